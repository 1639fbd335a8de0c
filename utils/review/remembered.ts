import { lastOf } from '@/utils/domain/last-of';
import type { NoteTable } from './table';

/** Makes something of a table when it is first asked for, and once: columns never change. */
export function remembered<T>(make: (table: NoteTable) => T): (table: NoteTable) => T {
  const made = new WeakMap<NoteTable, T>();
  return (table) => {
    const known = made.get(table);
    if (known !== undefined) return known;
    const now = make(table);
    made.set(table, now);
    return now;
  };
}

/** What is made once of each table: at once, or in steps for a page that has to do other things in between. */
export interface RememberedInSteps<T> {
  (table: NoteTable): T;
  inSteps(table: NoteTable): Generator<void, T>;
}

/** The same as {@link remembered} for what takes longer. */
export function rememberedInSteps<T>(make: (table: NoteTable) => Generator<void, T>): RememberedInSteps<T> {
  const made = new WeakMap<NoteTable, T>();
  const inSteps = function* (table: NoteTable): Generator<void, T> {
    const now = made.get(table) ?? (yield* make(table));
    made.set(table, now);
    return now;
  };
  return Object.assign((table: NoteTable) => lastOf(inSteps(table)), { inSteps });
}
