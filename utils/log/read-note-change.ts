import { safeParse } from 'valibot';
import type { Change, NoteChange } from '@/utils/domain/change';
import { noteChangeSchema } from './schema';

/**
 * What a change says about a note. Answers `undefined` for a withheld payload, an unknown kind and anything that is
 * not of the expected shape: such changes stay in the log and are passed on, they are just not shown.
 */
export function readNoteChange(change: Change): NoteChange | undefined {
  if (!change.payload) return undefined;
  const parsed = safeParse(noteChangeSchema, { kind: change.kind, value: change.payload.value });
  return parsed.success ? parsed.output : undefined;
}
