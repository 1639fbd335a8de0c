/** Numbers of pairs of numbers. */
export interface PairNumbers {
  /** The number of a pair: from 0 on, in the order in which they first come. */
  numberOf(first: number, second: number): number;
  readonly size: number;
  /** The pair of a number. */
  pairOf(number: number): [first: number, second: number];
}

/**
 * Begins without any. An open hash table of numbers: a `Map` of a hundred thousand keys takes ten times as long, and pairs do not
 * fit into one small number.
 */
export function createPairNumbers(): PairNumbers {
  let pairs = new Uint32Array(2 * FIRST);
  // The number of each pair, counted from 1; twice as much room as there are pairs.
  let table = new Uint32Array(2 * FIRST);
  let size = 0;
  const placeOf = (first: number, second: number) => {
    const mask = table.length - 1;
    let at = mix(first, second) & mask;
    for (;;) {
      const known = table[at] ?? 0;
      if (known === 0 || (pairs[2 * known - 2] === first && pairs[2 * known - 1] === second)) return at;
      at = (at + 1) & mask;
    }
  };
  const grow = () => {
    const before = pairs;
    pairs = new Uint32Array(2 * before.length);
    pairs.set(before);
    table = new Uint32Array(2 * table.length);
    for (let number = 0; number < size; number += 1)
      table[placeOf(pairs[2 * number] ?? 0, pairs[2 * number + 1] ?? 0)] = number + 1;
  };
  return {
    get size() {
      return size;
    },
    pairOf: (number) => [pairs[2 * number] ?? 0, pairs[2 * number + 1] ?? 0],
    numberOf(first, second) {
      const at = placeOf(first, second);
      const known = table[at] ?? 0;
      if (known > 0) return known - 1;
      pairs[2 * size] = first;
      pairs[2 * size + 1] = second;
      size += 1;
      table[at] = size;
      if (2 * size >= table.length) grow();
      return size - 1;
    },
  };
}

const FIRST = 1_024;

function mix(a: number, b: number): number {
  const both = Math.imul(a ^ (a >>> 16), 0x9e3779b1) ^ Math.imul(b ^ (b >>> 15), 0x85ebca6b);
  return Math.imul(both ^ (both >>> 13), 0xc2b2ae35) >>> 8;
}

/** The number of each slot, and how many numbers there are. */
export interface NumberedPairs {
  of: Uint32Array;
  size: number;
}

/** Slots that get their number in one step. */
const PART = 8_192;

/** The numbers of two columns' pairs, slot by slot, in steps of some milliseconds. */
export function* numberPairsInSteps(first: Uint32Array, second: Uint32Array): Generator<void, NumberedPairs> {
  const numbers = createPairNumbers();
  const of = new Uint32Array(first.length);
  for (let slot = 0; slot < first.length; slot += 1) {
    of[slot] = numbers.numberOf(first[slot] ?? 0, second[slot] ?? 0);
    if (slot % PART === PART - 1) yield;
  }
  return { of, size: numbers.size };
}
