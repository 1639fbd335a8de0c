import { useId, useMemo, useRef } from 'preact/hooks';
import { useCatalogue } from '@/components/common/catalogue-context';
import type { OverviewProps } from '@/components/overview/props';
import { useTexts } from '@/utils/i18n';
import type { MatrixRow } from '@/utils/review';
import { headsOf } from './heads';
import { MatrixFoot } from './MatrixFoot';
import { MatrixHead } from './MatrixHead';
import { MatrixLine } from './MatrixLine';
import { MoreOfIt } from './MoreOfIt';
import { nextSorting } from './sorting';
import { useMatrix } from './use-matrix';
import { useOneTabStop } from './use-one-tab-stop';
import { usePortions } from './use-portions';

/** Cells that are drawn in one go: some milliseconds, and about what a window shows at first. */
const CELLS_AT_ONCE = 96;

/** Columns beside those of the concerns. */
const FIXED_COLUMNS = 4;

/** Concern by service, or by step of one service, as a table of numbers that lead to their notes. */
export function ConcernMatrix({ table, slots, service, ownConcerns, notesAt, overviewAt }: OverviewProps) {
  const { t } = useTexts();
  const { language } = useCatalogue();
  const by = service === null ? 'service' : 'step';
  const { matrix, total, shown, sorting, setSorting, all, setAll } = useMatrix(table, slots, by, ownConcerns);
  const { rows, columns } = shown;
  const heads = useMemo(() => headsOf(table, rows, service), [table, rows, service]);
  const portion = Math.max(1, Math.floor(CELLS_AT_ONCE / (columns.length + FIXED_COLUMNS)));
  const drawn = usePortions(shown, rows.length, portion);
  const area = useRef<HTMLTableElement>(null);
  useOneTabStop(area);
  const [caption, hint] = [useId(), useId()];
  const name = table.services.find(({ key }) => key === service)?.name ?? '';
  const line = (row: MatrixRow, at: number) => {
    const head = heads[at];
    const href = service === null ? overviewAt({ service: row.key }) : undefined;
    return head && <MatrixLine key={row.number} {...{ row, head, columns, href, notesAt }} largest={matrix.largest} />;
  };
  return (
    <div class="rn-stack">
      <p id={hint} class="rn-muted">
        {t('overview_hint')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached by keyboard */}
      <section class="rn-matrix" tabIndex={0} aria-labelledby={caption} aria-describedby={hint}>
        <table ref={area} style={{ '--columns': String(columns.length) }}>
          <caption id={caption}>{service === null ? t('overview_by_service') : t('overview_by_step', name)}</caption>
          <MatrixHead
            rows={by}
            columns={columns}
            lang={language}
            sorting={sorting}
            onSort={(column) => setSorting(nextSorting(sorting, column))}
          />
          <tbody>{rows.slice(0, drawn).map(line)}</tbody>
          <MatrixFoot total={total} concerns={matrix.concerns} {...{ columns, service, notesAt }} />
        </table>
      </section>
      <MoreOfIt matrix={matrix} rows={by} all={all} onChange={setAll} />
    </div>
  );
}
