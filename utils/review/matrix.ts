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
  /** What its notes say of each concern, in the order of `Matrix.concerns`. */
  cells: readonly MatrixCell[];
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
}

/**
 * Counts notes by row and concern. For the steps of one service select its notes first. Services come by name, steps as
 * people walk; rows without any of these notes are left out.
 */
export function countMatrix(table: NoteTable, slots: Slots, by: 'service' | 'step'): Matrix {
  const concerns = countConcerns(table, slots).map(({ value }) => value);
  const cells = countCells(table, slots, table[by], table[HEADS[by]].length, concerns);
  const rows = countRows(table, slots, by).map(
    (row): MatrixRow => ({ ...row, cells: concerns.map((_, place) => cells(row.number, place)) }),
  );
  return { rows, concerns: concerns.map((concern, place) => ({ concern, ...sum(rows, place) })) };
}

/** The rows of the matrix alone. */
export function countRows(table: NoteTable, slots: Slots, by: 'service' | 'step'): CountedRow[] {
  const column = table[by];
  const heads =
    by === 'service'
      ? table.services.map(({ key, name }) => ({ key, label: name }))
      : table.steps.map(({ key, label }) => ({ key, label }));
  return tallyBy(table.rating, slots, column, heads.length).flatMap((tally, number) => {
    const head = heads[number];
    return head && tally.notes > 0 ? [{ number, ...head, ...tally }] : [];
  });
}

const HEADS = { service: 'services', step: 'steps' } as const;
const OBSTACLE = RATINGS.indexOf('obstacle') + 1;
const STRENGTH = RATINGS.indexOf('strength') + 1;
/** Notes, obstacles and strengths of a cell stand beside each other. */
const WIDTH = 3;

function countCells(table: NoteTable, slots: Slots, column: Uint32Array, rows: number, concerns: readonly string[]) {
  const { concernsAt, rating } = table;
  const places = new Map(concerns.map((concern, place) => [concern, place]));
  const placeOf = Uint32Array.from(table.concernKeys, (key) => places.get(key) ?? 0);
  const counts = new Uint32Array(rows * concerns.length * WIDTH);
  const add = (at: number) => {
    counts[at] = (counts[at] ?? 0) + 1;
  };
  for (const slot of slots) {
    const said = rating[slot] ?? 0;
    const row = (column[slot] ?? 0) * concerns.length;
    const end = concernsAt[slot + 1] ?? 0;
    for (let at = concernsAt[slot] ?? 0; at < end; at += 1) {
      const cell = (row + (placeOf[table.concerns[at] ?? 0] ?? 0)) * WIDTH;
      add(cell);
      if (said === OBSTACLE) add(cell + 1);
      else if (said === STRENGTH) add(cell + 2);
    }
  }
  return (row: number, place: number): MatrixCell => {
    const cell = (row * concerns.length + place) * WIDTH;
    return { notes: counts[cell] ?? 0, obstacles: counts[cell + 1] ?? 0, strengths: counts[cell + 2] ?? 0 };
  };
}

function sum(rows: readonly MatrixRow[], place: number): MatrixCell {
  const total: MatrixCell = { notes: 0, obstacles: 0, strengths: 0 };
  for (const { cells } of rows) {
    total.notes += cells[place]?.notes ?? 0;
    total.obstacles += cells[place]?.obstacles ?? 0;
    total.strengths += cells[place]?.strengths ?? 0;
  }
  return total;
}
