/** A text's character trigrams and how often each occurs. */
export interface Trigrams {
  counts: ReadonlyMap<string, number>;
  size: number;
}

/**
 * Trigrams of a normalised text, in lower case and with a space on either side, so that a word of one letter has one
 * too and the beginnings and ends of texts count.
 */
export function trigramsOf(text: string): Trigrams {
  const padded = ` ${text.toLowerCase()} `;
  const counts = new Map<string, number>();
  const size = Math.max(0, padded.length - 2);
  for (let at = 0; at < size; at++) {
    const trigram = padded.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return { counts, size };
}

/** How alike two texts are, 0 to 1: twice the trigrams that they share, by all that they have (Dice). */
export function similarity(one: Trigrams, other: Trigrams): number {
  const all = one.size + other.size;
  if (all === 0) return 0;
  let shared = 0;
  for (const [trigram, count] of one.counts) shared += Math.min(count, other.counts.get(trigram) ?? 0);
  return (2 * shared) / all;
}
