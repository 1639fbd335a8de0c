import { safeParse } from 'valibot';
import type { Change, NoteChange } from '@/utils/domain/change';
import { noteChangeSchema } from './schema';

/** Kinds that say all by themselves: nothing of them can be withheld, so that a deletion holds in every file. */
const WORDLESS: readonly string[] = [
  'note.delete',
  'note.restore',
  'vote.add',
  'vote.remove',
] satisfies NoteChange['kind'][];

/** Whether a change is here without what it says. */
export function isWithheld({ kind, payload }: Change): boolean {
  return payload === undefined && !WORDLESS.includes(kind);
}

/**
 * What a change says about a note. Answers `undefined` for a withheld payload, an unknown kind and anything that is
 * not of the expected shape: such changes stay in the log and are passed on, they are just not shown.
 */
export function readNoteChange({ kind, payload }: Change): NoteChange | undefined {
  const value = WORDLESS.includes(kind) ? {} : payload?.value;
  const parsed = safeParse(noteChangeSchema, { kind, value });
  return parsed.success ? parsed.output : undefined;
}
