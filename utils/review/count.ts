import type { Counted } from '@/utils/domain/filter';
import { RATINGS, type Rating } from '@/utils/domain/rating';
import type { ServiceRef } from '@/utils/domain/target';
import type { IsoWeek } from '@/utils/domain/week';
import { voicesIn } from './numbered';
import type { NoteTable } from './table';

/**
 * Slots of a table, as `selectNotes` answers them. What goes through all of them counts its way: an iterator makes an object for
 * each, as long as the code is new to the browser.
 */
export type Slots = Uint32Array;

/** How many notes there are, and how many of them say what. The others have no rating. */
export interface Tally {
  notes: number;
  obstacles: number;
  strengths: number;
  questions: number;
  ideas: number;
  /** Looked at on purpose, nothing found. */
  clear: number;
}

/** Counts notes by their ratings. The share of strengths is `strengths / (obstacles + strengths)`. */
export function countRatings(table: NoteTable, slots: Slots): Tally {
  const counts = new Uint32Array(RATINGS.length + 1);
  const { rating } = table;
  for (let at = 0; at < slots.length; at += 1) add(counts, rating[slots[at] ?? 0] ?? 0);
  return tallyAt(counts, 0);
}

/** The services of these notes, by name. */
export function countServices(table: NoteTable, slots: Slots): Counted<ServiceRef>[] {
  return counted(table.service, table.services, slots);
}

/** The pages of these notes, by title. */
export function countPages(table: NoteTable, slots: Slots): Counted<{ key: string; title: string }>[] {
  return counted(table.page, table.pages, slots).sort(
    (a, b) => GERMAN.compare(a.value.title, b.value.title) || (a.value.key < b.value.key ? -1 : 1),
  );
}

/** The concerns of these notes, most frequent first. */
export function countConcerns(table: NoteTable, slots: Slots): Counted<string>[] {
  const { concernKeys, concernsAt, concerns } = table;
  const counts = new Uint32Array(concernKeys.length);
  for (let place = 0; place < slots.length; place += 1) {
    const slot = slots[place] ?? 0;
    const end = concernsAt[slot + 1] ?? 0;
    for (let at = concernsAt[slot] ?? 0; at < end; at += 1) add(counts, concerns[at] ?? 0);
  }
  return nonZero(counts, concernKeys).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Each week that has some of these notes, first to last, with what they say. */
export function countWeeks(table: NoteTable, slots: Slots): (Tally & { week: IsoWeek })[] {
  return tallyBy(table.rating, slots, table.week, table.weeks.length)
    .map((tally, week) => ({ week: table.weeks[week] ?? '', ...tally }))
    .filter(({ notes }) => notes > 0);
}

/**
 * How many voices these notes have: one device on one page is one voice, so of notes on several pages it is more than people.
 * The only figure that may be made of voices.
 */
export function countVoices(table: NoteTable, slots: Slots): number {
  const { of, size } = voicesIn(table);
  if (slots.length < FEW) return new Set(Array.from(slots, (slot) => of[slot])).size;
  const seen = new Uint8Array(size);
  let count = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const number = of[slots[at] ?? 0] ?? 0;
    if (seen[number] === 1) continue;
    seen[number] = 1;
    count += 1;
  }
  return count;
}

/** Of so few notes it is not worth having a place for each voice of all. */
const FEW = 1_000;

const GERMAN = new Intl.Collator('de');

function counted<T>(column: Uint32Array, values: readonly T[], slots: Slots): Counted<T>[] {
  const counts = new Uint32Array(values.length);
  for (let at = 0; at < slots.length; at += 1) add(counts, column[slots[at] ?? 0] ?? 0);
  return nonZero(counts, values);
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function nonZero<T>(counts: Uint32Array, values: readonly T[]): Counted<T>[] {
  return values.flatMap((value, at) => (counts[at] ? [{ value, count: counts[at] }] : []));
}

/** One tally for each number from 0 on that a column may have. */
export function tallyBy(rating: Uint8Array, slots: Slots, column: Uint32Array, length: number): Tally[] {
  const kinds = RATINGS.length + 1;
  const counts = new Uint32Array(length * kinds);
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    add(counts, (column[slot] ?? 0) * kinds + (rating[slot] ?? 0));
  }
  return Array.from({ length }, (_, at) => tallyAt(counts, at * kinds));
}

/** Where each rating is counted: those without one come first. */
const placeOf = (rating: Rating) => RATINGS.indexOf(rating) + 1;
const OBSTACLES = placeOf('obstacle');
const STRENGTHS = placeOf('strength');
const QUESTIONS = placeOf('question');
const IDEAS = placeOf('idea');
const CLEAR = placeOf('clear');

function tallyAt(counts: Uint32Array, from: number): Tally {
  let notes = 0;
  for (let at = from; at <= from + RATINGS.length; at += 1) notes += counts[at] ?? 0;
  const said = (rating: number) => counts[from + rating] ?? 0;
  return {
    notes,
    obstacles: said(OBSTACLES),
    strengths: said(STRENGTHS),
    questions: said(QUESTIONS),
    ideas: said(IDEAS),
    clear: said(CLEAR),
  };
}
