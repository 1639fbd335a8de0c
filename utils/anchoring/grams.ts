import { MASK } from '@/utils/domain/mask';

/** Characters of a gram: in German text most pieces of this length stand once. */
export const GRAM = 8;

const MASK_CODE = MASK.charCodeAt(0);
const BASE = 0x01000193;
/** Spreads the bits of a hash (Fibonacci hashing, Knuth, TAOCP 6.4). */
const SPREAD = 0x9e3779b1;
const LEAST_BITS = 8;
const MOST_BITS = 18;

/** Characters, or counts, between two looks at the clock. */
const STRIDE = 1 << 13;

/** Where each piece of {@link GRAM} characters stands in a text: one table, made once, asked for every note. */
export interface GramIndex {
  /** At how many places, at most, the gram stands that begins at `at` in a pattern hashed by {@link hashGrams}. */
  count(hash: number): number;
  /** The places, ascending; some may hold another gram of the same hash. */
  places(hash: number): Uint32Array;
}

/**
 * Makes the index in slices: `isOver` is asked every now and then, and where it says so the generator yields. A counting
 * sort by hash, two passes over the text: O(length), 8 bytes a character.
 */
export function* indexGrams(text: string, isOver: () => boolean): Generator<void, GramIndex> {
  const total = Math.max(0, text.length - GRAM + 1);
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(total + 1))));
  const shift = 32 - bits;
  const hashes = new Uint32Array(total);
  const ends = new Uint32Array((1 << bits) + 1);
  const roll = createRoll(text);
  if (isOver()) yield;
  for (let from = 0; from < total; from += STRIDE) {
    const to = Math.min(total, from + STRIDE);
    for (let at = from; at < to; at++) {
      const bucket = Math.imul(roll(at), SPREAD) >>> shift;
      hashes[at] = bucket;
      ends[bucket + 1] = (ends[bucket + 1] ?? 0) + 1;
    }
    if (isOver()) yield;
  }
  for (let from = 0; from < 1 << bits; from += STRIDE) {
    const to = Math.min(1 << bits, from + STRIDE);
    for (let bucket = from; bucket < to; bucket++) ends[bucket + 1] = (ends[bucket + 1] ?? 0) + (ends[bucket] ?? 0);
    if (isOver()) yield;
  }
  const next = ends.slice();
  if (isOver()) yield;
  const sorted = new Uint32Array(total);
  if (isOver()) yield;
  for (let from = 0; from < total; from += STRIDE) {
    const to = Math.min(total, from + STRIDE);
    for (let at = from; at < to; at++) {
      const bucket = hashes[at] ?? 0;
      const slot = next[bucket] ?? 0;
      sorted[slot] = at;
      next[bucket] = slot + 1;
    }
    if (isOver()) yield;
  }
  return {
    count(hash) {
      const bucket = Math.imul(hash, SPREAD) >>> shift;
      return (ends[bucket + 1] ?? 0) - (ends[bucket] ?? 0);
    },
    places(hash) {
      const bucket = Math.imul(hash, SPREAD) >>> shift;
      return sorted.subarray(ends[bucket], ends[bucket + 1]);
    },
  };
}

/** The hash of the gram at each place of a pattern; `undefined` where a mask is in it, which may stand for anything. */
export function hashGrams(pattern: string): (number | undefined)[] {
  const total = Math.max(0, pattern.length - GRAM + 1);
  const roll = createRoll(pattern);
  let masked = -1;
  for (let at = 0; at < Math.min(GRAM - 1, pattern.length); at++) if (pattern.charCodeAt(at) === MASK_CODE) masked = at;
  return Array.from({ length: total }, (_, at) => {
    const hash = roll(at);
    if (pattern.charCodeAt(at + GRAM - 1) === MASK_CODE) masked = at + GRAM - 1;
    return masked >= at ? undefined : hash;
  });
}

/** Hashes one gram after the other, each in the time of one character (Rabin and Karp, 1987). Ask in order, from 0. */
function createRoll(text: string): (at: number) => number {
  let leaving = 1;
  let hash = 0;
  for (let at = 0; at < GRAM - 1; at++) {
    leaving = Math.imul(leaving, BASE);
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  }
  return (at) => {
    const whole = (Math.imul(hash, BASE) + text.charCodeAt(at + GRAM - 1)) | 0;
    hash = (whole - Math.imul(leaving, text.charCodeAt(at))) | 0;
    return whole;
  };
}
