import { createRandom } from '#tests/bench/anchoring/random.ts';
import { mistyped } from '#tests/bench/generator/comment.ts';
import { zipf } from '#tests/bench/generator/vocabulary.ts';

/**
 * What stands in the search after each keystroke of people who type words of these texts: one to three words, each
 * letter by letter, one word in ten with a typing error.
 */
export function keystrokes(texts: readonly string[], queries: number, seed = 7): string[] {
  const random = createRandom(seed);
  const words = random.shuffle(texts.slice(0, 2000)).flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []);
  return Array.from({ length: queries }, () => {
    const count = 1 + zipf(random, 3);
    const parts = Array.from({ length: count }, () => {
      const word = random.pick(words);
      return random.chance(0.1) ? mistyped(random, word) : random.chance(0.5) ? word.toLowerCase() : word;
    });
    const query = parts.join(' ');
    return Array.from(query, (_, index) => query.slice(0, index + 1));
  }).flat();
}
