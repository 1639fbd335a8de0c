import { MASK } from '@/utils/domain/mask';
import type { TextQuoteSelector } from '@/utils/domain/selector';
import { alignSame } from './align-same';
import { type Alignment, alignWords } from './align-words';
import { compareBeside, overlaps, shiftBetween } from './beside';
import { comparePositions, type Passage } from './compare-positions';
import { type AtMost, agreeAtMost, markedLength } from './first-look';
import type { Likeness } from './likeness';
import { isName, nameOthers } from './names';
import { comparePart } from './part';
import { agree, knownLength, wordsOf } from './words';

/** Of passages longer than this a small part is another place than the whole. */
const LONG = 400;
const SMALL_PART = 0.1;

/** Of the shorter one so much agrees where two are perhaps the same. */
const PERHAPS = 0.5;

/** So many agreeing characters beside a passage say something; and where little else does. */
const SOME = 12;
const MANY = 24;

/** Passages shorter than this are labels and hints: of these an edited one may be another one. In characters. */
const LABEL = 48;

/** Whether two passages of one page, perhaps of different versions of it, are the same place: equal or overlapping. */
export function compareTexts(one: Passage, other: Passage): Likeness {
  const placed = comparePositions(one, other);
  if (!placed) return compareWords(one.quote, other.quote);
  return typeof placed === 'number' ? sized(placed, one.quote.exact.length, other.quote.exact.length) : placed;
}

/** What is known of two passages that have words in common. */
interface Found extends Alignment {
  /** How much of the shorter one, and of the longer one, agrees; and of all that lies between the first and the last agreeing word. */
  share: number;
  whole: number;
  strength: number;
  /** How many characters of each are known. */
  lengths: readonly [number, number];
  /** On both sides agrees so much at least. */
  around: number;
  isSameText: boolean;
  /** Each names something that the other does not. */
  renamed: boolean;
}

function compareWords(one: TextQuoteSelector, other: TextQuoteSelector): Likeness {
  if (isOnly(one, other)) return 'same';
  const found = find(one, other);
  if (!found) return 'other';
  return (
    byLandmarks(one, other, found) ?? (isAlike(found) ? judge(one, other, found) : isPerhaps(found) ? 'near' : 'other')
  );
}

/** Where something stood beside one of its likes alone, it is measured from there, whatever its number was. */
function byLandmarks(one: TextQuoteSelector, other: TextQuoteSelector, found: Found): Likeness | undefined {
  const { shared, share, whole, lengths, isSameText } = found;
  const shift = shiftBetween(one, other);
  if (shift === undefined || share < 0.6) return undefined;
  const isShared = compareBeside(one, other) === 'same';
  const part = comparePart(one, other);
  if (isSameText && isShared) return part === 'twin' ? 'near' : sized(shared, ...lengths);
  if (!overlaps(one.exact, other.exact, shift)) return undefined;
  if (part === 'twin' || (!isShared && part === 'other')) return 'near';
  const isEdited = found.renamed || found.renumbered;
  return isEdited && !(isShared && whole >= 0.6) ? 'near' : sized(shared, ...lengths);
}

function find(one: TextQuoteSelector, other: TextQuoteSelector): Found | undefined {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const isSameText = agree(one.exact, other.exact) && knownLength(one.exact) > 0 && knownLength(other.exact) > 0;
  if (!isSameText && !mayBeAlike(agreeAtMost(left, right))) return undefined;
  const aligned = isSameText ? alignSame(left, right) : alignWords(left, right);
  if (!aligned || aligned.shared === 0) return undefined;
  const { shared, agreeing, differing, before, behind, lost, gained } = aligned;
  const [length, otherLength] = [markedLength(left), markedLength(right)];
  return {
    ...aligned,
    isSameText,
    share: shared / Math.max(1, Math.min(length, otherLength)),
    whole: shared / Math.max(1, length, otherLength),
    strength: agreeing / (agreeing + differing),
    lengths: [length, otherLength],
    around: Math.min(before, behind),
    renamed: nameOthers(lost, gained),
  };
}

/** Whether what is found may be alike at all, or perhaps: what agrees at most bounds all that is asked for there. */
function mayBeAlike({ shared, share, agreeing }: AtMost): boolean {
  return shared > 0 && (share >= PERHAPS || agreeing >= 2 * SOME);
}

function isPerhaps({ share, strength, shared }: Found): boolean {
  return share >= PERHAPS && strength >= 0.6 && shared >= 8;
}

function isAlike({ share, strength, shared, before, behind, around }: Found): boolean {
  const isMost = share >= 0.6 && strength >= 0.7 && (shared >= SOME || before + behind >= 16);
  return isMost || (around >= SOME && strength >= 0.7);
}

/** Words that agree prove nothing where they stand more than once, or where others of their kind do. */
function judge(one: TextQuoteSelector, other: TextQuoteSelector, found: Found): Likeness {
  const { shared, lengths, before, behind, around, isSameText } = found;
  const part = comparePart(one, other);
  if (part === 'twin') return 'other';
  const isSamePart = part === 'same' || part === 'reworded';
  const beside = compareBeside(one, other);
  const [of = 1, otherOf = 1] = [one['rn:of'], other['rn:of']];
  if (isSameText && of > 1 && of === otherOf && one['rn:nth'] !== other['rn:nth'])
    return beside === 'edited' ? 'near' : 'other';
  if (isTorn(one, other) && around < SOME) return 'near';
  const isAlone = one['rn:alone'] === true && other['rn:alone'] === true;
  const isSided = before >= SOME || behind >= SOME || isSamePart;
  if (found.renumbered) {
    const words = [...found.lost, ...found.gained];
    const isRenumbered = isAlone && isSided && shared >= 8 && found.whole >= 0.6 && !words.some(isName);
    return isRenumbered ? sized(shared, ...lengths) : 'near';
  }
  const isCertain = shared >= MANY && found.whole >= 0.8 && (part === 'same' || around >= SOME);
  const isLongAlone = isAlone && isSamePart && shared >= MANY && found.share >= 0.6;
  const isEdited = found.lost.length + found.gained.length > 0;
  const isParting = found.diverging || found.parting > (isEdited ? 0 : 1);
  if (isParting && !isCertain && !isLongAlone) return 'near';
  if (isReplaced(found)) return 'near';
  if (found.renamed && !(isLongAlone && found.whole >= 0.6 && Math.min(...lengths) >= LABEL)) return 'near';
  if (of > 1 || otherOf > 1 || !isKnownOnce(one) || !isKnownOnce(other)) {
    const isCounted = isSameText && of === otherOf && one['rn:nth'] !== undefined;
    if (beside === 'other') return isCounted ? 'near' : 'other';
    const isProven = isCounted && part !== 'other' && part !== 'deeper';
    return isProven || (beside === 'edited' && isSamePart) ? sized(shared, ...lengths) : 'near';
  }
  const isBare = before + behind < SOME && shared < 40;
  if (isBare && (part === 'other' || !isSameText)) return 'near';
  if (part === 'other' && (isEdited || (around < SOME && shared < MANY))) return 'near';
  return sized(shared, ...lengths);
}

/**
 * Whether the same text stood once on both versions of the page, in the same part or with the same words on one side; or with some of
 * them near, if nothing else read like it.
 */
function isOnly(one: TextQuoteSelector, other: TextQuoteSelector): boolean {
  if (one['rn:of'] !== 1 || other['rn:of'] !== 1 || !agree(one.exact, other.exact)) return false;
  const part = comparePart(one, other);
  const hasSameSide =
    (Boolean(one.prefix) && agree(one.prefix ?? '', other.prefix ?? '')) ||
    (Boolean(one.suffix) && agree(one.suffix ?? '', other.suffix ?? ''));
  if (part === 'same' || part === 'reworded' || ((part === 'unknown' || part === 'deeper') && hasSameSide)) return true;
  const isAlone = one['rn:alone'] === true && other['rn:alone'] === true;
  return part !== 'twin' && isAlone && one.exact.length >= 6 && one.exact === other.exact && hasCompany(one, other);
}

/** Whether words that stand near the one stand near the other. */
function hasCompany(one: TextQuoteSelector, other: TextQuoteSelector): boolean {
  const around = (quote: TextQuoteSelector) =>
    wordsOf(quote).flatMap(({ text, marked }) => (marked || text.length < 4 || text.includes(MASK) ? [] : [text]));
  const there = new Set(around(other));
  return (
    new Set(around(one))
      .intersection(there)
      .values()
      .reduce((sum, word) => sum + word.length, 0) >= SOME
  );
}

/** Whether so much of a label was replaced that it may be another one, and what stands around it does not say that it is not. */
function isReplaced({ shared, whole, lost, gained, lengths, around, before, behind }: Found): boolean {
  if (lost.length + gained.length === 0) return false;
  if (shared < 8 && whole < 0.6) return true;
  if (Math.max(...lengths) >= LABEL) return false;
  if (around >= SOME && whole >= (lost.some(isName) || gained.some(isName) ? 0.6 : 0.3)) return false;
  const edited = Math.max(lost.join('').length, gained.join('').length);
  return edited > 3 && !(whole >= 0.8 && before + behind >= MANY);
}

/** Quotes from elsewhere do not say how often they stand: then long ones are taken for the only ones. */
function isKnownOnce({ exact, 'rn:of': of }: TextQuoteSelector): boolean {
  return of !== undefined || knownLength(exact) >= MANY;
}

/** Whether one was a block of its own (a heading, a label), and the other has its words and more within one block. */
function isTorn(one: TextQuoteSelector, other: TextQuoteSelector): boolean {
  return isPieceOf(one, other) || isPieceOf(other, one);
}

function isPieceOf(block: TextQuoteSelector, other: TextQuoteSelector): boolean {
  return (
    block['rn:whole'] === true &&
    other['rn:blocks'] === 1 &&
    other.exact.length > block.exact.length &&
    other.exact.includes(block.exact)
  );
}

function sized(shared: number, ...lengths: number[]): Likeness {
  const longest = Math.max(...lengths);
  return longest > LONG && shared < SMALL_PART * longest ? 'near' : 'same';
}
