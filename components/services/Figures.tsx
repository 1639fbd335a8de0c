import { signOf } from '@/components/common/signs';
import { countNotes, useTexts } from '@/utils/i18n';
import type { TableFilter, Tally } from '@/utils/review';

interface FiguresProps {
  tally: Tally;
  /** What is counted, for those who do not see what it stands beside. */
  of: string;
  filter: Partial<TableFilter>;
  notesAt(filter: Partial<TableFilter>): string;
}

/** How many notes there are, and how many of them say what; each number leads to its notes. */
export function Figures({ tally, of, filter, notesAt }: FiguresProps) {
  const { t } = useTexts();
  const { notes, obstacles, strengths, clear } = tally;
  const kinds = [
    ['obstacle', obstacles, obstacles === 1 ? t('overview_obstacle') : t('overview_obstacles', obstacles)],
    ['strength', strengths, strengths === 1 ? t('overview_strength') : t('overview_strengths', strengths)],
    ['clear', clear, t('services_clear', clear)],
  ] as const;
  const all = countNotes(t, notes);
  return (
    <span class="rn-tallies">
      <a href={notesAt(filter)} aria-label={`${all}: ${of}`}>
        {all}
      </a>
      {kinds.map(
        ([rating, count, words]) =>
          count > 0 && (
            <a key={rating} class={rating} href={notesAt({ ...filter, rating })} aria-label={`${words}: ${of}`}>
              {signOf(rating)} {words}
            </a>
          ),
      )}
    </span>
  );
}
