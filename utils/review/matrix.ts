import { RATINGS } from '@/utils/domain/rating';
import { countConcerns, type Slots, type Tally, tallyBy } from './count';
import type { NoteTable } from './table';

/** A service or a step with what its notes say. */
export interface CountedRow extends Tally {
  /** A place in the table's `services` or `steps`. */
  number: number;
  key: string;
  label: string;
}

/** A row of the matrix: what its notes say, those without concerns among them. */
export interface MatrixRow extends CountedRow {
  /** What its notes say of a concern, by its place in `Matrix.concerns`. Most cells are never looked at. */
  cell(place: number): MatrixCell;
}

/** The notes of one row with one concern. Questions and ideas count in `notes` alone. */
export interface MatrixCell {
  notes: number;
  obstacles: number;
  strengths: number;
}

/** Concern by service, or concern by step. A note with two concerns counts in two cells and once in its row. */
export interface Matrix {
  rows: MatrixRow[];
  /** Ids of concerns, most frequent first, with the sums of their columns. */
  concerns: (MatrixCell & { concern: string })[];
  /** The largest number of obstacles in one cell. */
  largest: number;
}

/**
 * Counts notes by row and concern. For the steps of one service select its notes first. Services come by name, steps as
 * people walk; rows without any of these notes are left out.
 */
export function countMatrix(table: NoteTable, slots: Slots, by: 'service' | 'step'): Matrix {
  const concerns = countConcerns(table, slots).map(({ value }) => value);
  const counts = countCells(table, slots, table[by], table[HEADS[by]].length, concerns);
  const rows = countRows(table, slots, by).map(
    (row): MatrixRow => ({ ...row, cell: (place) => cellAt(counts, row.number * concerns.length + place) }),
  );
  const columns = concerns.map((concern, place) => ({ concern, ...sum(counts, place, concerns.length) }));
  return { rows, concerns: columns, largest: largestIn(counts) };
}

/** The rows of the matrix alone. */
export function countRows(table: NoteTable, slots: Slots, by: 'service' | 'step'): CountedRow[] {
  const column = table[by];
  const heads =
    by === 'service'
      ? table.services.map(({ key, name }) => ({ key, label: name }))
      : table.steps.map(({ key, label }) => ({ key, label }));
  const rows: CountedRow[] = [];
  for (const [number, tally] of tallyBy(table.rating, slots, column, heads.length).entries()) {
    const head = heads[number];
    if (head && tally.notes > 0) rows.push({ number, ...head, ...tally });
  }
  return rows;
}

const HEADS = { service: 'services', step: 'steps' } as const;
const OBSTACLE = RATINGS.indexOf('obstacle') + 1;
const STRENGTH = RATINGS.indexOf('strength') + 1;
/** Other notes, obstacles and strengths of a cell stand beside each other. */
const WIDTH = 3;

/** The cells row by row, as many in each as there are concerns. */
function countCells(
  { concernsAt, concerns, concernKeys, rating }: NoteTable,
  slots: Slots,
  column: Uint32Array,
  rows: number,
  shown: readonly string[],
): Uint32Array {
  const places = new Map(shown.map((concern, place) => [concern, place]));
  const placeOf = Uint32Array.from(concernKeys, (key) => places.get(key) ?? 0);
  const kindOf = Uint8Array.from({ length: RATINGS.length + 1 }, (_, said) =>
    said === OBSTACLE ? 1 : said === STRENGTH ? 2 : 0,
  );
  const counts = new Uint32Array(rows * shown.length * WIDTH);
  for (let note = 0; note < slots.length; note += 1) {
    const slot = slots[note] ?? 0;
    const kind = kindOf[rating[slot] ?? 0] ?? 0;
    const row = (column[slot] ?? 0) * shown.length;
    const end = concernsAt[slot + 1] ?? 0;
    for (let at = concernsAt[slot] ?? 0; at < end; at += 1) {
      const place = (row + (placeOf[concerns[at] ?? 0] ?? 0)) * WIDTH + kind;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}

function cellAt(counts: Uint32Array, cell: number): MatrixCell {
  const at = cell * WIDTH;
  const [others = 0, obstacles = 0, strengths = 0] = [counts[at], counts[at + 1], counts[at + 2]];
  return { notes: others + obstacles + strengths, obstacles, strengths };
}

function sum(counts: Uint32Array, place: number, concerns: number): MatrixCell {
  const total: MatrixCell = { notes: 0, obstacles: 0, strengths: 0 };
  for (let cell = place; cell * WIDTH < counts.length; cell += concerns) {
    const { notes, obstacles, strengths } = cellAt(counts, cell);
    total.notes += notes;
    total.obstacles += obstacles;
    total.strengths += strengths;
  }
  return total;
}

function largestIn(counts: Uint32Array): number {
  let largest = 0;
  for (let at = 1; at < counts.length; at += WIDTH) largest = Math.max(largest, counts[at] ?? 0);
  return largest;
}
