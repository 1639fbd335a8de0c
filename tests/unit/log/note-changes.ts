import type { NoteContent } from '@/utils/domain/annotation';
import type { Change, NoteChange } from '@/utils/domain/change';
import { materialise } from '@/utils/log';
import { change } from './changes';

/** Says of a note what one of its fields is to be. */
export const set = (
  field: 'comment' | 'suggestion' | 'rating' | 'severity',
  to: string | number | null,
): NoteChange => ({
  kind: 'note.set',
  value: { field, to },
});

/** Gives a note a concern. */
export const add = (concern: string): NoteChange => ({ kind: 'note.concern.add', value: { concern } });

/** Takes a concern from a note. */
export const remove = (concern: string): NoteChange => ({ kind: 'note.concern.remove', value: { concern } });

/** Deletes a note. */
export const DELETE: NoteChange = { kind: 'note.delete', value: {} };

/** Has a deleted note back. */
export const RESTORE: NoteChange = { kind: 'note.restore', value: {} };

/** Changes that each have seen the first one and nothing of each other, unless they name what they have seen. */
export function aside(first: Change, notes: readonly NoteChange[], seen: readonly Change[] = [first]): Change[] {
  const parents = seen.map(({ id }) => id);
  return notes.map((note, index) => change(note, { subject: first.id, parents, salt: 100 + index + seen.length * 10 }));
}

/** What a note says by these changes. */
export function contentIn(changes: readonly Change[]): NoteContent | undefined {
  const note = materialise(changes);
  if (!note) return undefined;
  const { concerns, rating, affected, severity, comment, suggestion } = note;
  return { concerns, rating, affected, severity, comment, suggestion };
}
