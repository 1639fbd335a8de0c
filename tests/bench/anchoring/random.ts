/** Random numbers that come again with the same seed. */
export interface Random {
  /** A whole number from 0 on, less than `limit`. */
  below(limit: number): number;
  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean;
  /** One of the list. Throws on an empty one. */
  pick<T>(list: readonly T[]): T;
  /** The same list in another order. */
  shuffle<T>(list: readonly T[]): T[];
}

/** Makes a generator (mulberry32) from a seed, any whole number. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick<T>(list: readonly T[]): T {
      const [one] = list.slice(below(list.length));
      if (one === undefined) throw new RangeError('nothing to pick from');
      return one;
    },
    shuffle<T>(list: readonly T[]): T[] {
      const order = list.map((item) => ({ item, at: next() }));
      return order.sort((a, b) => a.at - b.at).map(({ item }) => item);
    },
  };
}
