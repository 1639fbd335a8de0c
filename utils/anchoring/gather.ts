import { MASK } from '@/utils/domain/mask';
import type { TextPositionSelector, TextQuoteSelector } from '@/utils/domain/selector';
import type { Candidate } from './align';
import { isWholeAt } from './blocks';
import { candidatesFor } from './candidates';
import { commonContext } from './context';
import { findExact } from './find-exact';
import { alikeCut, cutsOf } from './occurrence';
import type { TextPage } from './standing';

/** So many places of a masked quote are compared word by word: those whose neighbouring characters agree longest. */
const MAX_COMPARED = 48;

/** Places of a text that are looked at one by one, if it stands no more often. */
const FEW = 12;

/** Where the very text of a quote stands: as a block of its own if it was one, anywhere if it is none any more. */
export function likesOf(quote: TextQuoteSelector, { index, blocks }: TextPage): readonly number[] {
  const { exact } = quote;
  const { text } = index;
  const places = alikeCut(index.places(exact), text, exact.length, cutsOf(quote));
  const whole = quote['rn:whole'] ? places.filter((start) => isWholeAt(start, exact, { blocks, text })) : [];
  return whole.length > 0 ? whole : places;
}

/**
 * All places that a quote may stand at. `places`: where its very text does; `expected`: where it should, by what stood
 * beside it.
 */
export function gatherCandidates(
  quote: TextQuoteSelector,
  { index, blocks }: TextPage,
  places: readonly number[],
  expected: readonly number[],
  position?: TextPositionSelector,
): Candidate[] {
  if (!quote.exact.includes(MASK)) {
    const voted = candidatesFor(quote, index, blocks, position?.start);
    const near = expected.flatMap((at) => nearestTo(at, places) ?? []);
    const literal = (places.length <= FEW ? places : [...new Set(near)]).filter(
      (place) => !voted.some(({ extent }) => extent.start === place && extent.end === place + quote.exact.length),
    );
    return [
      ...voted,
      ...literal.map((start): Candidate => ({ extent: { start, end: start + quote.exact.length }, alike: 1 })),
    ];
  }
  const literal = [...findExact(quote, index.text)]
    .map((extent) => ({ extent, common: commonContext(quote, index.text, extent) }))
    .sort((a, b) => b.common - a.common)
    .slice(0, MAX_COMPARED)
    .map(({ extent }): Candidate => ({ extent, alike: 1 }));
  return literal.length > 0 ? literal : candidatesFor(quote, index, blocks, position?.start);
}

function nearestTo(at: number, places: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const place of places) if (best === undefined || Math.abs(place - at) < Math.abs(best - at)) best = place;
  return best;
}
