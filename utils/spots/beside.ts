import type { Landmark, TextQuoteSelector } from '@/utils/domain/selector';
import { isSameHead, nameOthers } from './names';
import { isSameWord } from './words';

/**
 * How what stood beside two places alone compares:
 * - `same`: some of it stood beside both, on the same side
 * - `edited`: some of it stood beside both with more words, or nearly so
 * - `other`: both had something, and neither of it is alike
 * - `unknown`: one of them had nothing
 */
export type BesideLikeness = 'same' | 'edited' | 'unknown' | 'other';

interface Beside {
  'rn:beside'?: Landmark[];
}

/** Of an edited text so many letters must be left, and of one of both versions no more than such a share be replaced. */
const KEPT = 8;
const REPLACED = 0.15;

/** Landmarks of which so much agrees are alike. */
const ALIKE = 0.6;

/** What was edited between a landmark and a place may have moved it by so much, in characters. */
const ROOM = 24;

/**
 * Compares landmarks. Each stood once on its page, and beside one alone of all that read alike. So where two texts or fields
 * that read the same share one, they are the same place: on one version of the page it can be beside no other.
 */
export function compareBeside(one: Beside, other: Beside): BesideLikeness {
  const [left, right] = [one['rn:beside'] ?? [], other['rn:beside'] ?? []];
  if (left.length === 0 || right.length === 0) return 'unknown';
  const shared = left.filter((mark) => right.some((there) => isSameMark(mark, there)));
  // The nearest come first. One of several that stands farther off may be in the next row.
  const [nearest, nearestThere] = [left[0], right[0]];
  const isNearest =
    (nearest && right.some((there) => isSameMark(nearest, there))) ||
    (nearestThere && left.some((mark) => isSameMark(mark, nearestThere)));
  const kept = left.filter((mark) => right.some((there) => isSameMark(mark, there) || isAlike(mark, there)));
  if (shared.length > 0 && (isNearest || 2 * kept.length >= Math.min(left.length, right.length))) return 'same';
  return left.some((mark) => right.some((there) => isEdited(mark, there))) ? 'edited' : 'other';
}

/**
 * Measures two quotes from what stood beside one of them alone and stands near the other, too: how far the other begins behind the
 * one, in characters. `undefined` where there is nothing to measure from.
 */
export function shiftBetween(one: TextQuoteSelector, other: TextQuoteSelector): number | undefined {
  for (const mark of compareBeside(one, other) === 'same' ? (one['rn:beside'] ?? []) : []) {
    const there = other['rn:beside']?.find((each) => isSameMark(mark, each));
    if (there) return mark['rn:offset'] - there['rn:offset'];
  }
  const [isOneTold, isOtherTold] = [one, other].map((quote) => (quote['rn:beside'] ?? []).length > 0);
  const there = isOneTold ? offsetIn(one, other) : undefined;
  const here = isOtherTold ? offsetIn(other, one) : undefined;
  // What stands once on the page of the one may stand in each row of the other, which says by what its own is told: so both must.
  if (isOneTold && isOtherTold)
    return there !== undefined && here !== undefined && there + here === 0 ? there : undefined;
  return there ?? (here === undefined ? undefined : -here);
}

/** Whether two quotes overlap, the other of which begins so far behind the one. */
export function overlaps(one: string, other: string, shift: number): boolean {
  return shift < one.length + ROOM && -shift < other.length + ROOM;
}

/** Where the landmarks of `told` say that it begins in the neighbourhood of another one; the other begins so far behind it. */
function offsetIn(
  { 'rn:beside': marks = [], exact: like }: TextQuoteSelector,
  { prefix = '', exact, suffix = '' }: TextQuoteSelector,
): number | undefined {
  const text = prefix + exact + suffix;
  for (const mark of marks) {
    const at = text.indexOf(mark.exact);
    if (at < 0 || text.indexOf(mark.exact, at + 1) >= 0) continue;
    const between = text.slice(
      Math.min(at, prefix.length + exact.length),
      Math.max(at + mark.exact.length, prefix.length),
    );
    // Another like of it stands nearer.
    if (between.includes(like)) continue;
    return mark['rn:offset'] - (at - prefix.length);
  }
  return undefined;
}

function isSameMark(one: Landmark, other: Landmark): boolean {
  return one.exact === other.exact && isOnSameSide(one, other);
}

function isOnSameSide(one: Landmark, other: Landmark): boolean {
  return one['rn:offset'] < 0 === other['rn:offset'] < 0;
}

/** Whether most words of two landmarks agree: beside one that is the same they need not prove anything. */
function isAlike(one: Landmark, other: Landmark): boolean {
  const { left, right, lost } = compareWords(one, other);
  const kept = lengthOf(left) - lengthOf(lost);
  return isOnSameSide(one, other) && kept >= ALIKE * Math.max(lengthOf(left), lengthOf(right));
}

/**
 * Whether one block is the other one with words put in, or nearly so: what was replaced may be what tells two apart, and so may
 * what a stretch of several cells has more than another.
 */
function isEdited(one: Landmark, other: Landmark): boolean {
  if (!one['rn:whole'] || !other['rn:whole'] || one.exact === other.exact || !isOnSameSide(one, other)) return false;
  const { left, right, lost, gained } = compareWords(one, other);
  if ([...lost, ...gained].some((word) => /\d/.test(word)) || nameOthers(lost, gained)) return false;
  const replaced = Math.min(lengthOf(lost) / lengthOf(left), lengthOf(gained) / lengthOf(right));
  return replaced <= REPLACED && lengthOf(left) - lengthOf(lost) >= KEPT;
}

function compareWords({ exact: one }: Landmark, { exact: other }: Landmark) {
  const [left, right] = [wordsIn(one), wordsIn(other)];
  const lacks = (words: readonly string[]) => (word: string) =>
    !words.some((there) => isSameWord(word, there) || isSameHead(word, there));
  return { left, right, lost: left.filter(lacks(right)), gained: right.filter(lacks(left)) };
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}
