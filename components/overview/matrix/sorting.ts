import type { Matrix, MatrixRow } from '@/utils/review';
import { NO_NOTES } from './weight';

/** The columns that every matrix has. `name`: services by name, steps as people walk. */
export type FixedColumn = 'name' | 'notes' | 'obstacles' | 'strengths';

/** What the rows are sorted by: one of these columns, or the id of a concern. */
export interface Sorting {
  by: FixedColumn | { concern: string };
  direction: 'ascending' | 'descending';
}

/** What weighs most comes first; steps come as people walk. */
export function firstSorting(rows: 'service' | 'step'): Sorting {
  return rows === 'service' ? { by: 'obstacles', direction: 'descending' } : { by: 'name', direction: 'ascending' };
}

/** The direction of a column, as `aria-sort` has it. */
export function directionOf({ by, direction }: Sorting, column: Sorting['by']): Sorting['direction'] | 'none' {
  return isSame(by, column) ? direction : 'none';
}

/** What follows when somebody presses the head of a column: names begin with A, figures with the largest. */
export function nextSorting(now: Sorting, column: Sorting['by']): Sorting {
  if (isSame(now.by, column)) {
    return { by: column, direction: now.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { by: column, direction: column === 'name' ? 'ascending' : 'descending' };
}

/** The rows in another order. What is the same by the column stays in the order of names. A concern counts its obstacles first. */
export function sortRows({ rows, concerns }: Matrix, { by, direction }: Sorting): MatrixRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (by === 'name') return sign > 0 ? [...rows] : rows.toReversed();
  if (typeof by === 'string') return rows.toSorted((a, b) => sign * (a[by] - b[by] || a.notes - b.notes));
  const place = concerns.findIndex(({ concern }) => concern === by.concern);
  const figures = (row: MatrixRow) => (place < 0 ? NO_NOTES : row.cell(place));
  return rows.toSorted((left, right) => {
    const [a, b] = [figures(left), figures(right)];
    return sign * (a.obstacles - b.obstacles || a.strengths - b.strengths || a.notes - b.notes);
  });
}

function isSame(a: Sorting['by'], b: Sorting['by']): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.concern === b.concern : a === b;
}
