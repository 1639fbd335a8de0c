import type { Counted } from '@/utils/domain/filter';
import type { SpotStatus } from '@/utils/domain/problem-spot';
import { AFFECTED, type Affected, RATINGS, type Rating } from '@/utils/domain/rating';
import type { ServiceRef } from '@/utils/domain/target';
import type { IsoWeek } from '@/utils/domain/week';
import { countConcerns, countPages, countServices, countWeeks, type Slots } from './count';
import { type SlotSets, selectNotes, type TableFilter } from './select';
import { countStatuses } from './status';
import type { NoteTable } from './table';

/** What each field of a filter offers, and how many notes each choice leaves while the other fields stay as they are. */
export interface FilterLists {
  services: Counted<ServiceRef>[];
  concerns: Counted<string>[];
  pages: Counted<{ key: string; title: string }>[];
  ratings: Counted<Rating>[];
  affected: Counted<Affected>[];
  /** Nothing where nobody has said how far a problem spot has come. */
  statuses: Counted<SpotStatus>[];
  weeks: Counted<IsoWeek>[];
  /** Those that were made on this device, and all. */
  own: number;
  any: number;
}

/** Lists nothing: before anything is read. */
export const NO_LISTS: FilterLists = {
  services: [],
  concerns: [],
  pages: [],
  ratings: [],
  affected: [],
  statuses: [],
  weeks: [],
  own: 0,
  any: 0,
};

/** Counts what a filter's fields offer. At 100,000 notes longer than a page may stand still: see {@link listInSteps}. */
export function filterLists(table: NoteTable, filter: TableFilter, sets?: ListSets): FilterLists {
  const lists = { ...NO_LISTS };
  for (const list of listInSteps(table, filter, sets)) Object.assign(lists, list);
  return lists;
}

/** Lists in place of those before: one that lists the same as it did stays the same object, so that whoever shows it need not look. */
export function keepLists(before: FilterLists, now: FilterLists): FilterLists {
  const kept = <T>(old: Counted<T>[], next: Counted<T>[]) =>
    old.length === next.length &&
    next.every(({ value, count }, at) => old[at]?.value === value && old[at]?.count === count)
      ? old
      : next;
  return {
    services: kept(before.services, now.services),
    concerns: kept(before.concerns, now.concerns),
    pages: kept(before.pages, now.pages),
    ratings: kept(before.ratings, now.ratings),
    affected: kept(before.affected, now.affected),
    statuses: kept(before.statuses, now.statuses),
    weeks: kept(before.weeks, now.weeks),
    own: now.own,
    any: now.any,
  };
}

/** As {@link SlotSets}; `own` is asked for only when it is needed. */
export interface ListSets {
  found?: SlotSets['found'];
  own?: () => Uint8Array;
  statuses?: SlotSets['statuses'];
}

/** The same, one field after the other, some milliseconds each. Fields that leave nothing out have one choice in common. */
export function* listInSteps(
  table: NoteTable,
  filter: TableFilter,
  sets: ListSets = {},
): Generator<Partial<FilterLists>> {
  const own = (by: TableFilter) => (by.own ? sets.own?.() : undefined);
  const select = (by: TableFilter) =>
    selectNotes(table, by, { found: sets.found, own: own(by), statuses: sets.statuses });
  let all: Slots | undefined;
  const left = (without: TableFilter): Slots => {
    if (isOther(filter, without)) return select({ ...filter, ...without });
    all ??= select(filter);
    return all;
  };
  yield { services: countServices(table, left({ service: null })) };
  yield { concerns: countConcerns(table, left({ concern: null })) };
  yield { pages: countPages(table, left({ page: null })) };
  yield { ratings: counted(table.rating, RATINGS, left({ rating: null })) };
  yield { affected: counted(table.affected, AFFECTED, left({ affected: null })) };
  yield { statuses: sets.statuses ? countStatuses(sets.statuses, left({ status: null })) : [] };
  yield {
    weeks: countWeeks(table, left({ from: null, to: null })).map(({ week, notes }) => ({ value: week, count: notes })),
  };
  yield { any: left({ own: null }).length };
  yield { own: left({ own: true }).length };
}

/** Whether a filter would be another one with these fields. */
function isOther(filter: TableFilter, fields: TableFilter): boolean {
  const now = new Map(Object.entries(filter));
  return Object.entries(fields).some(([field, value]) => (now.get(field) ?? null) !== value);
}

/** Counts values that are numbered from 1. */
function counted<T>(column: Uint8Array, values: readonly T[], slots: Slots): Counted<T>[] {
  const counts = new Uint32Array(values.length + 1);
  for (let place = 0; place < slots.length; place += 1) {
    const at = column[slots[place] ?? 0] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return values.flatMap((value, at) => (counts[at + 1] ? [{ value, count: counts[at + 1] ?? 0 }] : []));
}
