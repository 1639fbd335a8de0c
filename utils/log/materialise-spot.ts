import type { Reply } from '@/utils/domain/annotation';
import type { Change, ChangeId, SpotChange } from '@/utils/domain/change';
import type { GuidingAnswer, SpotLink, SpotRecord } from '@/utils/domain/problem-spot';
import { erasureIn, requestIn, withoutErased } from './erase';
import { type History, historyOf } from './history';
import { observedSet } from './observed-set';
import { readSpotChange, speaksOfSpots } from './read-spot-change';
import { spotSubject } from './subjects';

/** A change together with what it says about a spot. */
interface Said {
  change: Change;
  spot: SpotChange;
}

/**
 * Folds the changes about one note's spot into what people said of it. Answers `undefined` when none of them can be read. Pure,
 * and independent of the order in which the changes came.
 */
export function materialiseSpot(changes: readonly Change[]): SpotRecord | undefined {
  // Most subjects are notes: they are not worth a history.
  if (!changes.some(speaksOfSpots)) return undefined;
  const history = historyOf(withoutErased(changes));
  const said = history.ordered.flatMap((change): Said[] => {
    const spot = readSpotChange(change);
    return spot && spot.kind !== 'place.relate' ? [{ change, spot }] : [];
  });
  const [first] = said;
  if (!first) return undefined;
  const { note, concern } = first.spot.value.about;
  const isErased = erasureIn(history.ordered);
  const asked = history.ordered.filter(requestIn(history.ordered)).map(({ id }) => id);
  const also = new Set(said.flatMap(({ spot }) => spot.value.about.also));
  also.delete(note);
  return {
    id: spotSubject(note, concern),
    note,
    concern,
    notes: [note, ...[...also].sort()],
    statuses: latest(said, history, (spot) => (spot.kind === 'spot.status' ? spot.value.to : undefined)),
    decisions: latest(said, history, (spot) => {
      if (spot.kind !== 'spot.decide') return undefined;
      return { decision: spot.value.decision, reason: spot.value.reason };
    }).filter(({ decision, reason }) => decision + reason !== ''),
    offices: latest(said, history, (spot) => (spot.kind === 'spot.office' ? spot.value.to : undefined)).filter(Boolean),
    links: linksOf(said, history),
    replies: repliesOf(said),
    answers: answersOf(said),
    votes: votesOf(said, history),
    withheld: history.ordered.filter((change) => speaksOfSpots(change) && !change.payload && !isErased(change)).length,
    heads: history.heads,
    ...(asked.length > 0 && { erasureAsked: asked }),
  };
}

/** What nobody has overwritten knowingly, each once where it was said last, in the order of the log. */
function latest<T>(said: readonly Said[], { saw }: History, read: (spot: SpotChange) => T | undefined): T[] {
  const writes = said.flatMap(({ change: { id }, spot }) => {
    const value = read(spot);
    return value === undefined ? [] : [{ id, value }];
  });
  const alive = writes.filter(({ id }) => !writes.some((other) => saw(other.id, id)));
  const byValue = new Map<string, T>();
  for (const { value } of alive) {
    const key = JSON.stringify(value);
    byValue.delete(key);
    byValue.set(key, value);
  }
  return [...byValue.values()];
}

/** A set by address, in which adding wins; of the titles the last holds. */
function linksOf(said: readonly Said[], history: History): SpotLink[] {
  const titles = new Map<string, string>();
  const adds = said.flatMap(({ change: { id }, spot }) => {
    if (spot.kind !== 'spot.link.add') return [];
    titles.set(spot.value.address, spot.value.title);
    return [{ id, element: spot.value.address }];
  });
  const removes = said.flatMap(({ change: { id }, spot }) =>
    spot.kind === 'spot.link.remove' ? [{ id, element: spot.value.address }] : [],
  );
  return observedSet(adds, removes, history).map((address) => ({ address, title: titles.get(address) ?? '' }));
}

/** Who names a reply has seen it: ids are hashes. */
function repliesOf(said: readonly Said[]): Reply[] {
  const removed = new Set(said.flatMap(({ spot }) => (spot.kind === 'spot.reply.remove' ? [spot.value.reply] : [])));
  return said.flatMap(({ change: { id, week, voice }, spot }): Reply[] => {
    if (spot.kind !== 'spot.reply.add' || removed.has(id)) return [];
    return [{ id, text: spot.value.text, author: authorOf(said, id, voice), week, voice }];
  });
}

function answersOf(said: readonly Said[]): GuidingAnswer[] {
  const removed = new Set(said.flatMap(({ spot }) => (spot.kind === 'spot.answer.remove' ? [spot.value.answer] : [])));
  return said.flatMap(({ change: { id, week, voice }, spot }): GuidingAnswer[] => {
    if (spot.kind !== 'spot.answer.add' || removed.has(id)) return [];
    const { question, text, source } = spot.value;
    return [{ id, question, text, source, author: authorOf(said, id, voice), week, voice }];
  });
}

/** The name under a change: what its own voice signed it with last. */
function authorOf(said: readonly Said[], id: ChangeId, voice: string): string {
  const names = said.flatMap(({ change, spot }) =>
    spot.kind === 'spot.sign' && spot.value.change === id && change.voice === voice ? [spot.value.author] : [],
  );
  return names.at(-1) ?? '';
}

/** The voices that voted: each once, and each for itself alone. */
function votesOf(said: readonly Said[], history: History): string[] {
  const by = (kind: SpotChange['kind']) =>
    said.flatMap(({ change, spot }) => (spot.kind === kind ? [{ id: change.id, element: change.voice }] : []));
  return observedSet(by('spot.vote.add'), by('spot.vote.remove'), history);
}
