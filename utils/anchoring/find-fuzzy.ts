import { MASK } from '@/utils/domain/mask';
import type { TextQuoteSelector } from '@/utils/domain/selector';
import { contextAgreement } from './context';
import { extend } from './extend';
import { distinctiveLength, floorFor, MARGIN } from './floor';
import { type Extent, withinWord } from './text';

/** Characters of a seed: a piece of the quote sought as it stands. One that occurs too often is doubled. */
const SEED = 8;
const LONGEST_SEED = 32;
const MAX_SEEDS = 48;

/** A seed that occurs more often says too little. */
const MAX_HITS = 12;
const MAX_WINDOWS = 6;

/** Bounds the work for long quotes: 1,000 edits in 20,000 characters are 5 %. */
const MAX_EDITS = 1000;

/** Two characters may be anything. */
const MIN_LENGTH = 4;

/** A piece of the quote (its offset in prefix + exact + suffix) seen in the text. */
interface Hit {
  offset: number;
  at: number;
}

/** A place that the quote was found at after the page had been edited. */
interface FuzzyMatch {
  extent: Extent;
  /** 0 to 1: quote and context together. */
  confidence: number;
}

/**
 * Finds a quote whose text was edited: pieces of quote and context vote for a few windows, only those are aligned, the
 * best must be good in itself, in its context, and clearly better than the next.
 */
export function findFuzzy(quote: TextQuoteSelector, text: string): FuzzyMatch | undefined {
  const length = distinctiveLength(quote.exact);
  if (length < MIN_LENGTH) return undefined;
  const matches: FuzzyMatch[] = [];
  for (const hit of windows(quote, text)) {
    const match = align(quote, text, hit, floorFor(length, 1));
    if (match && !matches.some((other) => overlap(other.extent, match.extent))) matches.push(match);
  }
  matches.sort((a, b) => b.confidence - a.confidence);
  const [best, second] = matches;
  return best && best.confidence - (second?.confidence ?? 0) >= MARGIN ? best : undefined;
}

/** One hit for each of the likeliest windows: where most pieces of the quote lie at the distance that they should. */
function windows({ prefix = '', exact, suffix = '' }: TextQuoteSelector, text: string): Hit[] {
  const pattern = prefix + exact + suffix;
  const stride = Math.max(SEED / 2, Math.ceil(pattern.length / MAX_SEEDS));
  const width = 32 + (exact.length >> 4);
  const votes = new Map<number, Hit[]>();
  for (let offset = 0; offset + SEED <= pattern.length; offset += stride) {
    for (const at of occurrences(pattern.slice(offset, offset + LONGEST_SEED), text)) {
      const bucket = Math.round((at - offset) / width);
      votes.set(bucket, [...(votes.get(bucket) ?? []), { offset, at }]);
    }
  }
  const distance = (offset: number) => Math.max(prefix.length - offset, offset - prefix.length - exact.length, 0);
  return [...votes.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_WINDOWS)
    .flatMap((hits) => hits.sort((a, b) => distance(a.offset) - distance(b.offset)).slice(0, 1));
}

function occurrences(piece: string, text: string): number[] {
  const [literal = ''] = piece.split(MASK);
  for (let length = SEED; length <= literal.length; length *= 2) {
    const seed = literal.slice(0, length);
    const found: number[] = [];
    let at = text.indexOf(seed);
    for (; at >= 0 && found.length < MAX_HITS; at = text.indexOf(seed, at + 1)) found.push(at);
    if (at < 0) return found;
  }
  return [];
}

function align(quote: TextQuoteSelector, text: string, hit: Hit, floor: number): FuzzyMatch | undefined {
  const { prefix = '', exact, suffix = '' } = quote;
  const pattern = prefix + exact + suffix;
  const from = prefix.length;
  const to = from + exact.length;
  const maxEdits = Math.min(MAX_EDITS, Math.ceil(exact.length * 0.4));
  // From the hit to the quote, if it lies in the context, then over the quote in both directions.
  const inside = Math.min(to, Math.max(from, hit.offset));
  const entry = extend(pattern, hit.offset, inside, text, hit.at, SEED * 2);
  const left = entry && extend(pattern, inside, from, text, entry.at, maxEdits);
  const right = entry && extend(pattern, inside, to, text, entry.at, maxEdits);
  if (!left || !right || left.at >= right.at) return undefined;
  const extent = wholeWords(quote, text, { start: left.at, end: right.at });
  const grown = left.at - extent.start + (extent.end - right.at);
  const alike = 1 - (left.edits + right.edits + grown) / exact.length;
  const context = contextAgreement(quote, text, extent) ?? alike;
  if (alike < (exact.length < 16 ? 0.7 : 0.6) || context < Math.max(0.5, floor)) return undefined;
  return { extent, confidence: 0.9 * ((alike + context) / 2) };
}

/** The cheapest alignment of "Vorname" ends within "Vornamen": a quote of whole words gets whole words. */
function wholeWords({ prefix = '', exact, suffix = '' }: TextQuoteSelector, text: string, extent: Extent): Extent {
  let { start, end } = extent;
  const cutLeft = withinWord(prefix.at(-1) ?? '', exact[0] ?? '');
  const cutRight = withinWord(exact.at(-1) ?? '', suffix[0] ?? '');
  while (!cutLeft && withinWord(text[start - 1] ?? '', text[start] ?? '')) start--;
  while (!cutRight && withinWord(text[end - 1] ?? '', text[end] ?? '')) end++;
  while (text[start] === ' ') start++;
  while (text[end - 1] === ' ') end--;
  return { start, end };
}

function overlap(a: Extent, b: Extent): boolean {
  return a.start < b.end && b.start < a.end;
}
