import type { TextPositionSelector, TextQuoteSelector } from '@/utils/domain/selector';
import { comparePart } from './part';
import { agree, knownLength } from './words';

/** A passage: its quote, and where it stood. */
export interface Passage {
  quote: TextQuoteSelector;
  position?: TextPositionSelector | undefined;
}

/** So many characters of two passages with their neighbourhoods must agree, where their positions say, to trust these. */
const TRUSTED = 16;
/** Passages so far from one another, in characters, may be meant together. */
const BESIDE = 3;

/**
 * Where what stands around two passages says that the page was the same, their positions tell: how many characters they share, or
 * that they are beside one another or elsewhere. `undefined` where it does not.
 */
export function comparePositions(one: Passage, other: Passage): number | 'near' | 'other' | undefined {
  const [left, right] = [windowOf(one), windowOf(other)];
  if (!left || !right) return undefined;
  const [from, to] = [Math.max(left.from, right.from), Math.min(left.to, right.to)];
  const common = left.text.slice(from - left.from, Math.max(0, to - left.from));
  if (to - from < Math.min(TRUSTED, left.text.length, right.text.length) || knownLength(common) * 2 < common.length)
    return undefined;
  if (!agree(common, right.text.slice(from - right.from, to - right.from))) return undefined;
  if (isElsewhere(one.quote, other.quote)) return undefined;
  const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  if (shared > 0) return isOtherVersion(one.quote, other.quote) ? undefined : shared;
  return shared >= -BESIDE ? 'near' : 'other';
}

/** A passage with its neighbourhood, where it stood. */
interface Window {
  text: string;
  from: number;
  to: number;
  start: number;
  end: number;
}

function windowOf({ quote: { prefix = '', exact, suffix = '' }, position }: Passage): Window | undefined {
  if (!position || position.end - position.start !== exact.length) return undefined;
  const { start, end } = position;
  return { text: prefix + exact + suffix, from: start - prefix.length, to: end + suffix.length, start, end };
}

/** Whether the same text must be another place: it stands in another part, or is another one of many. */
function isElsewhere(one: TextQuoteSelector, other: TextQuoteSelector): boolean {
  const isSameText = one.exact === other.exact && one['rn:of'] === other['rn:of'];
  return comparePart(one, other) === 'twin' || (isSameText && one['rn:nth'] !== other['rn:nth']);
}

/**
 * Whether two passages that overlap cannot be of the same version of the page: what stands in one block is below the same
 * headings, and stands as often wherever it is read.
 */
function isOtherVersion(one: TextQuoteSelector, other: TextQuoteSelector): boolean {
  const isRecounted = one.exact === other.exact && one['rn:of'] !== other['rn:of'];
  const isInOneBlock = one['rn:blocks'] === 1 && other['rn:blocks'] === 1;
  return isRecounted || (isInOneBlock && comparePart(one, other) === 'other');
}
