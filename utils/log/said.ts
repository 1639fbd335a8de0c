import type { Change, NoteChange } from '@/utils/domain/change';
import type { History } from './history';
import { readNoteChange } from './read-note-change';

/** A change together with what it says about a note. */
export interface Said {
  change: Change;
  note: NoteChange;
}

/** What can be read of a note's history, in the order of the log. */
export function saidIn({ ordered }: History): Said[] {
  return ordered.flatMap((change): Said[] => {
    const note = readNoteChange(change);
    // Only the change that begins the subject can create it: its id is the subject's.
    const stray = note?.kind === 'note.create' && change.subject !== null;
    return note && !stray ? [{ change, note }] : [];
  });
}
