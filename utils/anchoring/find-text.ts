import { MASK } from '@/utils/domain/mask';
import type { TextPositionSelector, TextQuoteSelector } from '@/utils/domain/selector';
import type { Candidate } from './align';
import { withinBlocks } from './blocks';
import { candidatesFor } from './candidates';
import { commonContext, sidesOf } from './context';
import { distinctiveLength, type Evidence, floorFor, MARGIN, support } from './evidence';
import { findExact } from './find-exact';
import { type Outline, partOf } from './outline';
import { haveSameDigits } from './similarity';
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

/** How much more must speak for a text of which all was edited; and if numbers changed, which tell twins apart. */
const EDITED = 0.4;
const OTHER_DIGITS = 0.15;

/** What a text of which most remained proves by itself: from so many characters on something, at so many more all that it can. */
const TELLING = { from: 40, over: 80, alike: 0.6, most: 0.5 } as const;

/** What is known of a page's text. */
export interface TextPage {
  index: TextIndex;
  outline: Outline;
  /** Where blocks begin in the text, ascending. */
  blocks: readonly number[];
}

interface Scored extends Candidate {
  evidence: Evidence;
  /** To rank by: what agrees, and how much of the quote is there. */
  score: number;
}

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
  const length = distinctiveLength(quote.exact);
  const places = quote.exact.includes(MASK) ? [] : index.places(quote.exact);
  const scored = candidates(quote, index, position)
    .flatMap((each) => withinBlocks(each, quote, index.text, page.blocks) ?? [])
    .map((each) => score(each, quote, page, length, places))
    .sort((a, b) => b.score - a.score);
  const accepted = scored.filter((each) => isEnough(each, quote, index.text, length, places.length));
  const [best, ...others] = accepted;
  if (!best) return { state: places.length > 1 ? 'ambiguous' : 'orphan', confidence: confidenceOf(scored[0]) / 2 };
  const second = others.find((each) => !overlap(each.extent, best.extent));
  const isClear = best.score - (second?.score ?? Number.NEGATIVE_INFINITY) >= MARGIN;
  const chosen = isClear ? best : breakTie(accepted, best, position);
  if (!chosen) return { state: 'ambiguous', confidence: confidenceOf(best) / 2 };
  return { state: chosen.alike === 1 ? 'moved' : 'fuzzy', extent: chosen.extent, confidence: confidenceOf(chosen) };
}

function score(
  each: Candidate,
  quote: TextQuoteSelector,
  page: TextPage,
  length: number,
  places: readonly number[],
): Scored {
  const { text } = page.index;
  const part = partOf(quote, () => page.outline.above(each.extent.start), page.outline);
  const { 'rn:nth': nth = 0, 'rn:of': of = 0 } = quote;
  const evidence: Evidence = {
    ...sidesOf(quote, text, each.extent),
    part,
    number: of > 1 && of === places.length && places[nth - 1] === each.extent.start,
    count: of > 1 ? 'repeated' : of === 1 && each.alike === 1 && places.length === 1 ? 'once' : 'unknown',
    fewer: of > 1 && places.length < of,
  };
  const known = [evidence.left, evidence.right, part?.agreement].filter((value) => value !== undefined);
  const agreement = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  return { ...each, evidence, score: agreement + Math.min(2, length / EQUAL_WEIGHT) * each.alike };
}

function isEnough(
  { alike, extent, evidence }: Scored,
  quote: TextQuoteSelector,
  text: string,
  length: number,
  count: number,
): boolean {
  const proven = support(evidence);
  if (alike === 1) return proven >= floorFor(length, count);
  const sameDigits = haveSameDigits(quote.exact, text.slice(extent.start, extent.end));
  const floor = floorFor(length, 1) + EDITED * (1 - alike) + (sameDigits ? 0 : OTHER_DIGITS);
  return length >= MIN_EDITED && 1 - (1 - proven) * (1 - textProof(length, alike)) >= floor;
}

/** What an edited text says for itself, 0 to 1: nobody writes half a paragraph twice. */
function textProof(length: number, alike: number): number {
  const share = Math.min(1, Math.max(0, (length - TELLING.from) / TELLING.over));
  return (TELLING.most * share * Math.max(0, alike - TELLING.alike)) / (1 - TELLING.alike);
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

function confidenceOf(found: Scored | undefined): number {
  return found ? 0.95 * found.alike * support(found.evidence) : 0;
}

/** Quote and context, character by character, exactly where they were described: nothing else need be looked at. */
export function standingAt(
  quote: TextQuoteSelector,
  page: TextPage,
  position?: TextPositionSelector,
): Extent | undefined {
  const { prefix = '', exact, suffix = '' } = quote;
  const { text } = page.index;
  if (!position) return undefined;
  const { start, end } = position;
  if (end - start !== exact.length || end > text.length || start < prefix.length) return undefined;
  const isSame =
    text.startsWith(exact, start) && text.startsWith(suffix, end) && text.startsWith(prefix, start - prefix.length);
  const pattern = prefix + exact + suffix;
  if (!isSame && !(pattern.includes(MASK) && agreesAt(pattern, text, start - prefix.length))) return undefined;
  // Parts of a page that are built alike may have traded places.
  const { is = 'own' } = partOf(quote, () => page.outline.above(start), page.outline) ?? {};
  return is === 'own' || is === 'changed' ? { start, end } : undefined;
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

function overlap(a: Extent, b: Extent): boolean {
  return a.start < b.end && b.start < a.end;
}
