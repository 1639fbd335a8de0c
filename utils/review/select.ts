import type { ChangeId } from '@/utils/domain/change';
import type { NoteFilter } from '@/utils/domain/filter';
import { lastOf } from '@/utils/domain/last-of';
import { FLAGS } from '@/utils/domain/note-columns';
import { AFFECTED, RATINGS, type Rating, SEVERITIES } from '@/utils/domain/rating';
import { shortHash } from '@/utils/domain/short-hash';
import { idsInSteps } from './ids';
import { anyOf, equal, hasBit, hasConcern, type Narrow, nonZero, numbered } from './narrow';
import { remembered } from './remembered';
import { bitOf } from './status';
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
  found?: Uint8Array | undefined;
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
  const narrowing = narrowingBy(table, filter);
  if (found) narrowing.push(nonZero(found));
  if (filter.status) narrowing.push(hasBit(statuses, bitOf(filter.status)));
  if (filter.own) narrowing.push(nonZero(own));
  const living = livingIn(table);
  if (narrowing.length === 0) return living;
  const slots = living.slice();
  // One after the other over what is left: each loop is simple, and the first ones leave little to the rest.
  const count = narrowing.reduce((left, narrow) => narrow(slots, left), slots.length);
  return slots.slice(0, count);
}

/** The slots of all notes that are not deleted. */
const livingIn = remembered(({ count, flags }) => {
  const slots = new Uint32Array(count);
  let living = 0;
  for (let slot = 0; slot < count; slot += 1) if (!((flags[slot] ?? 0) & FLAGS.deleted)) slots[living++] = slot;
  return slots.slice(0, living);
});

/** Marks the slots of some notes; ids that are not here are left out. Many that are asked for in their order are found soon. */
function slotsOf(table: NoteTable, ids: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(table.count);
  let next = 0;
  for (const id of ids) {
    const slot = next < table.count && table.idOf(next) === id ? next : table.slotOf(id);
    if (slot >= 0) {
      marks[slot] = 1;
      next = slot + 1;
    }
  }
  return marks;
}

/** The marks of the lists of ids that filters have, made once: a filter's fields ask for the same ones again and again. */
const marksOf = remembered(() => new WeakMap<readonly ChangeId[], Uint8Array>());

function marksAmong(table: NoteTable, ids: readonly ChangeId[]): Uint8Array {
  const marks = marksOf(table).get(ids) ?? slotsOf(table, ids);
  marksOf(table).set(ids, marks);
  return marks;
}

/** The ids of some notes for a filter, in steps: as many as there may be would hold up the page, made or looked up at once. */
export function* amongInSteps(table: NoteTable, slots: Uint32Array): Generator<void, ChangeId[]> {
  const ids = yield* idsInSteps(table, slots);
  marksOf(table).set(ids, maskOf(table, slots));
  return ids;
}

/** Some slots as a byte for each slot of the table: 1 for those. */
export function maskOf({ count }: NoteTable, slots: Uint32Array): Uint8Array {
  const marks = new Uint8Array(count);
  for (let at = 0; at < slots.length; at += 1) marks[slots[at] ?? 0] = 1;
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

function narrowingBy(table: NoteTable, filter: TableFilter): Narrow[] {
  const { service, page, step, concern, concerns, rating, affected, severity, from, to, among } = filter;
  const ratings = rating ? [rating] : filter.ratings;
  const all: Narrow[] = [];
  if (typeof service === 'string')
    all.push(
      equal(
        table.service,
        table.services.findIndex(({ key }) => key === service),
      ),
    );
  if (typeof page === 'string')
    all.push(
      equal(
        table.page,
        table.pages.findIndex(({ key }) => key === page),
      ),
    );
  if (typeof step === 'string') all.push(anyOf(table.step, table.steps, ({ key }) => key === step));
  if (from) all.push(anyOf(table.week, table.weeks, (week) => week >= from));
  if (to) all.push(anyOf(table.week, table.weeks, (week) => week <= to));
  if (ratings && ratings.length > 0) all.push(numbered(table.rating, RATINGS, (each) => ratings.includes(each)));
  if (affected) all.push(numbered(table.affected, AFFECTED, (each) => each === affected || each === 'both'));
  if (typeof severity === 'number') all.push(numbered(table.severity, SEVERITIES, (each) => each >= severity));
  if (typeof concern === 'string') all.push(hasConcern(table, [concern]));
  if (among) all.push(nonZero(marksAmong(table, among)));
  if (concerns && concerns.length > 0) all.push(hasConcern(table, concerns));
  return all;
}
