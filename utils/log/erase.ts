import { safeParse } from 'valibot';
import { type Change, type ChangeId, type Erasure, subjectOf } from '@/utils/domain/change';
import { erasureSchema } from './schema';

/** The kind of changes that erase. */
export const ERASE = 'erase' satisfies Erasure['kind'];

/** The ids that a change erases; none for other kinds, and where it does not say. */
export function erasedBy({ kind, payload }: Change): ChangeId[] {
  if (kind !== ERASE || !payload) return [];
  const parsed = safeParse(erasureSchema, { kind, value: payload.value });
  return parsed.success ? parsed.output.value.changes : [];
}

/**
 * Tells of a change whether its payload was erased, as far as these changes know. An erasure reaches no further than
 * its own subject, and never another erasure: what is gone would come back.
 */
export function erasureIn(changes: readonly Change[]): (change: Change) => boolean {
  const erased = new Map<ChangeId, Set<ChangeId>>();
  for (const change of changes) {
    const ids = erasedBy(change);
    if (ids.length === 0) continue;
    const subject = subjectOf(change);
    erased.set(subject, new Set([...(erased.get(subject) ?? []), ...ids]));
  }
  return (change) => change.kind !== ERASE && erased.get(subjectOf(change))?.has(change.id) === true;
}

/** These changes without the payloads that one of them erases. Those that lose nothing are the same objects. */
export function withoutErased(changes: readonly Change[]): Change[] {
  const isErased = erasureIn(changes);
  return changes.map((change) => (change.payload && isErased(change) ? withhold(change) : change));
}

/**
 * A change without what it says: it still merges, and takes its payload back whenever that arrives. An erasure stays as
 * it is, else it would be without effect wherever the file goes.
 */
export function withhold(change: Change): Change {
  if (change.kind === ERASE) return change;
  const { payload: _, ...envelope } = change;
  return envelope;
}
