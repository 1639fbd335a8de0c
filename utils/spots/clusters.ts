import type { ChangeId } from '@/utils/domain/change';

/** Ids in sets that grow together, of which some must stay apart. */
export interface Clusters {
  /** Puts two sets together, unless two of their members must stay apart; tells whether they are together now. */
  join(one: ChangeId, other: ChangeId): boolean;
  /** What stands for the set of an id: the same for all its members. */
  rootOf(id: ChangeId): ChangeId;
}

/** Disjoint sets with constraints (constrained k-means' "cannot-link", Wagstaff et al. 2001). `apart`: by id, both ways. */
export function createClusters(apart: ReadonlyMap<ChangeId, ReadonlySet<ChangeId>>): Clusters {
  const parents = new Map<ChangeId, ChangeId>();
  const members = new Map<ChangeId, ChangeId[]>();
  const rootOf = (id: ChangeId): ChangeId => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    if (root !== id) parents.set(id, root);
    return root;
  };
  const membersOf = (root: ChangeId) => members.get(root) ?? [root];
  const mayMeet = (one: ChangeId, other: ChangeId) =>
    apart.size === 0 ||
    !membersOf(one).some((id) => {
      const banned = apart.get(id);
      return banned !== undefined && membersOf(other).some((each) => banned.has(each));
    });
  return {
    rootOf,
    join(one, other) {
      const [left, right] = [rootOf(one), rootOf(other)];
      if (left === right) return true;
      const [small, large] = membersOf(left).length < membersOf(right).length ? [left, right] : [right, left];
      if (!mayMeet(small, large)) return false;
      const together = members.get(large) ?? [large];
      for (const id of membersOf(small)) together.push(id);
      members.set(large, together);
      members.delete(small);
      parents.set(small, large);
      return true;
    },
  };
}
