import { MASK } from '@/utils/domain/mask';
import type { TextQuoteSelector } from '@/utils/domain/selector';

/** A word of a quote or of its neighbourhood. */
export interface Word {
  text: string;
  /** It is part of the quote itself, wholly or in part. */
  marked: boolean;
}

/** Of longer quotes beginning and end are looked at, words each. */
const MOST = 400;

/** Words of so many letters may be inflected; so many they must begin with in common, and so much of the longer one must agree. */
const INFLECTED = 5;
const STEM = 3;
const SAME_WORD = 0.8;

const MASK_CODE = MASK.charCodeAt(0);

/** A quote is compared with many others. */
const known = new WeakMap<TextQuoteSelector, readonly Word[]>();

/** The words of a quote with those around it, in their order. The same object each time. */
export function wordsOf(quote: TextQuoteSelector): readonly Word[] {
  const before = known.get(quote);
  if (before) return before;
  const words = readWords(quote);
  known.set(quote, words);
  return words;
}

function readWords({ prefix = '', exact, suffix = '' }: TextQuoteSelector): Word[] {
  const [from, to] = [prefix.length, prefix.length + exact.length];
  const words: Word[] = [];
  for (const match of (prefix + exact + suffix).matchAll(/[\p{L}\p{M}\p{N}\u2588]+/gu))
    words.push({ text: match[0], marked: match.index < to && match.index + match[0].length > from });
  return words.length > 2 * MOST ? [...words.slice(0, MOST), ...words.slice(-MOST)] : words;
}

/** Whether two texts of the same length agree character by character; what is masked in one agrees with anything. */
export function agree(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length !== other.length || !(one.includes(MASK) || other.includes(MASK))) return false;
  for (let at = 0; at < one.length; at += 1) {
    const [left, right] = [one[at], other[at]];
    if (left !== right && left !== MASK && right !== MASK) return false;
  }
  return true;
}

/**
 * Whether two words agree, or are forms or spellings of one ("persönliche", "persönlichen"; "selbständig", "selbstständig"):
 * what they begin and end with in common is most of both. Numbers have no forms.
 */
export function isSameWord(one: string, other: string): boolean {
  // Asked for each word of the one with each of the other: most differ in their first letter.
  const [first, firstThere] = [one.charCodeAt(0), other.charCodeAt(0)];
  if (first !== firstThere && first !== MASK_CODE && firstThere !== MASK_CODE) return false;
  if (agree(one, other)) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < INFLECTED || shorter.length < SAME_WORD * longer.length) return false;
  if (one.slice(0, STEM) !== other.slice(0, STEM) || /[\d\u2588]/.test(one + other)) return false;
  let head = STEM;
  while (head < shorter.length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter.length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return head + tail >= SAME_WORD * longer.length;
}

/** The stem of what is masked: it may agree with any. */
export const ANY = -1;

/** A number that words have in common if {@link isSameWord} says that they agree; others may have it, too. */
export function stemOf(word: string): number {
  if (word.includes(MASK)) return ANY;
  let stem = 0;
  for (let at = 0; at < STEM && at < word.length; at += 1) stem = (Math.imul(stem, 0x1003f) + word.charCodeAt(at)) | 0;
  return stem & 0x7fff_ffff;
}

/** How many of a text's characters are known. */
export function knownLength(text: string): number {
  return text.includes(MASK) ? text.replaceAll(MASK, '').length : text.length;
}
