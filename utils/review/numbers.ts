import type { NoteTable } from './table';

/** Numbers of notes that hold longer than their slots. */
export interface NoteNumbers {
  table: NoteTable;
  /** The number of each slot's note. */
  of: Uint32Array;
  /** The first one that no note has had. */
  next: number;
}

/**
 * Gives each note of a table a number that it keeps in later tables, where its slot may be another one. `before`: the numbers of
 * the table before; chunks that are the same are taken over as they are.
 */
export function numberNotes(table: NoteTable, before?: NoteNumbers): NoteNumbers {
  if (!before) return { table, of: Uint32Array.from({ length: table.count }, (_, slot) => slot), next: table.count };
  const known = new Map(before.table.chunks.map((chunk) => [chunk.name, chunk]));
  const of = new Uint32Array(table.count);
  let { next } = before;
  for (const { name, from, count } of table.chunks) {
    const same = known.get(name);
    if (same) {
      of.set(before.of.subarray(same.from, same.from + count), from);
      continue;
    }
    for (let slot = from; slot < from + count; slot += 1) {
      const was = before.table.slotOf(table.idOf(slot));
      of[slot] = was < 0 ? next++ : (before.of[was] ?? 0);
    }
  }
  return { table, of, next };
}
