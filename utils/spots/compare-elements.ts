import type { CssSelector, TextQuoteSelector } from '@/utils/domain/selector';
import { alignWords } from './align-words';
import { compareBeside, shiftBetween } from './beside';
import type { Likeness } from './likeness';
import { comparePart } from './part';
import { agree, knownLength, wordsOf } from './words';

const NO_LABEL: TextQuoteSelector = { type: 'TextQuoteSelector', exact: '' };

/** Names of so many characters are sentences. */
const SENTENCE = 24;

/** Ids that number fields in the order in which they were made. */
const NUMBERED = /^[a-z]{0,3}[-_:.]?\d+$/i;

/** Fields of which several share a name on purpose. */
const SHARES_NAME = /^(?:radio|checkbox)$/;

/**
 * Whether two descriptions are of the same element, perhaps of different versions of the page. Two fields of a form are never
 * `same`: on one version of a page their paths differ, and a label alone proves nothing where it stands twice.
 */
export function compareElements(one: CssSelector, other: CssSelector): Likeness {
  const label = compareLabels(one, other);
  const ids = compareIds(one, other);
  if (one['rn:role'] !== other['rn:role']) return label === 'same' && ids === 'same' ? 'near' : 'other';
  const part = comparePart(one, other);
  const beside = compareBeside(one, other);
  const isNamesake = Boolean(one['rn:name']) && one['rn:name'] === other['rn:name'];
  // Ids and numbers are given anew when rows, cards or groups move; what stands beside one alone moves along.
  if (isNamesake && (beside === 'same' || isAtSamePlace(one, other)))
    return part === 'twin' || mayShareLabel(one, other) ? 'near' : 'same';
  if (isAnotherOne(one, other)) return beside === 'edited' && part !== 'twin' ? 'near' : 'other';
  if (part === 'twin') return 'other';
  const isSamePart = part === 'same' || part === 'reworded';
  const isSamePath = one.value === other.value;
  // The same number of as many: on one version of the page it is the same one.
  const isSameNumber = isNamesake && one['rn:of'] !== undefined && one['rn:of'] === other['rn:of'];
  if (isNamesake && isSamePart && ids !== 'other') {
    if (beside === 'edited' && (isSameNumber || isSameEnd(one, other))) return 'same';
    if (isSameNumber && ids === 'same' && isSamePath) return 'same';
  }
  if (beside === 'other') return 'other';
  if (ids === 'other') return label === 'same' && isSamePart && !isSamePath ? 'near' : 'other';
  const isSameId = ids === 'same';
  if (label === 'other') return isSamePath && isSameId ? 'near' : 'other';
  const isOnly = one['rn:of'] === 1 && other['rn:of'] === 1;
  if (isOnly && isSamePath && isNamesake && saysAll(one)) return 'same';
  if (isSamePath && (isSameId || hasSameTexts(one, other))) return isDoubtful(one, other, isSameId) ? 'near' : 'same';
  if (label !== 'same') return isSamePath ? 'near' : 'other';
  // The same label, somewhere else in the tree: told by numbers, and by what stands above it.
  if (!(isOnly || isSameNumber) || !one['rn:name']) return 'near';
  if (isOnly && (part !== 'other' || isSameId)) return 'same';
  return isSameId && part === 'same' ? 'same' : 'near';
}

/** Whether what stood beside one alone stands as far from the other's label, too, and the other way round. */
function isAtSamePlace(one: CssSelector, other: CssSelector): boolean {
  const [left, right] = [one, other].map(({ refinedBy, 'rn:beside': beside = [] }) =>
    refinedBy && beside.length > 0 ? { ...refinedBy, 'rn:beside': beside } : undefined,
  );
  return left !== undefined && right !== undefined && shiftBetween(left, right) === 0;
}

/**
 * Whether two may be called by one label, and so stand beside the same: day, month and year of a date. Where there were more or
 * fewer of them, or they were told apart from others, the page was another one.
 */
function mayShareLabel(one: CssSelector, other: CssSelector): boolean {
  if (one['rn:of'] !== other['rn:of'] || one['rn:nth'] === other['rn:nth']) return false;
  const surroundings = ({ refinedBy: { prefix, exact, suffix } = NO_LABEL, 'rn:twins': twins = [] }: CssSelector) =>
    JSON.stringify([prefix, exact, suffix, twins]);
  return surroundings(one) === surroundings(other);
}

/** Whether an element says by itself what it is for, whatever heading is above: a button, or what is called by a sentence. */
function saysAll({ 'rn:role': role, 'rn:name': name = '' }: CssSelector): boolean {
  return role === 'button' || knownLength(name) >= SENTENCE;
}

/** Whether both were the first of their likes, or the last, of which there are more or fewer now. */
function isSameEnd(one: CssSelector, other: CssSelector): boolean {
  const isLast = (each: CssSelector) => each['rn:nth'] !== undefined && each['rn:nth'] === each['rn:of'];
  return (one['rn:nth'] === 1 && other['rn:nth'] === 1) || (isLast(one) && isLast(other));
}

/** Whether both were counted among the same likes, with different numbers. */
function isAnotherOne(one: CssSelector, other: CssSelector): boolean {
  return (
    one['rn:name'] === other['rn:name'] &&
    one['rn:of'] !== undefined &&
    one['rn:of'] === other['rn:of'] &&
    one['rn:nth'] !== other['rn:nth']
  );
}

/** Ids of rows that can be added and removed are given anew; paths lead elsewhere when something was put before. */
function isDoubtful(one: CssSelector, other: CssSelector, isSameId: boolean): boolean {
  const isElsewhere = comparePart(one, other) === 'other';
  const isRepeated = Math.max(one['rn:of'] ?? 1, other['rn:of'] ?? 1) > 1;
  const isRenamed = one['rn:name'] !== other['rn:name'];
  const isUnsure = isRepeated && (isElsewhere || isRenamed);
  return isSameId ? isUnsure : isUnsure || isElsewhere || isRecounted(one, other);
}

/** Whether there were more of them, or fewer, in between: then a path that counts may lead to another one. */
function isRecounted(one: CssSelector, other: CssSelector): boolean {
  return one['rn:name'] === other['rn:name'] && one['rn:of'] !== other['rn:of'];
}

/** Whether what a form calls its fields says that two are the same, or that they are not. */
function compareIds(one: CssSelector, other: CssSelector): 'same' | 'unknown' | 'other' {
  const [left, right] = [idsOf(one), idsOf(other)];
  if (left.length === 0 || right.length === 0) return 'unknown';
  return left.some((id) => right.includes(id)) ? 'same' : 'other';
}

/** The stable id and name of a field; forms give the one as they gave the other before. */
function idsOf({ 'rn:attributes': attributes = {} }: CssSelector): string[] {
  const { id = '', name = '', type = '' } = attributes;
  return [id, SHARES_NAME.test(type) && id ? '' : name].filter((each) => each && !NUMBERED.test(each));
}

function compareLabels(one: CssSelector, other: CssSelector): 'same' | 'alike' | 'none' | 'other' {
  const [left, right] = [labelOf(one), labelOf(other)];
  if (!left && !right) return 'none';
  if (agree(left, right)) return 'same';
  const aligned = alignWords(marked(left), marked(right));
  if (!aligned || aligned.renumbered) return 'other';
  return aligned.shared / Math.max(letters(left), letters(right)) >= 0.5 ? 'alike' : 'other';
}

function labelOf({ 'rn:name': name, refinedBy }: CssSelector): string {
  return name ?? refinedBy?.exact ?? '';
}

const marked = (text: string) => wordsOf({ type: 'TextQuoteSelector', exact: text });
const letters = (text: string) =>
  Math.max(
    1,
    marked(text).reduce((sum, word) => sum + word.text.length, 0),
  );

/** Whether nothing that is stored of both contradicts that they are the same. */
function hasSameTexts(one: CssSelector, other: CssSelector): boolean {
  const [left, right] = [one['rn:attributes'] ?? {}, other['rn:attributes'] ?? {}];
  const keys = ['id', 'name', 'aria-label', 'type'].filter(
    (key) => left[key] !== undefined && right[key] !== undefined,
  );
  return keys.every((key) => agree(left[key] ?? '', right[key] ?? ''));
}
