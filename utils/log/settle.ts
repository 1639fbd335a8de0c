import type { TextField } from '@/utils/domain/annotation';
import type { NoteChange } from '@/utils/domain/change';

/**
 * Settles between the versions of a text: this holds from now on. It is one of them ("take this"), all of them one
 * below the other ("keep both"), or written from them ("sum up"). What is built on all heads has seen them all.
 */
export function settleText(field: TextField, text: string): NoteChange {
  return { kind: 'note.set', value: { field, to: text } };
}

/** Takes a settling back: the versions stand side by side again, the first of them in the note. */
export function reopenText(field: TextField, [first = '', ...others]: readonly string[]): NoteChange {
  // The last in the order of the log is the one in the note.
  return { kind: 'note.versions', value: { field, texts: [...others, first] } };
}
