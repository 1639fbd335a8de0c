import type { ChangeId } from '@/utils/domain/change';
import type { NoteNumbers, NoteTable, Slots } from '@/utils/review';
import type { NoteIds } from './actions';

/**
 * Which notes are selected: 1 at the number that a note keeps (see `numberNotes`), also when the table becomes another one. A
 * hundred thousand marks are made at once; as many ids would hold up the page.
 */
export type Selection = Uint8Array;

/** No note is selected. */
export const NOTHING: Selection = new Uint8Array();

/** The same selection, and these notes in it, too. */
export function withNotes(selection: Selection, slots: ArrayLike<number>, { of, next }: NoteNumbers): Selection {
  const marks = new Uint8Array(next);
  marks.set(selection);
  for (let at = 0; at < slots.length; at += 1) marks[of[slots[at] ?? 0] ?? 0] = 1;
  return marks;
}

/** The same selection with this note, if it was without it, and the other way round. */
export function turnNote(selection: Selection, slot: number, numbers: NoteNumbers): Selection {
  const marks = withNotes(selection, [slot], numbers);
  if (hasNote(selection, slot, numbers)) marks[numbers.of[slot] ?? 0] = 0;
  return marks;
}

/** Whether a note is selected. */
export function hasNote(selection: Selection, slot: number, { of }: NoteNumbers): boolean {
  return selection[of[slot] ?? 0] === 1;
}

/** The notes of the table that are selected. What was erased meanwhile cannot be. */
export function selectedSlots(selection: Selection, { of }: NoteNumbers): Slots {
  const slots = new Uint32Array(of.length);
  let count = 0;
  for (let slot = 0; slot < of.length; slot += 1) if (selection[of[slot] ?? 0] === 1) slots[count++] = slot;
  return slots.slice(0, count);
}

/** Some notes as the table knew them when they were chosen: their ids stay the same, whatever becomes of the table. */
export interface ChosenNotes {
  slots: Slots;
  idOf(slot: number): ChangeId;
}

/** The first of some notes. */
export function firstOf({ slots, idOf }: ChosenNotes, count: number): ChosenNotes {
  return { slots: slots.subarray(0, count), idOf };
}

/** The ids of chosen notes, none of them made before it is asked for. */
export function idsWhenAsked({ slots, idOf }: ChosenNotes): NoteIds {
  return {
    length: slots.length,
    slice: (from, to) => Array.from(slots.subarray(from, to), (slot) => idOf(slot)),
  };
}

/** Those of some notes that do not have a concern yet. */
export function withoutConcern({ concernKeys, concernsAt, concerns }: NoteTable, slots: Slots, concern: string): Slots {
  const place = concernKeys.indexOf(concern);
  if (place < 0) return slots;
  const has = (slot: number) => {
    for (let at = concernsAt[slot] ?? 0; at < (concernsAt[slot + 1] ?? 0); at += 1)
      if (concerns[at] === place) return true;
    return false;
  };
  return slots.filter((slot) => !has(slot));
}
