import type { QuickConcerns, Settings } from '@/utils/domain/settings';
import { WORKSHOP } from './entries';
import { QUICK_ENTRIES } from './quick';
import type { Catalogue, CatalogueEntry } from './types';

/** An entry with both phrases: it can be said with one click. */
export type QuickEntry = CatalogueEntry & Required<Pick<CatalogueEntry, 'phrases'>>;

/**
 * The entries of a catalogue that can be quick concerns: all with phrases, in its order; and some of the workshop's where
 * these are too few for three places.
 */
export function quickChoices({ entries, quick }: Catalogue): QuickEntry[] {
  const own = entries.filter((entry): entry is QuickEntry => entry.phrases !== undefined);
  const filling = QUICK_ENTRIES.filter(({ id }) => quick.includes(id) && !own.some((entry) => entry.id === id));
  return [...own, ...filling];
}

/** Those of the workshop's catalogue: all that can be seen on a page, wholly or partly, in the report's order. */
export const QUICK_CHOICES: readonly QuickEntry[] = quickChoices(WORKSHOP);

/** The entries with these ids; what cannot be said with one click is left out. */
export function quickEntries(ids: readonly string[], catalogue: Catalogue = WORKSHOP): QuickEntry[] {
  const choices = catalogue === WORKSHOP ? QUICK_CHOICES : quickChoices(catalogue);
  return ids.flatMap((id) => choices.find((entry) => entry.id === id) ?? []);
}

/**
 * Makes three different quick concerns of whatever was kept: an id that is unknown or stands there twice gives way to
 * the default of its place, or to another default where that one is taken.
 */
export function quickConcerns(kept: unknown, catalogue: Catalogue = WORKSHOP): QuickConcerns {
  const defaults = catalogue.quick;
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const ids = quickEntries(
    list.filter((id) => typeof id === 'string'),
    catalogue,
  ).map(({ id }) => id);
  const known = defaults.map((_, place) => {
    const id = list[place];
    return list.indexOf(id) === place ? ids.find((each) => each === id) : undefined;
  });
  const free: string[] = defaults.filter((id) => !known.includes(id));
  const take = (place: 0 | 1 | 2): string => {
    const id = known[place];
    if (id !== undefined) return id;
    const index = Math.max(0, free.indexOf(defaults[place]));
    return free.splice(index, 1)[0] ?? defaults[place];
  };
  return [take(0), take(1), take(2)];
}

/** The three that the user has chosen of this catalogue, else its own. */
export function chosenQuick(
  { quick, quickOf }: Pick<Settings, 'quick' | 'quickOf'>,
  catalogue: Catalogue,
): QuickConcerns {
  return catalogue.id === '' ? quick : quickConcerns(quickOf[catalogue.id], catalogue);
}

/** The part of the settings that has these three for this catalogue. Those of others stay. */
export function withQuick(
  { quickOf }: Pick<Settings, 'quickOf'>,
  { id }: Pick<Catalogue, 'id'>,
  chosen: QuickConcerns,
): Partial<Settings> {
  return id === '' ? { quick: chosen } : { quickOf: { ...quickOf, [id]: chosen } };
}
