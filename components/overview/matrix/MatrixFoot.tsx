import { useTexts } from '@/utils/i18n';
import type { Matrix, TableFilter, Tally } from '@/utils/review';
import { ConcernCell, TotalCells } from './FigureCells';
import type { ConcernHead } from './MatrixLine';
import { NO_NOTES } from './weight';

interface MatrixFootProps {
  total: Tally;
  concerns: Matrix['concerns'];
  columns: readonly ConcernHead[];
  service: string | null;
  notesAt(filter: Partial<TableFilter>): string;
}

/** The sums of all rows, also of those that are not shown. */
export function MatrixFoot({ total, concerns, columns, service, notesAt }: MatrixFootProps) {
  const { t } = useTexts();
  const everything = service === null ? t('review_all_services') : t('overview_every_step');
  const filter = service === null ? {} : { service };
  return (
    <tfoot>
      <tr>
        <th scope="row">{everything}</th>
        <TotalCells tally={total} filter={filter} of={everything} notesAt={notesAt} />
        {columns.map(({ concern, label }, place) => (
          <ConcernCell
            key={concern}
            cell={concerns[place] ?? NO_NOTES}
            weight={0}
            filter={{ ...filter, concern }}
            of={`${label}, ${everything}`}
            notesAt={notesAt}
          />
        ))}
      </tr>
    </tfoot>
  );
}
