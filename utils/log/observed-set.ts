import type { ChangeId } from '@/utils/domain/change';
import type { History } from './history';

/** That something was added to a set, or removed from it, by a change. */
export interface Touch {
  id: ChangeId;
  element: string;
}

/**
 * An observed-remove set (Shapiro et al. 2011): an element is out only if whoever removed it had seen every adding of it;
 * adds win. Sorted.
 */
export function observedSet(adds: readonly Touch[], removes: readonly Touch[], { saw }: History): string[] {
  const alive = adds.filter(
    (add) => !removes.some((remove) => remove.element === add.element && saw(remove.id, add.id)),
  );
  return [...new Set(alive.map(({ element }) => element))].sort();
}
