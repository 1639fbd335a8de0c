import { isReworded } from './names';
import { agree } from './words';

/** What a selector knows of the part of the page that it is in. */
interface Surroundings {
  'rn:groups'?: string[];
  'rn:headings'?: string[];
  'rn:twins'?: string[];
}

/** How the parts of the page that two selectors are in compare. */
export type PartLikeness = 'same' | 'reworded' | 'deeper' | 'unknown' | 'other' | 'twin';

const BETWEEN = ' › ';

/** Twins of so many characters may have been cut. */
const CUT = 200;

/**
 * Compares legends, where there are any, else headings. `twin`: the one is in a part that the other was told not to be taken
 * for. `reworded`: titles that still name the same; `deeper`: one more of them in between, or below, on one side alone.
 */
export function comparePart(one: Surroundings, other: Surroundings): PartLikeness {
  const [left, right] = [titlesOf(one), titlesOf(other)];
  if (isTwin(one, right) || isTwin(other, left)) return 'twin';
  if (left.length === 0 && right.length === 0) return 'unknown';
  if (left.length !== right.length) {
    const [short, long] = left.length < right.length ? [left, right] : [right, left];
    return short.length > 0 && short.every((title) => long.some((there) => agree(title, there))) ? 'deeper' : 'other';
  }
  const pairs = left.map((title, index) => [title, right[index] ?? ''] as const);
  if (pairs.every(([title, there]) => agree(title, there))) return 'same';
  return pairs.every(([title, there]) => agree(title, there) || isReworded(title, there)) ? 'reworded' : 'other';
}

/** The nearest two titles, as the twins are named by. */
function titlesOf({ 'rn:groups': groups = [], 'rn:headings': headings = [] }: Surroundings): string[] {
  return (groups.length > 0 ? groups : headings).slice(-2);
}

function isTwin({ 'rn:twins': twins = [] }: Surroundings, titles: readonly string[]): boolean {
  const name = titles.join(BETWEEN);
  return name !== '' && twins.some((twin) => twin === name || (twin.length >= CUT && name.startsWith(twin)));
}
