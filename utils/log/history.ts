import { type Change, type ChangeId, isHere } from '@/utils/domain/change';
import { unionOf } from './merge';

/** The changes about one subject, in the order of the log, and who knew of whom. */
export interface History {
  /** By depth in the graph of parents, then by id. */
  ordered: Change[];
  /** The changes that no other change here has as its parent. */
  heads: ChangeId[];
  /** Whether the author of `later` had seen `earlier`. */
  saw(later: ChangeId, earlier: ChangeId): boolean;
}

/**
 * Orders one subject's changes without clocks: depth in the graph, then id, so that every device that has the same
 * set has the same order. Parents that are missing (not received yet) count as depth 0.
 */
export function historyOf(changes: readonly Change[]): History {
  const byId = unionOf(changes);
  const ancestors = ancestorsOf(byId);
  const depths = new Map<ChangeId, number>();
  // A change has more ancestors than each of its own ancestors: sorting by their number puts parents first.
  const parentsFirst = [...byId.values()].sort((a, b) => sizeOf(ancestors, a.id) - sizeOf(ancestors, b.id));
  for (const change of parentsFirst) {
    const known = change.parents.map((parent) => depths.get(parent) ?? -1);
    depths.set(change.id, Math.max(-1, ...known) + 1);
  }
  const order = (a: Change, b: Change) =>
    (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return {
    ordered: [...byId.values()].sort(order),
    heads: headsOf(changes),
    saw: (later, earlier) => ancestors.get(later)?.has(earlier) ?? false,
  };
}

/**
 * The changes that no other change here has as its parent: the parents of the next one. Those for this device alone are
 * nobody's parents: elsewhere a gap would stand in their place.
 */
export function headsOf(changes: readonly Change[]): ChangeId[] {
  const leaving = changes.filter((change) => !isHere(change));
  const parents = new Set(leaving.flatMap((change) => change.parents));
  return [...new Set(leaving.map(({ id }) => id))].filter((id) => !parents.has(id)).sort();
}

function sizeOf(ancestors: Map<ChangeId, Set<ChangeId>>, id: ChangeId): number {
  return ancestors.get(id)?.size ?? 0;
}

/** All ancestors of each change. Contents hash their parents, so there are no cycles; forged ones are cut. */
function ancestorsOf(byId: ReadonlyMap<ChangeId, Change>): Map<ChangeId, Set<ChangeId>> {
  const result = new Map<ChangeId, Set<ChangeId>>();
  for (const { id } of byId.values()) {
    const seen = new Set<ChangeId>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const parent of byId.get(next)?.parents ?? []) {
        if (parent === id || seen.has(parent)) continue;
        seen.add(parent);
        open.push(parent);
      }
    }
    result.set(id, seen);
  }
  return result;
}
