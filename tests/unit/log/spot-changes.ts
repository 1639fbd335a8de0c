import type { Change, RelationChange, SpotChange, SpotSaying } from '@/utils/domain/change';
import type { SPOT_STATUSES } from '@/utils/domain/problem-spot';
import { relationSubject, subjectForSpot } from '@/utils/log/subjects';
import { change } from './changes';

/** Ids of notes. */
export const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(43)) as [string, string, string, string];

/** The concern of the spot. */
export const CONCERN = 'barrier-extra-effort';

/** The spot that these changes speak of. */
export const about = { note: A, concern: CONCERN, also: [C, B] };

let salts = 0;

/** A change that says something of the spot, upon what was seen. */
export function say(saying: SpotSaying, seen: readonly Change[] = [], voice = 'v'): Change {
  salts += 1;
  const says = { kind: saying.kind, value: { ...saying.value, about } } as SpotChange;
  return change(says, { subject: subjectForSpot(says), parents: seen.map(({ id }) => id), salt: salts, voice });
}

/** A change that says whether places are the same. */
export function relate(to: string[], as: 'same' | 'different', seen: readonly Change[] = [], voice = 'v'): Change {
  salts += 1;
  const says: RelationChange = { kind: 'place.relate', value: { note: A, to, as } };
  return change(says, { subject: relationSubject(A), parents: seen.map(({ id }) => id), salt: salts, voice });
}

/** Somebody says how far the spot has come. */
export const status = (to: (typeof SPOT_STATUSES)[number], seen?: readonly Change[], voice?: string) =>
  say({ kind: 'spot.status', value: { to } }, seen, voice);

/** Somebody writes down what was decided, and why. */
export const decide = (decision: string, reason: string, seen?: readonly Change[], voice?: string) =>
  say({ kind: 'spot.decide', value: { decision, reason } }, seen, voice);

/** Somebody adds an address. */
export const link = (address: string, title = '', seen?: readonly Change[]) =>
  say({ kind: 'spot.link.add', value: { address, title } }, seen);

/** Somebody answers. */
export const reply = (text: string, seen?: readonly Change[]) =>
  say({ kind: 'spot.reply.add', value: { text } }, seen, 'w');

/** Somebody answers a guiding question. */
export const answer = (text: string, seen?: readonly Change[]) =>
  say({ kind: 'spot.answer.add', value: { question: 'tried', text, source: 'Stadtarchiv' } }, seen);

/** A voice says so, too. */
export const vote = (voice: string, seen?: readonly Change[]) => say({ kind: 'spot.vote.add', value: {} }, seen, voice);

/** Somebody takes back a change for good. */
export const erase = (gone: Change, voice = 'v') =>
  change({ kind: 'erase', value: { changes: [gone.id] } }, { subject: gone.subject, parents: [gone.id], voice });
