import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import { lastOf } from '@/utils/domain/last-of';
import type { PlaceRelations } from '@/utils/domain/problem-spot';
import type { Target } from '@/utils/domain/target';
import { createClusters } from './clusters';
import { compareTargets } from './compare-targets';
import { contradict } from './contradict';
import { createRivals } from './rivals';

/** What of a note says where it is. */
export type Placed = Pick<Annotation, 'id' | 'target'>;

/** Notes that mean the same place, by their ids, sorted; and pairs that perhaps do, of different places. */
export interface Grouped {
  places: ChangeId[][];
  near: [ChangeId, ChangeId][];
}

/** Notes with the very same target, sorted. */
interface Group {
  target: Target;
  ids: ChangeId[];
}

/**
 * Groups notes by the place that they mean: first as people said, then as their targets tell. Notes that people called
 * different never meet. The answer is the same in whichever order notes and relations come. Relations may name notes that are
 * not here: these still hold others together.
 */
export function groupPlaces(notes: readonly Placed[], relations: readonly PlaceRelations[]): Grouped {
  return lastOf(groupPlacesInSteps(notes, relations));
}

/** Targets that are compared in one step: some milliseconds. */
const PAIRS_AT_ONCE = 50;

/** The same, step by step: a page with thousands of notes has as many targets to compare. */
export function* groupPlacesInSteps(
  notes: readonly Placed[],
  relations: readonly PlaceRelations[],
): Generator<void, Grouped> {
  const sorted = notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const apart = apartOf(relations);
  const clusters = createClusters(apart);
  const near: [ChangeId, ChangeId][] = [];
  const where = new Map(sorted.map(({ id, target }) => [id, whereOf(target)]));
  for (const { note, same } of relations.toSorted((a, b) => (a.note < b.note ? -1 : 1))) {
    for (const other of same) {
      const [here, there] = [where.get(note), where.get(other)];
      // A note may have been put to another page since.
      if (here === undefined || there === undefined || here === there) clusters.join(note, other);
    }
  }
  for (const portion of Map.groupBy(sorted, ({ target }) => whereOf(target)).values()) {
    yield;
    const groups = groupsOf(portion);
    // One after the other: which sets meet first counts only where people parted some.
    for (const { ids } of groups) for (const [index, id] of ids.entries()) joinAny(ids.slice(0, index), [id]);
    const perhaps: [Group, Group][] = [];
    const mayMeet = createMeeting(groups);
    let pairs = 0;
    for (const [one, other] of createRivals(groups)) {
      pairs += 1;
      if (pairs % PAIRS_AT_ONCE === 0) yield;
      const likeness = compareTargets(one.target, other.target);
      if (likeness === 'same' && mayMeet(one, other)) joinAny(one.ids, other.ids);
      else if (likeness !== 'other') perhaps.push([one, other]);
    }
    for (const [one, other] of perhaps) {
      const pair = apartPair(one.ids, other.ids);
      if (pair) near.push(pair);
    }
  }
  const places = [...Map.groupBy(sorted, ({ id }) => clusters.rootOf(id)).values()];
  return { places: places.map((place) => place.map(({ id }) => id)), near };

  /** Where people parted some, each set of the one meets the first of the other that it may. */
  function joinAny(ones: readonly ChangeId[], others: readonly ChangeId[]): void {
    for (const other of roots(others)) roots(ones).some((one) => clusters.join(one, other));
  }

  function roots(ids: readonly ChangeId[]): ChangeId[] {
    return apart.size === 0 ? ids.slice(0, 1) : [...new Set(ids.map(clusters.rootOf))];
  }

  function apartPair(ones: readonly ChangeId[], others: readonly ChangeId[]): [ChangeId, ChangeId] | undefined {
    for (const one of roots(ones)) {
      const other = roots(others).find((each) => clusters.rootOf(each) !== clusters.rootOf(one));
      if (other !== undefined) return [one, other];
    }
    return undefined;
  }
}

/** Page, step and frame: what is in different ones is never the same place. */
function whereOf({ page, step, frame }: Target): string {
  return JSON.stringify([page.key, step.key, frame]);
}

/** Most people who mark a place mark it alike: each target is looked at once. */
function groupsOf(notes: readonly Placed[]): Group[] {
  const groups = Map.groupBy(notes, ({ target }) => JSON.stringify(target.selectors));
  return [...groups.values()].flatMap((ofOne) => {
    const [first] = ofOne;
    return first ? [{ target: first.target, ids: ofOne.map(({ id }) => id) }] : [];
  });
}

/** Tells whether groups may meet by themselves, with all that they have met before, see {@link contradict}; and remembers it. */
function createMeeting(groups: readonly Group[]): (one: Group, other: Group) => boolean {
  const sets = new Map<Group, Group[]>(groups.map((group) => [group, [group]]));
  return (one, other) => {
    const [left = [one], right = [other]] = [sets.get(one), sets.get(other)];
    if (left === right) return true;
    if (left.some(({ target }) => right.some((each) => contradict(target, each.target)))) return false;
    const together = [...left, ...right];
    for (const group of together) sets.set(group, together);
    return true;
  };
}

function apartOf(relations: readonly PlaceRelations[]): Map<ChangeId, Set<ChangeId>> {
  const apart = new Map<ChangeId, Set<ChangeId>>();
  const add = (one: ChangeId, other: ChangeId) => apart.set(one, (apart.get(one) ?? new Set()).add(other));
  for (const { note, different } of relations) {
    for (const other of different) {
      add(note, other);
      add(other, note);
    }
  }
  return apart;
}
