import type {
  Change,
  ChangeId,
  HereChange,
  NoteChange,
  PlaceChange,
  RelationChange,
  SpotChange,
} from '@/utils/domain/change';
import type { IsoWeek } from '@/utils/domain/week';
import { hashOf, jsonOf } from './hash';

/** What a new change needs to be told; randomness and time come from the caller. */
export interface ChangeInput {
  /** The subject, or `null` for the change that begins a note. */
  subject: ChangeId | null;
  /** The heads of the subject's history that the author saw. */
  parents: ChangeId[];
  says: NoteChange | PlaceChange | SpotChange | RelationChange | HereChange;
  week: IsoWeek;
  voice: string;
  /** Random, at least 128 bits, for this change alone. */
  salt: string;
}

/** Makes a content-addressed change. Pure: the same input gives the same change. */
export function makeChange({ subject, parents, says, week, voice, salt }: ChangeInput): Change {
  const payload = { salt, value: jsonOf(says.value) };
  const envelope = {
    subject,
    parents: [...parents].sort(),
    kind: says.kind,
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
