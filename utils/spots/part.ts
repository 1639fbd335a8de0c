import { agree } from './words';

/** What a selector knows of the part of the page that it is in. */
interface Surroundings {
  'rn:groups'?: string[];
  'rn:headings'?: string[];
  'rn:twins'?: string[];
  'rn:beside'?: { exact: string }[];
}

/** How the parts of the page that two selectors are in compare. */
export type PartLikeness = 'same' | 'unknown' | 'other' | 'twin';

const BETWEEN = ' › ';

/**
 * Compares legends, where there are any, else headings. `twin`: the one is in a part that the other was told not to be taken
 * for.
 */
export function comparePart(one: Surroundings, other: Surroundings): PartLikeness {
  const [left, right] = [titlesOf(one), titlesOf(other)];
  if (isTwin(one, right) || isTwin(other, left)) return 'twin';
  if (left.length === 0 && right.length === 0) return 'unknown';
  if (left.length !== right.length) return 'other';
  return left.every((title, index) => agree(title, right[index] ?? '')) ? 'same' : 'other';
}

/** Whether something that stood beside the one alone stood beside the other, too; `unknown` where one has nothing. */
export function compareBeside(one: Surroundings, other: Surroundings): 'same' | 'unknown' | 'other' {
  const [left, right] = [one['rn:beside'] ?? [], other['rn:beside'] ?? []];
  if (left.length === 0 || right.length === 0) return 'unknown';
  return left.some(({ exact }) => right.some((mark) => agree(mark.exact, exact))) ? 'same' : 'other';
}

/** The nearest two titles, as the twins are named by. */
function titlesOf({ 'rn:groups': groups = [], 'rn:headings': headings = [] }: Surroundings): string[] {
  return (groups.length > 0 ? groups : headings).slice(-2);
}

function isTwin({ 'rn:twins': twins = [] }: Surroundings, titles: readonly string[]): boolean {
  const name = titles.join(BETWEEN);
  return name !== '' && twins.some((twin) => twin !== '' && name.startsWith(twin));
}
