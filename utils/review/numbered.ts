import { numberPairs } from './number-pairs';
import type { NoteTable } from './table';

/** Slots by what they have in common: a number for each, and how many numbers there are. */
export interface Numbered {
  of: Uint32Array;
  size: number;
}

/** Notes of one step that point to the same thing there have one number. Made when it is first asked for. */
export const placesIn = remembered(({ step, place }) => numberPairs(step, place));

/** One device on one page has one number. Only ever to be counted. Made when it is first asked for. */
export const voicesIn = remembered(({ begunOn, voice }) => numberPairs(begunOn, voice));

/** What is made of a table once: its columns never change. */
function remembered(make: (table: NoteTable) => Numbered): (table: NoteTable) => Numbered {
  const made = new WeakMap<NoteTable, Numbered>();
  return (table) => {
    const known = made.get(table) ?? make(table);
    made.set(table, known);
    return known;
  };
}
