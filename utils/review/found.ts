import type { Slots } from './count';
import type { NoteTable } from './table';

/** What a search found: for each note of some chunks, one after the other, how well it fits; 0 is not found. */
export interface FoundNotes {
  chunks: readonly { name: string; count: number }[];
  scores: Uint8Array;
}

/**
 * How well each slot's note fits. Of a chunk that the search did not know yet, what is known of its notes from the chunks of
 * `before` is taken over: a note that was edited stays found until the search has read it.
 */
export function scoresOf(table: NoteTable, { chunks, scores }: FoundNotes, before?: NoteTable): Uint8Array {
  const starts = new Map<string, number>();
  let start = 0;
  for (const { name, count } of chunks) {
    starts.set(name, start);
    start += count;
  }
  if (table.chunks.length === chunks.length && table.chunks.every(({ name, from }) => starts.get(name) === from))
    return scores;
  const found = new Uint8Array(table.count);
  for (const { name, from, count } of table.chunks) {
    const at = starts.get(name);
    if (at !== undefined) found.set(scores.subarray(at, at + count), from);
  }
  const isHere = new Set(table.chunks.map(({ name }) => name));
  for (const { name, from, count } of before?.chunks ?? []) {
    const at = starts.get(name);
    if (at === undefined || isHere.has(name)) continue;
    for (let place = 0; place < count; place += 1) {
      const score: number = scores[at + place] ?? 0;
      const slot: number = score > 0 && before ? table.slotOf(before.idOf(from + place)) : -1;
      if (slot >= 0 && found[slot] === 0) found[slot] = score;
    }
  }
  return found;
}

/** Slots by how well their notes fit, the best first; those that fit alike in the order they came in. */
export function rankSlots(slots: Slots, scores: Uint8Array): Slots {
  const starts = new Uint32Array(SCORES + 1);
  for (let at = 0; at < slots.length; at += 1) {
    const worse = SCORES - (scores[slots[at] ?? 0] ?? 0);
    starts[worse] = (starts[worse] ?? 0) + 1;
  }
  let sum = 0;
  for (let at = 0; at < starts.length; at += 1) {
    const count = starts[at] ?? 0;
    starts[at] = sum;
    sum += count;
  }
  const ranked = new Uint32Array(slots.length);
  for (let place = 0; place < slots.length; place += 1) {
    const slot = slots[place] ?? 0;
    const worse = SCORES - (scores[slot] ?? 0);
    const at = starts[worse] ?? 0;
    ranked[at] = slot;
    starts[worse] = at + 1;
  }
  return ranked;
}

/** The best score. */
const SCORES = 0xff;
