import type { TextQuoteSelector } from '@/utils/domain/selector';
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

/** The titles of the other parts of the page in which the same text stands, so that it is not taken for one of them. */
export function twinsOf(text: string, extent: Extent, outline: Outline): Pick<TextQuoteSelector, 'rn:twins'> {
  const { own } = outline.above(extent.start);
  const places = placesOf(text.slice(extent.start, extent.end), text);
  const others = new Set(places.map((at) => outline.above(at).own).filter((title) => title && title !== own));
  return others.size > 0 ? { 'rn:twins': [...others].slice(0, MAX_TWINS).map(titleOf) } : {};
}

/** Where a text stands, in reading order; one more than are counted at most. Places may overlap. */
export function placesOf(exact: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length <= MAX_COUNT; at = text.indexOf(exact, at + 1)) {
    places.push(at);
  }
  return places;
}
