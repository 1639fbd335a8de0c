import type { CatalogueEntry } from './types';

/** Entries one by one, in their order; those that are two sides of a contested position together, at the place of the first. */
export function sidesOf(entries: readonly CatalogueEntry[]): CatalogueEntry[][] {
  return entries.flatMap((entry, index) => {
    const at = entries.findIndex(({ id }) => id === entry.opposite);
    const other = entries[at];
    if (!other) return [[entry]];
    return at > index ? [[entry, other]] : [];
  });
}
