import { TEXT_FIELDS, type TextField } from '@/utils/domain/annotation';
import { type Change, isHere, type RelationChange, type SpotChange } from '@/utils/domain/change';
import { withhold, withoutErased } from './erase';
import { type History, historyOf } from './history';
import { readSpotChange } from './read-spot-change';
import { COPY, type Said, saidIn } from './said';

/** What may leave of a note. */
export interface Leaving {
  names: 'with' | 'without';
  /** Earlier versions, and replies that were taken back; left out: without. */
  past?: 'with' | 'without';
  /** Texts that stay here: what looks personal was found in them. */
  kept: ReadonlySet<TextField>;
}

/**
 * One note's changes as they may leave: what was overwritten, names, removed replies (unless they are wanted) and texts that
 * stay here go without what they say, and yet merge. What was decided for this device alone does not go. `undefined`: such
 * words are in the change that began the note, which cannot go without them.
 */
export function changesToShare(changes: readonly Change[], leaving: Leaving): Change[] | undefined {
  const history = historyOf(withoutErased(changes));
  const said = saidIn(history);
  const silent = new Set(said.filter((each) => staysHere(each, said, history, leaving)).map(({ change }) => change.id));
  const first = said.find(({ note }) => note.kind === 'note.create');
  if (!first || silent.has(first.change.id)) return undefined;
  // What a copy said is said by the note itself, as far as it may leave.
  const isSilent = ({ id, kind }: Change) => silent.has(id) || (kind === COPY && first.change.kind !== COPY);
  return history.ordered
    .filter((change) => !isHere(change))
    .map((change) => (isSilent(change) ? withhold(change) : change));
}

function staysHere(
  { change, note }: Said,
  said: readonly Said[],
  history: History,
  { names, past = 'without', kept }: Leaving,
): boolean {
  const isOverwritten = (field: string) =>
    past === 'without' &&
    said.some(({ change: { id }, note: later }) => writes(later, field) && history.saw(id, change.id));
  switch (note.kind) {
    case 'note.create': {
      const texts = TEXT_FIELDS.filter((field) => note.value.content[field] !== '');
      const isNamed = names === 'without' && Boolean(note.value.author);
      return isNamed || texts.some((field) => kept.has(field) || isOverwritten(field));
    }
    case 'note.set':
    case 'note.versions': {
      const { field } = note.value;
      return isOverwritten(field) || TEXT_FIELDS.some((text) => text === field && kept.has(text));
    }
    case 'note.sign':
      return names === 'without';
    case 'reply.add':
      return (
        (names === 'without' && Boolean(note.value.author)) ||
        (past === 'without' &&
          said.some(({ note: other }) => other.kind === 'reply.remove' && other.value.reply === change.id))
      );
    default:
      return false;
  }
}

function writes(note: Said['note'], field: string): boolean {
  return (note.kind === 'note.set' || note.kind === 'note.versions') && note.value.field === field;
}

/** The changes about a service or a page as they may leave: what somebody has overwritten knowingly goes without what it says. */
export function placeChangesToShare(changes: readonly Change[]): Change[] {
  const { ordered, saw } = historyOf(changes.filter((change) => !isHere(change)));
  return ordered.map((change) => (ordered.some(({ id }) => saw(id, change.id)) ? withhold(change) : change));
}

/**
 * The changes of a record of a spot, or about notes' places, as they may leave: names, what was overwritten knowingly and what
 * was taken back (unless these are wanted), and words that stay here go without what they say, and yet merge. `stays`: tells of
 * a text whether something in it is to be blacked out.
 */
export function spotChangesToShare(
  changes: readonly Change[],
  { names, past = 'without' }: Omit<Leaving, 'kept'>,
  stays: (text: string) => boolean,
): Change[] {
  const { ordered, saw } = historyOf(withoutErased(changes));
  const said = ordered.flatMap((change) => {
    const spot = readSpotChange(change);
    return spot ? [{ change, spot }] : [];
  });
  const isPast = (change: Change, spot: SpotChange | RelationChange) =>
    said.some(({ change: later, spot: other }) =>
      WRITES.includes(spot.kind)
        ? other.kind === spot.kind && saw(later.id, change.id)
        : takenBackBy(other) === change.id,
    );
  const silent = new Set(
    said.flatMap(({ change, spot }) => {
      const goes = spot.kind === 'spot.sign' ? names === 'with' : past === 'with' || !isPast(change, spot);
      return goes && !wordsOfSpot(spot).some(stays) ? [] : [change.id];
    }),
  );
  return ordered
    .filter((change) => !isHere(change))
    .map((change) => (silent.has(change.id) ? withhold(change) : change));
}

/** Kinds of which each is written over the one before. */
const WRITES: readonly string[] = ['spot.status', 'spot.decide', 'spot.office'] satisfies SpotChange['kind'][];

function takenBackBy({ kind, value }: SpotChange | RelationChange): string | undefined {
  if (kind === 'spot.reply.remove') return value.reply;
  return kind === 'spot.answer.remove' ? value.answer : undefined;
}

/** What somebody wrote in a change about a spot. */
function wordsOfSpot({ kind, value }: SpotChange | RelationChange): string[] {
  switch (kind) {
    case 'spot.decide':
      return [value.decision, value.reason];
    case 'spot.office':
      return [value.to];
    case 'spot.link.add':
      return [value.address, value.title];
    case 'spot.link.remove':
      return [value.address];
    case 'spot.reply.add':
      return [value.text];
    case 'spot.answer.add':
      return [value.text, value.source];
    default:
      return [];
  }
}
