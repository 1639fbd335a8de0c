/** How large something may be. */
export interface Bounds {
  /** Objects and lists inside of each other. */
  depth: number;
  /** Length as JSON in UTF-16 code units, about: what is escaped is counted as it is. */
  size: number;
  /** Keys of all its objects together. */
  keys: number;
}

/** Of a change as a whole: 20 levels and 200 kB for what it says, the rest for its frame. */
export const CHANGE_BOUNDS: Bounds = { depth: 22, size: 250_000, keys: 2_000 };

/**
 * Whether a value of any origin keeps within bounds, whatever its kind is and whoever understands it. Without recursion,
 * and it stops at the first thing too much: to ask costs no more than the bounds allow.
 */
export function isBounded(input: unknown, { depth, size, keys }: Bounds): boolean {
  const open: { value: unknown; level: number }[] = [{ value: input, level: 1 }];
  let length = 0;
  let named = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, level } = next;
    length += lengthOf(value) + 1;
    if (length > size) return false;
    if (typeof value !== 'object' || value === null) continue;
    if (level > depth) return false;
    if (Array.isArray(value)) {
      // A list is at least as long as its commas: nothing is gathered that will not fit.
      if (length + value.length > size) return false;
      for (const each of value) open.push({ value: each, level: level + 1 });
      continue;
    }
    for (const [key, each] of Object.entries(value)) {
      named += 1;
      length += key.length + 3;
      if (named > keys || length > size) return false;
      open.push({ value: each, level: level + 1 });
    }
  }
  return true;
}

/** What a value is long by itself, without what it holds. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value).length : 2;
}
