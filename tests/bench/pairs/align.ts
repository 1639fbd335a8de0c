/** Places in the old list and in the new one that belong together. */
export type Pair = readonly [old: number, now: number];

/** How well one of the old list goes with one of the new: more is better, 0 is not at all. */
export type Score = (old: number, now: number) => number;

/**
 * Pairs that keep the order of both lists and have the highest sum of scores. With a score of 1 for equal texts this is
 * the longest common subsequence. Of several that are equally good it takes the one whose pairs stand first.
 */
export function alignInOrder(olds: readonly number[], news: readonly number[], score: Score): Pair[] {
  const width = news.length + 1;
  const best = new Float64Array((olds.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const scoreAt = (i: number, j: number) => score(olds[i] ?? -1, news[j] ?? -1);
  for (let i = olds.length - 1; i >= 0; i--) {
    for (let j = news.length - 1; j >= 0; j--) {
      const own = scoreAt(i, j);
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), own > 0 ? own + at(i + 1, j + 1) : 0);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < olds.length && j < news.length; ) {
    const own = scoreAt(i, j);
    if (own > 0 && at(i, j) === own + at(i + 1, j + 1)) pairs.push([olds[i++] ?? -1, news[j++] ?? -1]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

/** Numbers from `from` up to and without `to`. */
export function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** What lies between neighbouring pairs, before the first and behind the last: the places that no pair has. */
export function gapsBetween(pairs: readonly Pair[], olds: number, news: number): { olds: number[]; news: number[] }[] {
  const ends: readonly Pair[] = [...pairs, [olds, news]];
  return ends.map(([old, now], index) => {
    const [oldBefore, newBefore] = pairs[index - 1] ?? [-1, -1];
    return { olds: numbers(oldBefore + 1, old), news: numbers(newBefore + 1, now) };
  });
}
