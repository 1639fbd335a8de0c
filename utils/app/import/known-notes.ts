import type { Change, ChangeId } from '@/utils/domain/change';
import { materialise } from '@/utils/log';
import { isBeginningErased } from '@/utils/log/erase';

/**
 * Which of these notes are here. One that was deleted is, and one that was erased: neither comes back because somebody still
 * has a file. `readChangesOf` answers what is known of some subjects.
 */
export async function knownNotes(
  readChangesOf: (ids: readonly ChangeId[]) => Promise<ReadonlyMap<ChangeId, readonly Change[]>>,
  ids: readonly ChangeId[],
): Promise<Set<ChangeId>> {
  const known = [...(await readChangesOf(ids))].filter(
    ([, changes]) => changes.length > 0 && (materialise(changes) !== undefined || isBeginningErased(changes)),
  );
  return new Set(known.map(([id]) => id));
}
