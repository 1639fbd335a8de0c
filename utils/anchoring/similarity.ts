import { MASK } from '@/utils/domain/mask';

/** Words further from the quote count less: each by this factor. */
const DECAY = 0.55;

/** What a foreign word put in between costs, as part of the weight of the word beyond it. */
const INSERTION = 0.06;

/** Words less alike than this are different words. */
const SAME_WORD = 0.6;

/**
 * How alike two short texts are, 0 to 1: what they begin and end with in common. Different digits make them different
 * altogether ("Kind 1", "Kind 2"): on forms, numbers tell twins apart. A mask in `wanted` matches any character.
 */
export function similarity(wanted: string, found: string): number {
  if (wanted === found) return 1;
  const masked = wanted.includes(MASK);
  if (!masked && wanted.replace(/\D/g, '') !== found.replace(/\D/g, '')) return 0;
  const longer = Math.max(wanted.length, found.length);
  const shorter = Math.min(wanted.length, found.length);
  let head = 0;
  while (head < shorter && agrees(wanted[head], found[head])) head++;
  let tail = 0;
  while (tail < shorter - head && agrees(wanted.at(-1 - tail), found.at(-1 - tail))) tail++;
  return (head + tail) / longer;
}

/**
 * How far `wanted`, words or titles from the nearest to the farthest, is found in `found`, in this order, 0 to 1. What
 * was put in between costs little, what was replaced costs the more the nearer it is. Nothing to go by: undefined.
 */
export function nearness(wanted: readonly string[], found: readonly string[]): number | undefined {
  let row = found.map((_, skipped) => -INSERTION * (skipped + 1));
  row.unshift(0);
  let weight = 1;
  let total = 0;
  for (const word of wanted) {
    // A masked word fits any: it says nothing, but it stands for one word.
    const value = word.replaceAll(MASK, '') ? weight : 0;
    total += value;
    const next = [row[0] ?? 0];
    found.forEach((candidate, index) => {
      const alike = value ? similarity(word, candidate) : 1;
      const matched = alike < SAME_WORD ? 0 : (row[index] ?? 0) + alike * value;
      next.push(Math.max(row[index + 1] ?? 0, (next[index] ?? 0) - INSERTION * weight, matched));
    });
    row = next;
    weight *= DECAY;
  }
  return total > 0 ? Math.max(0, ...row) / total : undefined;
}

/** Whether a character of a quote agrees with one of the page: {@link MASK} agrees with any. */
export function agrees(wanted: string | undefined, found: string | undefined): boolean {
  return found !== undefined && (wanted === found || wanted === MASK);
}
