import type { TextQuoteSelector } from '@/utils/domain/selector';
import type { Candidate } from './align';
import { isWhole } from './blocks';
import type { Beside } from './compass';
import { sidesOf } from './context';
import { distinctiveLength, type Evidence, floorFor, support } from './evidence';
import { partOf } from './outline';
import { haveSameDigits, haveSameNouns } from './similarity';
import type { TextPage } from './standing';

/** From this length on the quote's own text counts as much as its context, in characters. */
const EQUAL_WEIGHT = 64;

/** What stood once and stands there once is no edited neighbour; and what stands beside its own company is no like of it. */
const UNIQUE = 0.4;
const TOGETHER = 0.4;

/** In a label a noun says what it is for; in a sentence one of many may be replaced. In characters. */
const LABEL = 48;

/** So much of a text must be left for it to be known by being the only one like it. */
const STILL_IT = 0.75;

/** Two characters may be anything: of so short quotes nothing may have been edited. */
const MIN_EDITED = 4;

/** How much more must speak for a text of which all was edited; and if numbers or nouns changed, which tell twins apart. */
const EDITED = 0.4;
const OTHER_THING = 0.15;

/** What a text of which most remained proves by itself: from so many characters on something, at so many more all that it can. */
const TELLING = { from: 30, over: 80, alike: 0.6, most: 0.5 } as const;

/** A place with what speaks for it. */
export interface Scored extends Candidate {
  evidence: Evidence;
  /** To rank by: what agrees, and how much of the quote is there. */
  score: number;
}

/** What is known of a place beside itself. */
export interface Company {
  /** Where the very text of the quote stands. */
  places: readonly number[];
  beside: Beside | undefined;
  /** No other place reads like the quote. */
  isOnly: boolean;
}

/** Says what speaks for a place, and ranks it. */
export function scoreText(
  each: Candidate,
  quote: TextQuoteSelector,
  page: TextPage,
  { places, beside, isOnly }: Company,
): Scored {
  const length = distinctiveLength(quote.exact);
  const { text } = page.index;
  const part = partOf(quote, () => page.outline.above(each.extent.start), page.outline);
  const { 'rn:nth': nth = 0, 'rn:of': of = 0 } = quote;
  const evidence: Evidence = {
    ...sidesOf(quote, text, each.extent),
    part,
    number: of > 1 && of === places.length && places[nth - 1] === each.extent.start,
    count: countOf(each, quote, text, places, isOnly),
    fewer: of > 1 && places.length > 0 && places.length < of,
    beside,
    torn: quote['rn:whole'] === true && !isWhole(each.extent, { blocks: page.blocks, text }),
  };
  const known = [evidence.left, evidence.right, part?.agreement].filter((value) => value !== undefined);
  const agreement = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  const bonus =
    (evidence.count === 'once' ? UNIQUE : 0) + (beside === 'with' ? TOGETHER : beside === 'edited' ? TOGETHER / 2 : 0);
  return { ...each, evidence, score: agreement + bonus + Math.min(2, length / EQUAL_WEIGHT) * each.alike };
}

function countOf(
  { alike, extent }: Candidate,
  quote: TextQuoteSelector,
  text: string,
  places: readonly number[],
  isOnly: boolean,
): Evidence['count'] {
  const { 'rn:of': of = 0, 'rn:alone': wasAlone } = quote;
  if (of > 1) return 'repeated';
  if (of === 1 && alike === 1 && places.length === 1) return 'once';
  const isAlone = wasAlone && places.length === 0 && isOnly && alike >= STILL_IT;
  return isAlone && isSaidOfTheSame(quote.exact, text.slice(extent.start, extent.end)) ? 'alone' : 'unknown';
}

/** Whether enough speaks for a place; `count`: how often the very text of the quote stands. */
export function isEnough(
  { alike, extent, evidence }: Scored,
  quote: TextQuoteSelector,
  text: string,
  count: number,
): boolean {
  const length = distinctiveLength(quote.exact);
  const proven = support(evidence);
  if (alike === 1) return proven >= floorFor(length, count);
  const isSame = isSaidOfTheSame(quote.exact, text.slice(extent.start, extent.end));
  const floor = floorFor(length, 1) + EDITED * (1 - alike) + (isSame ? 0 : OTHER_THING);
  return length >= MIN_EDITED && 1 - (1 - proven) * (1 - textProof(length, alike)) >= floor;
}

/** Whether an edited text still has the numbers and nouns that it had. */
function isSaidOfTheSame(exact: string, found: string): boolean {
  return haveSameDigits(exact, found) && (exact.length > LABEL || haveSameNouns(exact, found));
}

/** What an edited text says for itself, 0 to 1: nobody writes half a paragraph twice. */
function textProof(length: number, alike: number): number {
  const share = Math.min(1, Math.max(0, (length - TELLING.from) / TELLING.over));
  return (TELLING.most * share * Math.max(0, alike - TELLING.alike)) / (1 - TELLING.alike);
}

/** How sure a place is, 0 to 0.95: only what stands where it stood is certain. */
export function confidenceOf(found: Scored | undefined): number {
  return found ? 0.95 * found.alike * support(found.evidence) : 0;
}
