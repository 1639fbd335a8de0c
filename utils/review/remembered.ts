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
