import type { CssSelector } from '@/utils/domain/selector';
import { alignWords } from './align-words';
import type { Likeness } from './likeness';
import { compareBeside, comparePart } from './part';
import { agree, wordsOf } from './words';

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
  if (isAnotherOne(one, other)) return 'other';
  const part = comparePart(one, other);
  if (part === 'twin') return 'other';
  const beside = compareBeside(one, other);
  if (beside === 'other') return 'other';
  const isSamePath = one.value === other.value;
  if (ids === 'other') return label === 'same' && part === 'same' && !isSamePath ? 'near' : 'other';
  const isSameId = ids === 'same';
  if (label === 'other') return isSamePath && isSameId ? 'near' : 'other';
  if (isSamePath && (isSameId || hasSameTexts(one, other))) return isDoubtful(one, other, isSameId) ? 'near' : 'same';
  if (label !== 'same') return isSamePath ? 'near' : 'other';
  // The same label, somewhere else in the tree: told by numbers, and by what stands above it.
  const isOnly = one['rn:of'] === 1 && other['rn:of'] === 1;
  const isCounted = one['rn:of'] !== undefined && one['rn:of'] === other['rn:of'];
  if (!(isOnly || isCounted) || !one['rn:name']) return 'near';
  if (isOnly && (part !== 'other' || isSameId)) return 'same';
  return isSameId && part === 'same' ? 'same' : 'near';
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
  return isSameId ? isElsewhere && isRepeated : isElsewhere || isRecounted(one, other);
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
  return [id, SHARES_NAME.test(type) && id ? '' : name].filter(Boolean);
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
