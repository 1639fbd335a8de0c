import type { NoteContent, NoteField, TextField } from './annotation';
import type { OwnConcern } from './own-concern';
import type { GuidingQuestion, SpotAbout, SpotDecision, SpotLink, SpotStatus } from './problem-spot';
import type { PageMove } from './service';
import type { Target } from './target';
import type { IsoDay, IsoWeek } from './week';

/** SHA-256 over the canonical JSON (RFC 8785) of a change without its payload, base64url. */
export type ChangeId = string;

/** What JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * What a change says. The salt keeps a withheld payload from being guessed by its hash, and gives two equal notes
 * ids of their own.
 */
export interface Payload {
  salt: string;
  value: Json;
}

/**
 * One immutable entry of the change log: the unit of truth. The payload may be withheld; the change still merges.
 * `subject` is `null` in the first change of a subject, whose id is the subject's id.
 */
export interface Change {
  id: ChangeId;
  subject: ChangeId | null;
  parents: ChangeId[];
  kind: string;
  week: IsoWeek;
  voice: string;
  payloadHash: string;
  payload?: Payload;
}

/** A change as this device keeps it: with the day, which never leaves it. */
export interface KeptChange {
  change: Change;
  day: IsoDay;
}

/** The subject a change speaks of. */
export function subjectOf(change: Change): ChangeId {
  return change.subject ?? change.id;
}

/** What a copy can say: how a note stood, and versions of its texts. */
export type CopiedChange =
  | { kind: 'note.create'; value: { target: Target; content: NoteContent } }
  | { kind: 'note.versions'; value: { field: TextField; texts: string[] } };

/** What a change may say about a note, as kind and value. Unknown kinds are kept, passed on, and not shown. */
export type NoteChange =
  /** `author`: as older versions wrote it; today a name is a `note.sign`, so that it can be withheld by itself. */
  | { kind: 'note.create'; value: { target: Target; content: NoteContent; author?: string } }
  | { kind: 'note.set'; value: { field: NoteField; to: string | number | null } }
  | { kind: 'note.concern.add'; value: { concern: string } }
  | { kind: 'note.concern.remove'; value: { concern: string } }
  /** The place was sought anew by somebody: the note stands there from now on. */
  | { kind: 'note.retarget'; value: { target: Target } }
  | { kind: 'note.delete'; value: Record<string, never> }
  | { kind: 'note.restore'; value: Record<string, never> }
  /** Versions of a text stand side by side (again), until somebody settles which one holds. */
  | { kind: 'note.versions'; value: { field: TextField; texts: string[] } }
  /**
   * What a file of another form said of a note whose own changes are not here. It stands in for the change that began the
   * note, and says nothing any more when that is here: so the note is one and the same, whichever came first.
   */
  | { kind: 'note.copy'; value: { says: CopiedChange } }
  /** The name of whoever wrote another change of this note; only the same voice can sign. */
  | { kind: 'note.sign'; value: { change: ChangeId; author: string } }
  /** A reply to the note; its id is this change's. */
  | { kind: 'reply.add'; value: { text: string; author?: string } }
  | { kind: 'reply.remove'; value: { reply: ChangeId } }
  /** One vote for each voice, however often it is given. */
  | { kind: 'vote.add'; value: Record<string, never> }
  | { kind: 'vote.remove'; value: Record<string, never> }
  | Erasure;

/**
 * The payloads of these changes of the same subject are to be gone for good, here and in every file that leaves. It counts
 * for changes of its own voice; for others it is a request. Their ids stay, so that a later import does not bring them
 * back. An erasure cannot be erased or withheld itself. docs/decisions/0016
 */
export interface Erasure {
  kind: 'erase';
  value: { changes: ChangeId[] };
}

/**
 * What is decided about changes of the same subject for this device alone: `here.erase` takes payloads whoever wrote them,
 * `here.keep` turns down a request. Kinds that begin with `here.` leave in no file and are read in from none.
 */
export interface HereChange {
  kind: 'here.erase' | 'here.keep';
  value: { changes: ChangeId[] };
}

/** Whether a change is for this device alone. */
export function isHere({ kind }: Pick<Change, 'kind'>): boolean {
  return kind.startsWith('here.');
}

/**
 * What a change may say about a service, a page or a concern of people's own. Such a subject has no first change: its id
 * follows from the key, so that two devices that never met speak of the same one.
 */
export type PlaceChange =
  /** The name that people give a service; an empty one means: what its pages say. */
  | { kind: 'service.name'; value: { key: string; name: string } }
  /**
   * All of a page's notes belong to this service, whatever the page says; with `null` to the one that each of them was noted
   * with. Moving back is another such change.
   */
  | { kind: 'page.service'; value: PageMove }
  /** What a concern of people's own is called, and what one says of it. */
  | { kind: 'concern.define'; value: OwnConcern };

/**
 * What a change may say about a problem spot. Its subject follows from the note and the concern it is about: nobody begins it.
 * docs/decisions/0023
 */
export type SpotChange =
  | { kind: 'spot.status'; value: { about: SpotAbout; to: SpotStatus } }
  /** Decision and reason belong together; both empty: taken back. */
  | { kind: 'spot.decide'; value: { about: SpotAbout } & SpotDecision }
  /** The office that it was handed to; empty: none. */
  | { kind: 'spot.office'; value: { about: SpotAbout; to: string } }
  | { kind: 'spot.link.add'; value: { about: SpotAbout } & SpotLink }
  | { kind: 'spot.link.remove'; value: { about: SpotAbout; address: string } }
  | { kind: 'spot.reply.add'; value: { about: SpotAbout; text: string } }
  | { kind: 'spot.reply.remove'; value: { about: SpotAbout; reply: ChangeId } }
  | { kind: 'spot.answer.add'; value: { about: SpotAbout; question: GuidingQuestion; text: string; source: string } }
  | { kind: 'spot.answer.remove'; value: { about: SpotAbout; answer: ChangeId } }
  /** One vote for each voice, however often it is given. */
  | { kind: 'spot.vote.add'; value: { about: SpotAbout } }
  | { kind: 'spot.vote.remove'; value: { about: SpotAbout } }
  /** The name of whoever wrote another change of this spot; only the same voice can sign. */
  | { kind: 'spot.sign'; value: { about: SpotAbout; change: ChangeId; author: string } };

/** That notes mean the same place as another one, or not. The subject follows from `note`, the smallest of the ids. */
export interface RelationChange {
  kind: 'place.relate';
  value: { note: ChangeId; to: ChangeId[]; as: 'same' | 'different' };
}

/** What somebody says of a spot, before it is known which note it hangs on. */
export type SpotSaying = SpotChange extends infer C
  ? C extends { kind: infer K; value: infer V }
    ? { kind: K; value: Omit<V, 'about'> }
    : never
  : never;
