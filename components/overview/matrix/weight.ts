import type { MatrixCell } from '@/utils/review';

/** A cell without notes. */
export const NO_NOTES: MatrixCell = { notes: 0, obstacles: 0, strengths: 0 };

/** With a few notes a single one is not dark only because no cell has more. */
const MANY = 10;

/** How dark a cell is: 0 is not at all. */
export type Weight = 0 | 1 | 2 | 3 | 4;

/**
 * How dark a number is beside the largest one. By the root: a few services have most of the notes, and all others would look
 * the same.
 */
export function weightOf(obstacles: number, largest: number): Weight {
  if (obstacles <= 0 || largest <= 0) return 0;
  const share = Math.sqrt(obstacles / Math.max(largest, MANY));
  return share > 0.75 ? 4 : share > 0.5 ? 3 : share > 0.25 ? 2 : 1;
}
