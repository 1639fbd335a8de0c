import type { QuickConcerns } from '@/utils/domain/settings';
import { CATALOGUE } from './entries';
import { QUICK_CONCERNS } from './quick';
import type { CatalogueEntry } from './types';

/** An entry with both phrases: it can be said with one click. */
export type QuickEntry = CatalogueEntry & Required<Pick<CatalogueEntry, 'phrases'>>;

/** The entries that can be quick concerns: all that can be seen on a page, wholly or partly, in the report's order. */
export const QUICK_CHOICES: readonly QuickEntry[] = CATALOGUE.filter(
  (entry): entry is QuickEntry => entry.phrases !== undefined,
);

/** The entries with these ids; what cannot be said with one click is left out. */
export function quickEntries(ids: readonly string[]): QuickEntry[] {
  return ids.flatMap((id) => QUICK_CHOICES.find((entry) => entry.id === id) ?? []);
}

/**
 * Makes three different quick concerns of whatever was kept: an id that is unknown or stands there twice gives way to
 * the default of its place, or to another default where that one is taken.
 */
export function quickConcerns(kept: unknown): QuickConcerns {
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const ids = quickEntries(list.filter((id) => typeof id === 'string')).map(({ id }) => id);
  const known = QUICK_CONCERNS.map((_, place) => {
    const id = list[place];
    return list.indexOf(id) === place ? ids.find((each) => each === id) : undefined;
  });
  const free: string[] = QUICK_CONCERNS.filter((id) => !known.includes(id));
  const take = (place: 0 | 1 | 2): string => {
    const id = known[place];
    if (id !== undefined) return id;
    const index = Math.max(0, free.indexOf(QUICK_CONCERNS[place]));
    return free.splice(index, 1)[0] ?? QUICK_CONCERNS[place];
  };
  return [take(0), take(1), take(2)];
}
