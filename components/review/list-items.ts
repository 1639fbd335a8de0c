import type { Group, Slots } from '@/utils/review';

/** A line of the list: the heading of a group, or a note. */
export type ListItem = { kind: 'group'; group: Group } | { kind: 'note'; slot: number; position: number };

/** The lines of a list: its notes, each group's heading before its own. */
export interface ListItems {
  count: number;
  at(index: number): ListItem | undefined;
  /** What tells a line from the others, also when they are more or less: the number of its note, less than 0 for a heading. */
  keyOf(index: number): number;
  /** The line of a note, by its position among the notes. */
  lineOf(position: number): number;
}

/** Lines over notes and their groups; none of them is made before it is asked for. `numbers`: of each slot's note. */
export function listItems(slots: Slots, groups: readonly Group[], numbers: Uint32Array): ListItems {
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
  const keys = keysOf(slots, groups, numbers);
  /** How many headings stand at or before a line. */
  const headings = (index: number) => {
    let [low, high] = [0, groups.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((groups[middle]?.from ?? 0) + middle <= index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const isHeading = (index: number, before: number) => (groups[before - 1]?.from ?? -1) + before - 1 === index;
  return {
    count: slots.length + groups.length,
    lineOf,
    keyOf: (index) => keys[index] ?? 0,
    at(index) {
      const before = headings(index);
      const group = groups[before - 1];
      if (group && isHeading(index, before)) return { kind: 'group', group };
      const position = index - before;
      const slot = slots[position];
      return slot === undefined ? undefined : { kind: 'note', slot, position };
    },
  };
}

/** The keys of all lines: who draws a long list asks for each of them. */
function keysOf(slots: Slots, groups: readonly Group[], numbers: Uint32Array): Int32Array {
  const keys = new Int32Array(slots.length + groups.length);
  let [at, group] = [0, 0];
  for (let position = 0; position < slots.length; position += 1) {
    if (groups[group]?.from === position) {
      group += 1;
      keys[at++] = -group;
    }
    keys[at++] = numbers[slots[position] ?? 0] ?? 0;
  }
  return keys;
}
