import fc from 'fast-check';
import { type Change, type ChangeId, type HereChange, isHere, type NoteChange, subjectOf } from '@/utils/domain/change';
import { headsOf, materialise, mergeChanges, withhold } from '@/utils/log';
import { change, TARGET } from './changes';

/** How many devices there are. */
const DEVICES = 5;

/** What one device does, with numbers that stand for a choice among what it has. */
type Doing =
  | { does: 'begin' }
  | { does: 'say'; note: number; says: 'comment' | 'suggestion' | 'reply.add' | Wordless }
  | { does: 'unreply' | Erasing; note: number; which: number }
  /** Gives a file to another device: without every so-manieth note, and every so-manieth payload. */
  | { does: 'give'; to: number; leaveOut: number; blackOut: number };
type Erasing = 'erase' | 'here.erase' | 'here.keep';
type Wordless = 'vote.add' | 'vote.remove' | 'note.delete' | 'note.restore' | 'concern.add' | 'concern.remove';

/** One event in the life of several devices. */
export type Event = Doing & { device: number };

const index = fc.nat(11);
const device = fc.nat(DEVICES - 1);
const SAYINGS = [
  'comment',
  'suggestion',
  'reply.add',
  'vote.add',
  'vote.remove',
  'note.delete',
  'note.restore',
  'concern.add',
  'concern.remove',
] as const;

/** Lives of five devices that write, erase, and give each other files with less than all in them. */
export const anyLives: fc.Arbitrary<Event[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ device, does: fc.constant('begin' as const) }) },
    {
      weight: 8,
      arbitrary: fc.record({
        device,
        does: fc.constant('say' as const),
        note: index,
        says: fc.constantFrom(...SAYINGS),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        device,
        does: fc.constantFrom('unreply' as const, 'erase', 'here.erase', 'here.keep'),
        note: index,
        which: index,
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        device,
        does: fc.constant('give' as const),
        to: device,
        leaveOut: fc.integer({ min: 2, max: 6 }),
        blackOut: fc.integer({ min: 2, max: 6 }),
      }),
    },
  ),
  { minLength: 10, maxLength: 60, size: 'max' },
);

/** A text that somebody wrote, and the change that said it. */
export interface Written {
  id: ChangeId;
  text: string;
}

/** Lives all events, one after the other, and answers each device's log and all texts that were ever written. */
export function live(events: readonly Event[]): { logs: Change[][]; written: Written[] } {
  const logs: Change[][] = Array.from({ length: DEVICES }, () => []);
  const written: Written[] = [];
  for (const [number, event] of events.entries()) {
    const log = logs[event.device] ?? [];
    if (event.does === 'give') logs[event.to] = mergeChanges(logs[event.to] ?? [], fileOf(log, event));
    else {
      const text = `Text ${number}`;
      const made = doingOf(log, event, text, number);
      if (!made) continue;
      if (JSON.stringify(made.payload).includes(text)) written.push({ id: made.id, text });
      logs[event.device] = mergeChanges(log, [made]);
    }
  }
  return { logs, written };
}

/** What people see of a log: each of its notes, in the order of their ids. The changes are looked at backwards. */
export function notesIn(log: readonly Change[]): unknown[] {
  return [...subjectsIn(log.toReversed())].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, about]) => materialise(about));
}

/** The changes by what they are about. */
export function subjectsIn(log: readonly Change[]): Map<ChangeId, Change[]> {
  return Map.groupBy(log, subjectOf);
}

function fileOf(log: readonly Change[], { leaveOut, blackOut }: { leaveOut: number; blackOut: number }): Change[] {
  const going = [...subjectsIn(log).values()].filter((_, place) => place % leaveOut !== 0).flat();
  // What a device decided for itself alone leaves in no file.
  return going.filter((each) => !isHere(each)).map((each, place) => (place % blackOut === 0 ? withhold(each) : each));
}

function doingOf(log: readonly Change[], event: Event, text: string, salt: number): Change | undefined {
  const voice = String(event.device);
  if (event.does === 'give') return undefined;
  if (event.does === 'begin') {
    const content = { concerns: [], rating: null, affected: null, severity: null, comment: text, suggestion: '' };
    return change({ kind: 'note.create', value: { target: TARGET, content } }, { salt, voice });
  }
  const about = pick([...subjectsIn(log).values()], event.note);
  // Nobody writes to a note that they do not see.
  if (!about || !materialise(about)) return undefined;
  const says = event.does === 'say' ? sayingOf(event.says, text) : removalOf(about, event.does, event.which);
  const [first] = about;
  return says && first && change(says, { subject: subjectOf(first), parents: headsOf(about), salt, voice });
}

function sayingOf(says: (typeof SAYINGS)[number], text: string): NoteChange {
  switch (says) {
    case 'comment':
    case 'suggestion':
      return { kind: 'note.set', value: { field: says, to: text } };
    case 'reply.add':
      return { kind: says, value: { text } };
    case 'concern.add':
      return { kind: 'note.concern.add', value: { concern: 'x' } };
    case 'concern.remove':
      return { kind: 'note.concern.remove', value: { concern: 'x' } };
    default:
      return { kind: says, value: {} };
  }
}

function removalOf(
  about: readonly Change[],
  does: 'unreply' | Erasing,
  which: number,
): NoteChange | HereChange | undefined {
  const chosen = pick(does === 'unreply' ? about.filter(({ kind }) => kind === 'reply.add') : about, which);
  if (!chosen) return undefined;
  return does === 'unreply'
    ? { kind: 'reply.remove', value: { reply: chosen.id } }
    : { kind: does, value: { changes: [chosen.id] } };
}

function pick<T>(from: readonly T[], number: number): T | undefined {
  return from[number % Math.max(1, from.length)];
}
