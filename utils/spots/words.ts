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

/** The words of a quote with those around it, in their order. */
export function wordsOf({ prefix = '', exact, suffix = '' }: TextQuoteSelector): Word[] {
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

/** How many of a text's characters are known. */
export function knownLength(text: string): number {
  return text.replaceAll(MASK, '').length;
}
