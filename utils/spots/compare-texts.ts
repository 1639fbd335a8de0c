import type { TextPositionSelector, TextQuoteSelector } from '@/utils/domain/selector';
import { type Alignment, alignWords } from './align-words';
import type { Likeness } from './likeness';
import { compareBeside, comparePart } from './part';
import { agree, knownLength, wordsOf } from './words';

/** A passage: its quote, and where it stood. */
export interface Passage {
  quote: TextQuoteSelector;
  position?: TextPositionSelector | undefined;
}

/** So many characters of two passages with their neighbourhoods must agree, where their positions say, to trust these. */
const TRUSTED = 16;
/** Passages so far from one another, in characters, may be meant together. */
const BESIDE = 3;
/** Of passages longer than this a small part is another place than the whole. */
const LONG = 400;
const SMALL_PART = 0.1;

/** Whether two passages of one page, perhaps of different versions of it, are the same place: equal or overlapping. */
export function compareTexts(one: Passage, other: Passage): Likeness {
  return byPosition(one, other) ?? byWords(one.quote, other.quote);
}

/** Where what stands around both says that the page was the same, the positions tell; `undefined` where it does not. */
function byPosition(one: Passage, other: Passage): Likeness | undefined {
  const [left, right] = [windowOf(one), windowOf(other)];
  if (!left || !right) return undefined;
  const [from, to] = [Math.max(left.from, right.from), Math.min(left.to, right.to)];
  const common = left.text.slice(from - left.from, Math.max(0, to - left.from));
  if (to - from < Math.min(TRUSTED, left.text.length, right.text.length) || knownLength(common) * 2 < common.length)
    return undefined;
  if (!agree(common, right.text.slice(from - right.from, to - right.from))) return undefined;
  if (isElsewhere(one.quote, other.quote)) return undefined;
  const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  if (shared > 0) return sized(shared, left.end - left.start, right.end - right.start);
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

function byWords(one: TextQuoteSelector, other: TextQuoteSelector): Likeness {
  if (isOnly(one, other)) return 'same';
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const aligned = alignWords(left, right);
  if (!aligned || aligned.shared === 0) return 'other';
  const marked = [left, right].map((words) => words.filter((word) => word.marked).map(({ text }) => text));
  const lengths = marked.map((words) => knownLength(words.join('')));
  const share = aligned.shared / Math.max(1, Math.min(...lengths));
  const strength = aligned.agreeing / (aligned.agreeing + aligned.differing);
  const around = Math.min(aligned.before, aligned.behind);
  const isAlike =
    (share >= 0.6 && strength >= 0.7 && (aligned.shared >= 12 || aligned.before + aligned.behind >= 16)) ||
    (around >= 12 && strength >= 0.7);
  if (!isAlike) return share >= 0.5 && strength >= 0.6 && aligned.shared >= 8 ? 'near' : 'other';
  return judge(one, other, aligned, lengths);
}

/** Words that agree prove nothing where they stand more than once. */
function judge(
  one: TextQuoteSelector,
  other: TextQuoteSelector,
  aligned: Alignment,
  [length = 0, otherLength = 0]: readonly number[],
): Likeness {
  const part = comparePart(one, other);
  if (part === 'twin') return 'other';
  const isCertain = aligned.shared >= 24 && aligned.shared / Math.max(length, otherLength) >= 0.8;
  if (aligned.renumbered || (aligned.diverging && !isCertain)) return 'near';
  const beside = compareBeside(one, other);
  const [of = 1, otherOf = 1] = [one['rn:of'], other['rn:of']];
  if (of > 1 || otherOf > 1 || !isKnownOnce(one) || !isKnownOnce(other)) {
    const isSameText = agree(one.exact, other.exact) && of === otherOf;
    if (isSameText && one['rn:nth'] !== other['rn:nth']) return 'other';
    const isCounted = isSameText && one['rn:nth'] !== undefined;
    if (beside === 'other' && !(isCounted && part === 'same')) return 'other';
    const isProven = isCounted && part !== 'other';
    return isProven || (beside === 'same' && part === 'same') ? sized(aligned.shared, length, otherLength) : 'near';
  }
  const isBare = aligned.before + aligned.behind < 12 && aligned.shared < 40;
  if (isBare && (part === 'other' || !agree(one.exact, other.exact))) return 'near';
  return sized(aligned.shared, length, otherLength);
}

/** Whether the same text stood once on both versions of the page, in the same part or with the same words on one side. */
function isOnly(one: TextQuoteSelector, other: TextQuoteSelector): boolean {
  if (one['rn:of'] !== 1 || other['rn:of'] !== 1 || !agree(one.exact, other.exact)) return false;
  const part = comparePart(one, other);
  const hasSameSide =
    (Boolean(one.prefix) && agree(one.prefix ?? '', other.prefix ?? '')) ||
    (Boolean(one.suffix) && agree(one.suffix ?? '', other.suffix ?? ''));
  return part === 'same' || (part === 'unknown' && hasSameSide);
}

/** Quotes from elsewhere do not say how often they stand: then long ones are taken for the only ones. */
function isKnownOnce({ exact, 'rn:of': of }: TextQuoteSelector): boolean {
  return of !== undefined || knownLength(exact) >= 24;
}

function sized(shared: number, ...lengths: number[]): Likeness {
  const longest = Math.max(...lengths);
  return longest > LONG && shared < SMALL_PART * longest ? 'near' : 'same';
}

/** Whether the same text must be another place: it stands in another part, or is another one of many. */
function isElsewhere(one: TextQuoteSelector, other: TextQuoteSelector): boolean {
  const isSameText = one.exact === other.exact && one['rn:of'] === other['rn:of'];
  return comparePart(one, other) === 'twin' || (isSameText && one['rn:nth'] !== other['rn:nth']);
}
