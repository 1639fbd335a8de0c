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
  let order = slots;
  for (const column of [table.position, table.step, table.service]) order = pass(order, column);
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

const DIGIT = 0x1_0000;

/** Sorts by a column and leaves what is equal in its order: by counting, 16 bits at a time. */
function pass(slots: Slots, column: Column, direction: 'up' | 'down' = 'up'): Slots {
  const low = countingSort(slots, (slot) => (column[slot] ?? 0) % DIGIT, direction);
  const isLong = column instanceof Uint32Array && slots.some((slot) => (column[slot] ?? 0) >= DIGIT);
  return isLong ? countingSort(low, (slot) => Math.floor((column[slot] ?? 0) / DIGIT), direction) : low;
}

function countingSort(slots: Slots, digitOf: (slot: number) => number, direction: 'up' | 'down'): Slots {
  const starts = new Uint32Array(DIGIT + 1);
  const place = direction === 'up' ? digitOf : (slot: number) => DIGIT - 1 - digitOf(slot);
  for (const slot of slots) {
    const next = place(slot) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let digit = 1; digit <= DIGIT; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  const sorted = new Uint32Array(slots.length);
  for (const slot of slots) {
    const digit = place(slot);
    const at = starts[digit] ?? 0;
    sorted[at] = slot;
    starts[digit] = at + 1;
  }
  return sorted;
}
