import type { TextQuoteSelector } from '@/utils/domain/selector';
import { sidesOf } from './context';
import type { Outline } from './outline';
import { type Extent, withinWord } from './text';
import { titleOf } from './title';

/** Nobody counts further: what stands so often is told apart by its surroundings. */
export const MAX_COUNT = 200;

/** Where a text stands among all `places` of it: number `rn:nth` of `rn:of` in reading order. Empty if there are too many. */
export function occurrenceAt(places: readonly number[], start: number): Pick<TextQuoteSelector, 'rn:nth' | 'rn:of'> {
  const nth = places.indexOf(start) + 1;
  return nth > 0 && places.length <= MAX_COUNT ? { 'rn:nth': nth, 'rn:of': places.length } : {};
}

/**
 * Of places of a text those that a reader would take for it: what was a word of its own is none within another ("Ja" in
 * "Jasper"). `at`: where the text stood in `from`, to see whether it was.
 */
export function alikeCut(
  places: readonly number[],
  text: string,
  length: number,
  [isCutLeft, isCutRight]: readonly [left: boolean, right: boolean],
): readonly number[] {
  const alike = places.filter((start) => {
    const end = start + length;
    return (
      withinWord(text.charAt(start - 1), text.charAt(start)) === isCutLeft &&
      withinWord(text.charAt(end - 1), text.charAt(end)) === isCutRight
    );
  });
  return alike;
}

/** Whether a quote began and ended within a word. */
export function cutsOf({
  prefix = '',
  exact,
  suffix = '',
}: TextQuoteSelector): readonly [left: boolean, right: boolean] {
  return [withinWord(prefix.slice(-1), exact.charAt(0)), withinWord(exact.slice(-1), suffix.charAt(0))];
}

/** So many parts of the page are remembered in which the same text stands. */
export const MAX_TWINS = 20;

/** Places whose words before and behind agree less, both sides together, cannot be taken for each other. */
const LOOKALIKE = 0.8;

/**
 * The titles of the other parts of the page in which the same text stands (at `likes`) in like surroundings, so that it is not taken
 * for one of them when it is gone.
 */
export function twinsOf(
  quote: TextQuoteSelector,
  text: string,
  extent: Extent,
  outline: Outline,
  likes: readonly number[],
): Pick<TextQuoteSelector, 'rn:twins'> {
  const { own } = outline.above(extent.start);
  const length = extent.end - extent.start;
  const others = new Set<string>();
  for (const start of likes) {
    const title = outline.above(start).own;
    if (!title || title === own || others.has(title) || others.size === MAX_TWINS) continue;
    const { left = 0, right = 0 } = sidesOf(quote, text, { start, end: start + length });
    if (left + right >= LOOKALIKE) others.add(title);
  }
  return others.size > 0 ? { 'rn:twins': [...others].map(titleOf) } : {};
}

/** Where a text stands, in reading order; one more than are counted at most. Places may overlap. */
export function placesOf(exact: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length <= MAX_COUNT; at = text.indexOf(exact, at + 1)) {
    places.push(at);
  }
  return places;
}
