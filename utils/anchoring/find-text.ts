import { MASK } from '@/utils/domain/mask';
import type { TextPositionSelector, TextQuoteSelector } from '@/utils/domain/selector';
import type { Candidate } from './align';
import { candidatesFor } from './candidates';
import { commonContext, contextAgreement } from './context';
import { findExact } from './find-exact';
import { distinctiveLength, floorFor, MARGIN } from './floor';
import type { Extent } from './text';
import type { TextIndex } from './text-index';

/** What became of a quote in a text; as `Anchored`, with offsets instead of a range. `confidence`: 0 to 1. */
type FoundText =
  | { state: 'exact' | 'moved' | 'fuzzy'; extent: Extent; confidence: number }
  | { state: 'ambiguous' | 'orphan'; confidence: number };

/** So many places of a masked quote are compared word by word: those whose neighbouring characters agree longest. */
const MAX_COMPARED = 48;

/** A quote that came without context must be this long to stand for itself. */
const SPEAKS_FOR_ITSELF = 12;

/** From this length on the quote's own text counts as much as its context, in characters. */
const EQUAL_WEIGHT = 64;

/** Two characters may be anything: of so short quotes nothing may have been edited. */
const MIN_EDITED = 4;

interface Scored extends Candidate {
  /** How well the surroundings agree, 0 to 1. */
  context: number;
  score: number;
}

/**
 * Finds a quote by itself and its context together. Several places that fit alike are told apart by `position`, if one
 * of them stands exactly there; otherwise none is chosen: a wrong place is worse than none.
 */
export function findText(quote: TextQuoteSelector, index: TextIndex, position?: TextPositionSelector): FoundText {
  const { text } = index;
  const extent = standingAt(quote, text, position);
  if (extent) return { state: 'exact', extent, confidence: 1 };
  if (!quote.prefix && !quote.suffix) return findBare(quote, text);
  const length = distinctiveLength(quote.exact);
  const weight = Math.min(2, length / EQUAL_WEIGHT);
  const scored = candidates(quote, index, position)
    .map((each): Scored => {
      const context = contextAgreement(quote, text, each.extent) ?? 0;
      return { ...each, context, score: context + weight * each.alike };
    })
    .sort((a, b) => b.score - a.score);
  const count = occurrences(quote.exact, text);
  const accepted = scored.filter(({ alike, context }) => {
    const floor = floorFor(length, alike === 1 ? count : 1);
    return alike === 1 ? context >= floor : length >= MIN_EDITED && context >= Math.max(0.5, floor);
  });
  const [best, second] = accepted;
  if (!best) return { state: count > 1 ? 'ambiguous' : 'orphan', confidence: (scored[0]?.context ?? 0) / 2 };
  const isClear = best.score - (second?.score ?? Number.NEGATIVE_INFINITY) >= MARGIN;
  const chosen = isClear ? best : accepted.find((each) => isTie(best, each) && each.extent.start === position?.start);
  if (!chosen) return { state: 'ambiguous', confidence: best.context / 2 };
  const isLiteral = chosen.alike === 1;
  return {
    state: isLiteral ? 'moved' : 'fuzzy',
    extent: chosen.extent,
    confidence: isLiteral ? 0.5 + 0.45 * chosen.context : 0.45 * (chosen.alike + chosen.context),
  };
}

/** Quote and context, character by character, exactly where they were described: nothing else need be looked at. */
export function standingAt(quote: TextQuoteSelector, text: string, position?: TextPositionSelector): Extent | undefined {
  const { prefix = '', exact, suffix = '' } = quote;
  if (!position) return undefined;
  const { start, end } = position;
  if (end - start !== exact.length || end > text.length) return undefined;
  const extent = { start, end };
  if (text.startsWith(exact, start) && text.startsWith(suffix, end) && text.startsWith(prefix, start - prefix.length))
    return extent;
  const pattern = prefix + exact + suffix;
  return pattern.includes(MASK) && agreesAt(pattern, text, start - prefix.length) ? extent : undefined;
}

function agreesAt(pattern: string, text: string, from: number): boolean {
  if (from < 0 || from + pattern.length > text.length) return false;
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] !== MASK && pattern[at] !== text[from + at]) return false;
  }
  return true;
}

/** Written by others: the text alone, which must be long and stand once. */
function findBare(quote: TextQuoteSelector, text: string): FoundText {
  const [first, ...more] = findExact(quote, text);
  if (!first) return { state: 'orphan', confidence: 0 };
  if (more.length > 0) return { state: 'ambiguous', confidence: 1 / (1 + more.length) };
  if (quote.exact.length < SPEAKS_FOR_ITSELF) return { state: 'orphan', confidence: 0 };
  return { state: 'moved', extent: first, confidence: 0.6 };
}

function candidates(quote: TextQuoteSelector, index: TextIndex, position?: TextPositionSelector): Candidate[] {
  if (!quote.exact.includes(MASK)) return candidatesFor(quote, index, position?.start);
  const literal = [...findExact(quote, index.text)]
    .map((extent) => ({ extent, common: commonContext(quote, index.text, extent) }))
    .sort((a, b) => b.common - a.common)
    .slice(0, MAX_COMPARED)
    .map(({ extent }): Candidate => ({ extent, alike: 1 }));
  return literal.length > 0 ? literal : candidatesFor(quote, index, position?.start);
}

/** Whether a text stands there once, or more often: 0, 1 or 2. */
function occurrences(exact: string, text: string): number {
  const first = text.indexOf(exact);
  if (first < 0) return 0;
  return text.indexOf(exact, first + 1) < 0 ? 1 : 2;
}

function isTie(best: Scored, each: Scored): boolean {
  return best.score - each.score < MARGIN / 10;
}
