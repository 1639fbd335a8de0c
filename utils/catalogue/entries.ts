import { ARGUMENTS } from './entries/arguments';
import { BARRIERS } from './entries/barriers';
import { FEARS } from './entries/fears';
import { MEASURES } from './entries/measures';
import { POINTS } from './entries/points';
import { QUESTIONS } from './entries/questions';
import { STEERING } from './entries/steering';
import { THEMES } from './entries/themes';
import { VALUES } from './entries/values';
import { WORKSHOP_FORMAT } from './entries/workshop-format';
import { QUICK_CONCERNS } from './quick';
import type { Catalogue, CatalogueEntry, Observable } from './types';

/** All 77 entries, in the report's order. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...QUESTIONS,
  ...VALUES,
  ...ARGUMENTS,
  ...THEMES,
  ...POINTS,
  ...FEARS,
  ...BARRIERS,
  ...MEASURES,
  ...STEERING,
  ...WORKSHOP_FORMAT,
];

const BY_ID: ReadonlyMap<string, CatalogueEntry> = new Map(CATALOGUE.map((entry) => [entry.id, entry]));

/** The entry with this id; `undefined` for a concern that somebody added or that a newer version knows. */
export function findEntry(id: string): CatalogueEntry | undefined {
  return BY_ID.get(id);
}

/** The workshop's catalogue: it holds as long as no other is chosen. */
export const WORKSHOP: Catalogue = {
  id: '',
  name: { de: 'Katalog der Werkstatt', en: 'The workshop’s catalogue' },
  entries: CATALOGUE,
  quick: QUICK_CONCERNS,
  guides: new Map(),
};

const PICKING_ORDER: readonly Observable[] = ['page', 'partly', 'discussion', 'frame'];

/** All entries in the order in which they are offered: what can be seen on a page first, questions and the like last. */
export function concernsForPicking({ entries }: Pick<Catalogue, 'entries'> = WORKSHOP): readonly CatalogueEntry[] {
  return PICKING_ORDER.flatMap((observable) => entries.filter((each) => each.observable === observable));
}
