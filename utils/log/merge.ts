import type { Change, ChangeId } from '@/utils/domain/change';
import { withoutErased } from './erase';

/**
 * The same change from two sides: whichever has the payload gives it. Answers `known` itself where there is nothing to
 * gain. Both must have been checked. Throws when they are two changes.
 */
export function mergeChange(known: Change, incoming: Change): Change {
  if (known.id !== incoming.id) throw new Error('two changes cannot be merged into one');
  return known.payload === undefined && incoming.payload !== undefined ? incoming : known;
}

/**
 * Merges logs, or parts of them, of any number of subjects: set union by id, with every payload that any of them has,
 * without those that one of them has erased. Commutative, associative, idempotent. Sorted by id: the order says nothing.
 */
export function mergeChanges(...logs: readonly (readonly Change[])[]): Change[] {
  const sorted = [...unionOf(logs.flat()).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return withoutErased(sorted);
}

/** Each change once, with its payload where any of its copies has it. */
export function unionOf(changes: readonly Change[]): Map<ChangeId, Change> {
  const byId = new Map<ChangeId, Change>();
  for (const change of changes) {
    const known = byId.get(change.id);
    byId.set(change.id, known ? mergeChange(known, change) : change);
  }
  return byId;
}
