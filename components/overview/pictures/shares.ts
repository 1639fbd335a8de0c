import type { MatrixRow, Tally } from '@/utils/review';

/** Obstacles and strengths of a service or a step. */
export interface Share extends Pick<Tally, 'obstacles' | 'strengths'> {
  key: string;
  label: string;
}

/** How many services or steps are shown beside the sum of all. */
const MOST = 8;

/** The rows with most obstacles and strengths, with the sum of all before them. */
export function sharesOf(
  rows: readonly (Share & Pick<MatrixRow, 'number'>)[],
  all: Tally,
  everything: string,
): Share[] {
  const said = ({ obstacles, strengths }: Share) => obstacles + strengths;
  const largest = rows.filter((row) => said(row) > 0).toSorted((a, b) => said(b) - said(a));
  return [
    { key: '', label: everything, obstacles: all.obstacles, strengths: all.strengths },
    ...largest.slice(0, MOST).map(({ number, label, obstacles, strengths }) => ({
      key: String(number),
      label,
      obstacles,
      strengths,
    })),
  ];
}

/** The share of strengths in percent, rounded; 0 where nothing is said. */
export function percent({ obstacles, strengths }: Pick<Share, 'obstacles' | 'strengths'>): number {
  const said = obstacles + strengths;
  return said === 0 ? 0 : Math.round((100 * strengths) / said);
}
