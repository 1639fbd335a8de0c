import type { Change, NoteChange } from '@/utils/domain/change';
import { isBeginningErased } from './erase';
import type { History } from './history';
import { readNoteChange } from './read-note-change';

/** A change together with what it says about a note. */
export interface Said {
  change: Change;
  note: NoteChange;
}

/** The kind of changes that stand in for a note whose own changes are not here. */
export const COPY = 'note.copy' satisfies NoteChange['kind'];

/**
 * What can be read of a note's history, in the order of the log. Copies say what they copied as long as the change that
 * began the note is not here; where it is, or was erased, they say nothing.
 */
export function saidIn({ ordered }: History): Said[] {
  const read = ordered.flatMap((change): Said[] => {
    const note = readNoteChange(change);
    return note ? [{ change, note }] : [];
  });
  const isBegun = read.some(isBeginning) || isBeginningErased(ordered);
  return read.flatMap(({ change, note }): Said[] => {
    if (note.kind === COPY) return isBegun ? [] : [{ change, note: note.value.says }];
    // Only the change that begins the subject can create it: its id is the subject's.
    return note.kind === 'note.create' && change.subject !== null ? [] : [{ change, note }];
  });
}

function isBeginning({ change, note }: Said): boolean {
  return note.kind === 'note.create' && change.subject === null;
}
