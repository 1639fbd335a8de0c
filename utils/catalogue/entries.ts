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
import type { CatalogueEntry, Observable } from './types';

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

const PICKING_ORDER: readonly Observable[] = ['page', 'partly', 'discussion', 'frame'];
const FOR_PICKING = PICKING_ORDER.flatMap((observable) => CATALOGUE.filter((e) => e.observable === observable));

/** All entries in the order in which they are offered: what can be seen on a page first, questions and the like last. */
export function concernsForPicking(): readonly CatalogueEntry[] {
  return FOR_PICKING;
}
