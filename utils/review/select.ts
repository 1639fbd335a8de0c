import type { NoteFilter } from '@/utils/domain/filter';
import { lastOf } from '@/utils/domain/last-of';
import { FLAGS } from '@/utils/domain/note-columns';
import { AFFECTED, RATINGS, type Rating } from '@/utils/domain/rating';
import { shortHash } from '@/utils/domain/short-hash';
import { statusTest } from './status';
import type { NoteTable } from './table';

/** Which notes of the table to show. What is left out or `null` leaves nothing out. */
export interface TableFilter extends Partial<NoteFilter> {
  /** Notes with any of these concerns; none of them listed means all notes. */
  concerns?: readonly string[];
  /** Notes with any of these ratings. */
  ratings?: readonly Rating[];
}

/** What is known of slots from elsewhere, a number for each slot: 0 leaves it out. */
export interface SlotSets {
  /** What the search found, and how well it fits: see `scoresOf`. */
  found?: Uint16Array | undefined;
  /** What was made on this device: see {@link ownSlots}. Without it `own` finds nothing. */
  own?: Uint8Array | undefined;
  /** How far the problem spots have come: see {@link statusColumn}. Without it `status` finds nothing. */
  statuses?: Uint8Array | undefined;
}

/** The slots of the notes that fit a filter, in their order; deleted ones never do. */
export function selectNotes(
  table: NoteTable,
  filter: TableFilter,
  { found, own, statuses }: SlotSets = {},
): Uint32Array {
  const tests = testsOf(table, filter);
  if (found) tests.push((slot) => found[slot] !== 0);
  if (filter.status) tests.push(statusTest(statuses, filter.status));
  if (filter.own) tests.push((slot) => (own?.[slot] ?? 0) !== 0);
  const slots = new Uint32Array(table.count);
  let count = 0;
  const { flags } = table;
  for (let slot = 0; slot < table.count; slot += 1) if (!((flags[slot] ?? 0) & FLAGS.deleted)) slots[count++] = slot;
  // One test after the other over what is left: each loop is simple, and the first ones leave little to the rest.
  for (const test of tests) {
    let left = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      if (test(slot)) slots[left++] = slot;
    }
    count = left;
  }
  return slots.slice(0, count);
}

/** Marks the slots of some notes; ids that are not here are left out. */
function slotsOf(table: NoteTable, ids: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(table.count);
  for (const id of ids) {
    const slot = table.slotOf(id);
    if (slot >= 0) marks[slot] = 1;
  }
  return marks;
}

/** Some slots as a byte for each slot of the table: 1 for those. */
export function maskOf({ count }: NoteTable, slots: Uint32Array): Uint8Array {
  const marks = new Uint8Array(count);
  for (const slot of slots) marks[slot] = 1;
  return marks;
}

/** Marks what was made on this device. `voiceAt`: this device's voice on a page, by the page's key; asked once for each page. */
export function ownSlots(table: NoteTable, voiceAt: (page: string) => string): Uint8Array {
  return lastOf(ownSlotsInSteps(table, voiceAt));
}

/** The same in steps of some milliseconds: each voice is a keyed hash. */
export function* ownSlotsInSteps(table: NoteTable, voiceAt: (page: string) => string): Generator<void, Uint8Array> {
  const voices = new Uint32Array(table.pages.length);
  for (const [page, { key }] of table.pages.entries()) {
    voices[page] = shortHash(voiceAt(key));
    if (page % PAGES_AT_ONCE === 0) yield;
  }
  const own = new Uint8Array(table.count);
  for (let slot = 0; slot < table.count; slot += 1)
    if (table.voice[slot] === voices[table.begunOn[slot] ?? 0]) own[slot] = 1;
  return own;
}

/** Pages whose voices are made in one step. */
const PAGES_AT_ONCE = 8;

type Test = (slot: number) => boolean;

function testsOf(table: NoteTable, filter: TableFilter): Test[] {
  const { service, page, step, concern, concerns, rating, affected, severity, from, to, among } = filter;
  const ratings = rating ? [rating] : filter.ratings;
  const tests: Test[] = [];
  const equals = (column: Uint32Array, number: number) => tests.push((slot) => column[slot] === number);
  if (typeof service === 'string')
    equals(
      table.service,
      table.services.findIndex(({ key }) => key === service),
    );
  if (typeof page === 'string')
    equals(
      table.page,
      table.pages.findIndex(({ key }) => key === page),
    );
  if (typeof step === 'string') tests.push(anyOf(table.step, table.steps, ({ key }) => key === step));
  if (from) tests.push(anyOf(table.week, table.weeks, (week) => week >= from));
  if (to) tests.push(anyOf(table.week, table.weeks, (week) => week <= to));
  if (ratings && ratings.length > 0) {
    const wanted = Uint8Array.from([0, ...RATINGS.map((rating) => Number(ratings.includes(rating)))]);
    tests.push((slot) => wanted[table.rating[slot] ?? 0] === 1);
  }
  if (affected) {
    const both = AFFECTED.indexOf('both') + 1;
    const number = AFFECTED.indexOf(affected) + 1;
    tests.push((slot) => table.affected[slot] === number || table.affected[slot] === both);
  }
  if (typeof severity === 'number') tests.push((slot) => (table.severity[slot] ?? 0) > severity);
  if (typeof concern === 'string') tests.push(hasConcern(table, [concern]));
  if (among) {
    const marks = slotsOf(table, among);
    tests.push((slot) => marks[slot] === 1);
  }
  if (concerns && concerns.length > 0) tests.push(hasConcern(table, concerns));
  return tests;
}

function anyOf<T>(column: Uint32Array, values: readonly T[], fits: (value: T) => boolean): Test {
  const wanted = Uint8Array.from(values, (value) => Number(fits(value)));
  return (slot) => wanted[column[slot] ?? 0] === 1;
}

function hasConcern({ concernKeys, concernsAt, concerns }: NoteTable, keys: readonly string[]): Test {
  const wanted = Uint8Array.from(concernKeys, (key) => Number(keys.includes(key)));
  return (slot) => {
    const end = concernsAt[slot + 1] ?? 0;
    for (let at = concernsAt[slot] ?? 0; at < end; at += 1) if (wanted[concerns[at] ?? 0] === 1) return true;
    return false;
  };
}
