import type { TextQuoteSelector } from '@/utils/domain/selector';
import { sidesOf } from './context';
import type { Outline } from './outline';
import type { Extent } from './text';
import { titleOf } from './title';

/** Nobody counts further: what stands so often is told apart by its surroundings. */
export const MAX_COUNT = 200;

/** Where a text stands among its likes: it is number `rn:nth` of `rn:of` in reading order. Empty if there are too many. */
export function occurrenceAt(text: string, { start, end }: Extent): Pick<TextQuoteSelector, 'rn:nth' | 'rn:of'> {
  const places = placesOf(text.slice(start, end), text);
  const nth = places.indexOf(start) + 1;
  return nth > 0 && places.length <= MAX_COUNT ? { 'rn:nth': nth, 'rn:of': places.length } : {};
}

/** So many parts of the page are remembered in which the same text stands. */
export const MAX_TWINS = 20;

/** Places whose words before and behind agree less, both sides together, cannot be taken for each other. */
const LOOKALIKE = 0.8;

/**
 * The titles of the other parts of the page in which the same text stands in like surroundings, so that it is not taken
 * for one of them when it is gone.
 */
export function twinsOf(
  quote: TextQuoteSelector,
  text: string,
  extent: Extent,
  outline: Outline,
): Pick<TextQuoteSelector, 'rn:twins'> {
  const { own } = outline.above(extent.start);
  const length = extent.end - extent.start;
  const others = new Set<string>();
  for (const start of placesOf(text.slice(extent.start, extent.end), text)) {
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
