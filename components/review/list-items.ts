import type { Group, Slots } from '@/utils/review';

/** A line of the list: the heading of a group, or a note. */
export type ListItem = { kind: 'group'; group: Group } | { kind: 'note'; slot: number; position: number };

/** The lines of a list: its notes, each group's heading before its own. */
export interface ListItems {
  count: number;
  at(index: number): ListItem | undefined;
  /** The line of a note, by its position among the notes. */
  lineOf(position: number): number;
}

/** Lines over notes and their groups; none of them is made before it is asked for. */
export function listItems(slots: Slots, groups: readonly Group[]): ListItems {
  /** How many groups begin at or before a position. */
  const begun = (position: number) => {
    let [low, high] = [0, groups.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((groups[middle]?.from ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const lineOf = (position: number) => position + begun(position);
  return {
    count: slots.length + groups.length,
    lineOf,
    at(index) {
      let [low, high] = [0, groups.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((groups[middle]?.from ?? 0) + middle <= index) low = middle + 1;
        else high = middle;
      }
      const group = groups[low - 1];
      if (group && group.from + low - 1 === index) return { kind: 'group', group };
      const position = index - low;
      const slot = slots[position];
      return slot === undefined ? undefined : { kind: 'note', slot, position };
    },
  };
}
