import type { Change, ChangeId, Erasure, HereChange } from '@/utils/domain/change';
import { requestIn, speaksOfOthers } from './erase';

/**
 * What is said to erase all words of a subject: an erasure that counts for one's own changes and asks others for theirs, and
 * one for this device where there are words of others. Nothing for changes that have no payload any more.
 */
export function erasingOf(changes: readonly Change[], ownVoice: string): (Erasure | HereChange)[] {
  const words = changes.filter((change) => change.payload && !speaksOfOthers(change));
  const ids = words.map(({ id }) => id).sort();
  const foreign = words.filter(({ voice }) => voice !== ownVoice).map(({ id }) => id);
  return [...saying('erase', ids), ...saying('here.erase', foreign.sort())];
}

/** What is said to decide a request to erase, for this device: the words go, or they stay. */
export function decidingOf(changes: readonly Change[], decision: 'erase' | 'keep'): HereChange[] {
  const asked = changes.filter(requestIn(changes)).map(({ id }) => id);
  return saying(`here.${decision}`, asked.sort());
}

function saying<K extends (Erasure | HereChange)['kind']>(
  kind: K,
  changes: ChangeId[],
): { kind: K; value: { changes: ChangeId[] } }[] {
  return changes.length > 0 ? [{ kind, value: { changes } }] : [];
}
