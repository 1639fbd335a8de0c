import type { Change, ChangeId, NoteChange } from '@/utils/domain/change';
import type { IsoWeek } from '@/utils/domain/week';
import { hashOf } from './hash';

/** What a new change needs to be told; randomness and time come from the caller. */
export interface ChangeInput {
  /** The subject, or `null` for the change that begins one. */
  subject: ChangeId | null;
  /** The heads of the subject's history that the author saw. */
  parents: ChangeId[];
  note: NoteChange;
  week: IsoWeek;
  voice: string;
  /** Random, at least 128 bits, for this change alone. */
  salt: string;
}

/** Makes a content-addressed change. Pure: the same input gives the same change. */
export function makeChange({ subject, parents, note, week, voice, salt }: ChangeInput): Change {
  const payload = { salt, value: note.value as never };
  const envelope = {
    subject,
    parents: [...parents].sort(),
    kind: note.kind,
    week,
    voice,
    payloadHash: hashOf(payload),
  };
  return { id: hashOf(envelope), ...envelope, payload };
}

/** Whether a change is what its ids say. One whose payload is withheld is judged by its envelope alone. */
export function isAuthentic({ id, payload, ...envelope }: Change): boolean {
  return id === hashOf(envelope) && (payload === undefined || envelope.payloadHash === hashOf(payload));
}
