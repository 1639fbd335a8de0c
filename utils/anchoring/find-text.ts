import { MASK } from '@/utils/domain/mask';
import type { TextPositionSelector, TextQuoteSelector } from '@/utils/domain/selector';
import type { Candidate } from './align';
import { withinBlocks } from './blocks';
import { createCompass, expectedPlaces, readLandmarks } from './compass';
import { MARGIN } from './evidence';
import { findExact } from './find-exact';
import { gatherCandidates, likesOf } from './gather';
import { confidenceOf, isEnough, type Scored, scoreText } from './judge-text';
import { standingAt, type TextPage } from './standing';
import type { Extent } from './text';

/** What became of a quote in a text; as `Anchored`, with offsets instead of a range. `confidence`: 0 to 1. */
type FoundText =
  | { state: 'exact' | 'moved' | 'fuzzy'; extent: Extent; confidence: number }
  | { state: 'ambiguous' | 'orphan'; confidence: number };

/** A quote that came without context must be this long to stand for itself. */
const SPEAKS_FOR_ITSELF = 12;

/**
 * Finds a quote by itself, its context and what stands above it together. Several places that fit alike are told apart
 * by `position`, if one of them stands exactly there, or by their number; otherwise none is chosen: a wrong place is worse
 * than none.
 */
export function findText(quote: TextQuoteSelector, page: TextPage, position?: TextPositionSelector): FoundText {
  const extent = standingAt(quote, page, position);
  if (extent) return { state: 'exact', extent, confidence: 1 };
  const { index } = page;
  if (!quote.prefix && !quote.suffix && !quote['rn:headings']) return findBare(quote, index.text);
  const places = quote.exact.includes(MASK) ? [] : likesOf(quote, page);
  const landmarks = readLandmarks(quote['rn:beside']);
  const expected = expectedPlaces(landmarks, page);
  const found = gatherCandidates(quote, page, places, expected, position).flatMap(
    (each) => withinBlocks(each, quote, index.text, page.blocks) ?? [],
  );
  const compass = createCompass(
    landmarks,
    page,
    places,
    found.map(({ extent }) => extent.start),
  );
  const scored = found
    .map((each) =>
      scoreText(each, quote, page, { places, beside: compass(each.extent.start), isOnly: isOnly(each, found) }),
    )
    .sort((a, b) => b.score - a.score);
  const accepted = scored.filter((each) => isEnough(each, quote, index.text, places.length));
  const [best, ...others] = accepted;
  if (!best) return { state: places.length > 1 ? 'ambiguous' : 'orphan', confidence: confidenceOf(scored[0]) / 2 };
  const second = others.find((each) => !overlap(each.extent, best.extent));
  const isClear = best.score - (second?.score ?? Number.NEGATIVE_INFINITY) >= MARGIN;
  const chosen = isClear ? best : breakTie(accepted, best, position);
  if (!chosen) return { state: 'ambiguous', confidence: confidenceOf(best) / 2 };
  return { state: chosen.alike === 1 ? 'moved' : 'fuzzy', extent: chosen.extent, confidence: confidenceOf(chosen) };
}

/** Of places that fit alike: the one that stands where it stood, else the one with the same number among as many. */
function breakTie(
  accepted: readonly Scored[],
  best: Scored,
  position: TextPositionSelector | undefined,
): Scored | undefined {
  const ties = accepted.filter((each) => best.score - each.score < MARGIN);
  const standing = ties.find((each) => best.score - each.score < MARGIN / 10 && each.extent.start === position?.start);
  return standing ?? ties.find(({ evidence }) => evidence.number);
}

/** Written by others: the text alone, which must be long and stand once. */
function findBare(quote: TextQuoteSelector, text: string): FoundText {
  const [first, ...more] = findExact(quote, text);
  if (!first) return { state: 'orphan', confidence: 0 };
  if (more.length > 0) return { state: 'ambiguous', confidence: 1 / (1 + more.length) };
  if (quote.exact.length < SPEAKS_FOR_ITSELF) return { state: 'orphan', confidence: 0 };
  return { state: 'moved', extent: first, confidence: 0.6 };
}

/** Whether no other place reads like the quote. */
function isOnly({ extent }: Candidate, found: readonly Candidate[]): boolean {
  return found.every((other) => overlap(other.extent, extent));
}

function overlap(a: Extent, b: Extent): boolean {
  return a.start < b.end && b.start < a.end;
}
