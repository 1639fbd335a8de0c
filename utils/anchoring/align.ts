import { distinctiveLength } from './evidence';
import { extend } from './extend';
import { GRAM } from './grams';
import { type Extent, withinWord } from './text';

/** Prefix, quote and suffix as one text, and where in it the quote begins and ends. */
export interface Pattern {
  text: string;
  from: number;
  to: number;
}

/** A piece of the pattern, {@link GRAM} characters from `offset` on, seen in the text at `at`. */
export interface Hit {
  offset: number;
  at: number;
}

/** A place where the quote may stand. */
export interface Candidate {
  extent: Extent;
  /** How much of the quote's own text is there, 0 to 1; 1: all of it, character by character. */
  alike: number;
}

/** Quotes of which more was edited are other texts; short ones (up to so many characters) sooner than long ones. */
const LEAST_ALIKE: readonly [upTo: number, alike: number][] = [
  [24, 0.75],
  [64, 0.65],
  [Number.POSITIVE_INFINITY, 0.6],
];

/** A block of more than so many characters is a sentence: of one that grew, so much must be left. */
const SENTENCE = 48;
const LEAST_OF_SENTENCE = 0.55;

/** Bounds the work for long quotes: 1,000 edits in 20,000 characters are 5 %. */
const MAX_EDITS = 1000;

/** Edits between a piece of the context and the quote; and how far off the quote may stand then, in characters. */
const GAP_EDITS = 24;
const ROOM = 96;

/** Finds where the quote stands around a hit, if it does. Edits are counted in the quote alone. */
export function align({ text: pattern, from, to }: Pattern, text: string, { offset, at }: Hit): Candidate | undefined {
  const exact = pattern.slice(from, to);
  const { floor, maxEdits } = boundsFor(distinctiveLength(exact));
  const end = offset + GRAM;
  if (end <= from || offset >= to) {
    const isBefore = end <= from;
    const [edge, near] = isBefore ? [end, from] : [offset, to];
    const begin = isBefore ? at + GRAM : at;
    const predicted = extend(pattern, edge, near, text, begin, GAP_EDITS)?.at ?? begin + near - edge;
    const literal = nearestLiteral(exact, text, isBefore ? predicted : predicted - exact.length);
    if (literal !== undefined) {
      const extent = { start: literal, end: literal + exact.length };
      return judge(pattern, from, to, text, extent, 0, floor);
    }
    const far = extend(pattern, near, isBefore ? to : from, text, predicted, maxEdits);
    if (!far) return undefined;
    const [start, stop] = isBefore ? [predicted, far.at] : [far.at, predicted];
    return judge(pattern, from, to, text, { start, end: stop }, far.edits, floor);
  }
  const left = offset < from ? { edits: 0, at: at + from - offset } : extend(pattern, offset, from, text, at, maxEdits);
  const right = end > to ? { edits: 0, at: at + to - offset } : extend(pattern, end, to, text, at + GRAM, maxEdits);
  if (!left || !right) return undefined;
  return judge(pattern, from, to, text, { start: left.at, end: right.at }, left.edits + right.edits, floor);
}

/**
 * How much of a quote remained in a text as a whole, 0 to 1; undefined: too little. `of`: what edits are measured by; by
 * the longer of both, a text that grew by half keeps two thirds.
 */
export function editedShare(exact: string, text: string, of: 'quote' | 'longer' = 'quote'): number | undefined {
  const length = Math.max(1, distinctiveLength(exact), of === 'longer' ? text.length : 0);
  const { floor, maxEdits } = boundsFor(length, of === 'longer' && length > SENTENCE ? LEAST_OF_SENTENCE : undefined);
  const aligned = extend(exact, 0, exact.length, text, 0, maxEdits, 'fixed');
  if (!aligned) return undefined;
  const alike = 1 - aligned.edits / length;
  return alike >= floor ? alike : undefined;
}

function boundsFor(length: number, least?: number): { floor: number; maxEdits: number } {
  const floor = least ?? LEAST_ALIKE.find(([upTo]) => length <= upTo)?.[1] ?? 1;
  return { floor, maxEdits: Math.min(MAX_EDITS, Math.floor((1 - floor) * length + 1e-9)) };
}

/** Where the quote stands character by character, nearest to where it should; words may have been put in between. */
function nearestLiteral(exact: string, text: string, expected: number): number | undefined {
  if (text.startsWith(exact, expected)) return expected;
  const low = Math.max(0, expected - ROOM);
  const around = text.slice(low, expected + exact.length + ROOM);
  let best: number | undefined;
  for (let at = around.indexOf(exact); at >= 0; at = around.indexOf(exact, at + 1)) {
    if (best === undefined || Math.abs(low + at - expected) < Math.abs(best - expected)) best = low + at;
  }
  return best;
}

function judge(
  pattern: string,
  from: number,
  to: number,
  text: string,
  extent: Extent,
  edits: number,
  floor: number,
): Candidate | undefined {
  if (extent.start >= extent.end) return undefined;
  const whole = wholeWords(pattern, from, to, text, extent);
  const grown = extent.start - whole.start + (whole.end - extent.end);
  // What is masked agrees with anything, and so says nothing.
  const alike = 1 - (edits + Math.max(0, grown)) / Math.max(1, distinctiveLength(pattern.slice(from, to)));
  return alike >= floor && whole.start < whole.end ? { extent: whole, alike } : undefined;
}

/** The cheapest alignment of "Vorname" ends within "Vornamen": a quote of whole words gets whole words. */
function wholeWords(pattern: string, from: number, to: number, text: string, extent: Extent): Extent {
  let { start, end } = extent;
  const cutLeft = withinWord(pattern.charAt(from - 1), pattern.charAt(from));
  const cutRight = withinWord(pattern.charAt(to - 1), pattern.charAt(to));
  while (!cutLeft && start > 0 && withinWord(text.charAt(start - 1), text.charAt(start))) start--;
  while (!cutRight && end < text.length && withinWord(text.charAt(end - 1), text.charAt(end))) end++;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}
