import { lastOf } from '@/utils/domain/last-of';
import type { Slots } from './count';
import type { NoteTable } from './table';

/** What a list of notes can be sorted by. `place`: as people walk, by service, page, step and place on the page. */
export type SortKey = 'place' | 'service' | 'step' | 'concern' | 'week' | 'severity' | 'votes' | 'replies';

/**
 * Slots in another order; what is the same by the key comes as people walk. `service` and `concern` come by name and id, `step` as
 * people walk through all pages; weeks, severity, votes and replies from the largest on. `reverse` turns the key alone.
 */
export function sortNotes(
  table: NoteTable,
  slots: Slots,
  key: SortKey,
  direction: 'usual' | 'reverse' = 'usual',
): Slots {
  const order = asWalked(table, slots);
  if (key === 'place') return direction === 'usual' ? order : order.toReversed();
  return pass(order, columnOf(table, key), LARGEST_FIRST.has(key) !== (direction === 'reverse') ? 'down' : 'up');
}

/** A run of slots of a sorted list that have the same value. */
export interface Group {
  /** A place in the list that belongs to the key; -1 where nothing is said. */
  number: number;
  /** Places in the sorted slots, from `from` to before `to`. */
  from: number;
  to: number;
}

/** The groups of slots that `sortNotes` sorted by the same key; by `concern` each note stands with the first of its own. */
export function groupNotes(table: NoteTable, sorted: Slots, key: 'service' | 'step' | 'concern' | 'week'): Group[] {
  const column = columnOf(table, key);
  const groups: Group[] = [];
  for (let at = 0; at < sorted.length; at += 1) {
    const value = column[sorted[at] ?? 0] ?? 0;
    const number = key === 'concern' ? value - 1 : value;
    const last = groups.at(-1);
    if (last?.number === number) last.to = at + 1;
    else groups.push({ number, from: at, to: at + 1 });
  }
  return groups;
}

/** All slots as people walk: the same for every list of a table. */
const walks = new WeakMap<NoteTable, Slots>();

function asWalked(table: NoteTable, slots: Slots): Slots {
  const walk = walks.get(table) ?? walkOf(table);
  const wanted = new Uint8Array(table.count);
  for (let at = 0; at < slots.length; at += 1) wanted[slots[at] ?? 0] = 1;
  const order = new Uint32Array(slots.length);
  let count = 0;
  for (let at = 0; at < walk.length; at += 1) {
    const slot = walk[at] ?? 0;
    if (wanted[slot] === 1) order[count++] = slot;
  }
  return order;
}

function walkOf(table: NoteTable): Slots {
  return lastOf(walkInSteps(table));
}

/** Puts the notes of a table into the order in which people walk, step by step; what is sorted later is made of it. */
export function* walkInSteps(table: NoteTable): Generator<void, Slots> {
  let order: Slots = new Uint32Array(table.count);
  for (let slot = 0; slot < table.count; slot += 1) order[slot] = slot;
  for (const column of [table.position, table.step, table.service]) {
    yield;
    order = yield* passInSteps(order, column);
  }
  walks.set(table, order);
  return order;
}

const LARGEST_FIRST: ReadonlySet<SortKey> = new Set<SortKey>(['week', 'severity', 'votes', 'replies']);

type Column = Uint8Array | Uint16Array | Uint32Array;

function columnOf(table: NoteTable, key: Exclude<SortKey, 'place'>): Column {
  return key === 'concern' ? firstConcerns(table) : table[key];
}

/** The first concern of each note, counted from 1; 0 is none. */
function firstConcerns({ count, concernsAt, concerns }: NoteTable): Uint32Array {
  const first = new Uint32Array(count);
  for (let slot = 0; slot < count; slot += 1) {
    const at = concernsAt[slot] ?? 0;
    if (at < (concernsAt[slot + 1] ?? 0)) first[slot] = (concerns[at] ?? 0) + 1;
  }
  return first;
}

const DIGIT = 16;
const MASK = 0xffff;

function pass(slots: Slots, column: Column, direction: 'up' | 'down' = 'up'): Slots {
  return lastOf(passInSteps(slots, column, direction));
}

/** Sorts by a column and leaves what is equal in its order: by counting, 16 bits at a time. */
function* passInSteps(slots: Slots, column: Column, direction: 'up' | 'down' = 'up'): Generator<void, Slots> {
  let most = 0;
  for (let at = 0; at < slots.length; at += 1) most = Math.max(most, column[slots[at] ?? 0] ?? 0);
  yield;
  const low = yield* countingSort(slots, column, { shift: 0, size: Math.min(most, MASK) + 1, direction });
  if (most <= MASK) return low;
  return yield* countingSort(low, column, { shift: DIGIT, size: (most >>> DIGIT) + 1, direction });
}

interface Digit {
  shift: number;
  /** How many different digits there may be. */
  size: number;
  direction: 'up' | 'down';
}

/** Slots that are counted or placed in one step. */
const PART = 16_384;

function* countingSort(slots: Slots, column: Column, digit: Digit): Generator<void, Slots> {
  const starts = new Uint32Array(digit.size + 1);
  const sorted = new Uint32Array(slots.length);
  for (const use of [count, place]) {
    for (let from = 0; from < slots.length; from += PART) {
      use(slots.subarray(from, from + PART), column, digit, starts, sorted);
      yield;
    }
    if (use === count) sumUp(starts);
  }
  return sorted;
}

function count(slots: Slots, column: Column, { shift, size, direction }: Digit, starts: Uint32Array): void {
  const isUp = direction === 'up';
  for (let at = 0; at < slots.length; at += 1) {
    const digit = ((column[slots[at] ?? 0] ?? 0) >>> shift) & MASK;
    const next = isUp ? digit + 1 : size - digit;
    starts[next] = (starts[next] ?? 0) + 1;
  }
}

function sumUp(starts: Uint32Array): void {
  for (let digit = 1; digit < starts.length; digit += 1)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
}

function place(
  slots: Slots,
  column: Column,
  { shift, size, direction }: Digit,
  starts: Uint32Array,
  sorted: Uint32Array,
): void {
  const isUp = direction === 'up';
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    const digit = ((column[slot] ?? 0) >>> shift) & MASK;
    const group = isUp ? digit : size - 1 - digit;
    const next = starts[group] ?? 0;
    sorted[next] = slot;
    starts[group] = next + 1;
  }
}
