import type { Listing, Unit } from './listing.ts';
import { seededRandom } from './random.ts';
import type { Stretch } from './seen-text.ts';
import { chooseAcross, chooseParts } from './sub-quotes.ts';
import type { Truth } from './truth.ts';

/** Of what kind a target is, as the figures part them. */
export type Kind = 'kept' | 'edited' | 'rewritten' | 'gone' | 'within' | 'subQuote' | 'field' | 'goneField';

/** Text to describe in the old page, and where it must be found in the new one; `wanted` is left out if it is gone. */
export interface TextTarget {
  kind: 'kept' | 'edited' | 'rewritten' | 'gone' | 'within' | 'subQuote';
  at: Stretch;
  wanted?: Stretch;
}

/** A field or button by its number in the old page, and its number in the new one; left out if it is gone. */
export interface FieldTarget {
  kind: 'field' | 'goneField';
  field: number;
  wanted?: number;
}

/** What is described in the old page and sought in the new one. */
export type Target = TextTarget | FieldTarget;

/** The units of a page as targets, and parts of those that are kept; `truths` has one for each of `olds`. */
export function textTargets(olds: Unit[], news: Unit[], truths: Truth[], seed: number): TextTarget[] {
  const random = seededRandom(seed);
  return olds.flatMap((unit, index): TextTarget[] => {
    const truth = truths[index];
    const at = stretchOf(unit);
    if (truth?.kind === 'gone' || truth?.kind === 'within') return [{ kind: truth.kind, at }];
    const now = truth && 'now' in truth ? news[truth.now] : undefined;
    if (!now || !truth || !('now' in truth)) return [];
    const whole: TextTarget = { kind: truth.kind, at, wanted: stretchOf(now) };
    if (truth.kind !== 'kept') return [whole];
    const parts = chooseParts(unit.text, random).map((part) => subQuote(shift(part, unit), shift(part, now)));
    return [whole, ...parts, ...across(index, olds, news, truths)];
  });
}

/** From a kept unit into the next one, if that is kept, too, and still the next. */
function across(index: number, olds: Unit[], news: Unit[], truths: Truth[]): TextTarget[] {
  const [truth, nextTruth] = [truths[index], truths[index + 1]];
  if (truth?.kind !== 'kept' || nextTruth?.kind !== 'kept') return [];
  const [unit, next, now, nextNow] = [olds[index], olds[index + 1], news[truth.now], news[nextTruth.now]];
  if (!unit || !next || !now || !nextNow || next.start !== unit.end || nextNow.start !== now.end) return [];
  const { fromEnd, fromStart } = chooseAcross(unit.text, next.text);
  return [
    subQuote(
      { start: unit.end - fromEnd, end: unit.end + fromStart },
      { start: now.end - fromEnd, end: now.end + fromStart },
    ),
  ];
}

/**
 * Fields whose `name` is unique in both pages, whose label's block is kept or edited, and whose namesake in the new page
 * has its label in the block that it became.
 */
export function fieldTargets(old: Listing, now: Listing, truths: Truth[]): FieldTarget[] {
  return old.fields.flatMap(({ name, isField }, field): FieldTarget[] => {
    const namesakes = now.fields.flatMap((each, index) => (each.name === name ? [index] : []));
    const [wanted] = namesakes;
    const isUnique = old.fields.filter((each) => each.name === name).length === 1 && namesakes.length === 1;
    if (!isField || !name || !isUnique || wanted === undefined || !now.fields[wanted]?.isField) return [];
    const truth = truths[labelBlock(old, field)];
    const isLabelled = truth && 'now' in truth && truth.now === labelBlock(now, wanted);
    return isLabelled ? [{ kind: 'field', field, wanted }] : [];
  });
}

function labelBlock({ blocks, fields }: Listing, field: number): number {
  const at = fields[field]?.labelStart ?? Number.NaN;
  return blocks.findIndex(({ start, end }) => start <= at && at < end);
}

function subQuote(at: Stretch, wanted: Stretch): TextTarget {
  return { kind: 'subQuote', at, wanted };
}

function shift({ start, end }: Stretch, by: Stretch): Stretch {
  return { start: by.start + start, end: by.start + end };
}

function stretchOf({ start, end }: Stretch): Stretch {
  return { start, end };
}
