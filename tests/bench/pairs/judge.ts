import { overlap, type Stretch, seenLength, sliceSeen } from './seen-text.ts';
import type { Target } from './targets.ts';

/** What a matcher answered, as far as it can leave the page; without a place it found nothing. */
export interface Answer {
  at?: Stretch;
  /** The number of a field or button; -1 for any other element. */
  field?: number;
  /** State and confidence in the matcher's own words. */
  note: string;
}

/** `missing`: not found, whether it should have been or not; `wrong`: somewhere it must not be. */
export type Verdict = 'right' | 'wrong' | 'missing';

/** How much of a block must be covered. */
const COVERED = 0.8;

/**
 * Whether a matcher was right.
 *
 * - A kept or edited block: what was found lies within the right block, and covers at least 80 % of it; of an edited
 *   block that grew, as much as 80 % of the old text's length, for nobody marked what came in addition.
 * - A sub-quote: exactly the same seen characters of the paired block, from its first to its last.
 * - A field: the very element.
 * - What is gone: `missing` is right; any place is wrong.
 */
export function judge(target: Target, answer: Answer): Verdict {
  const isFound = answer.at !== undefined || answer.field !== undefined;
  if (!isFound) return 'missing';
  if (target.wanted === undefined) return 'wrong';
  if ('field' in target) return answer.field === target.wanted ? 'right' : 'wrong';
  const { at, wanted, kind } = target;
  const found = answer.at;
  if (!found) return 'wrong';
  if (kind === 'subQuote') return found.start === wanted.start && found.end === wanted.end ? 'right' : 'wrong';
  const isWithin = found.start >= wanted.start && found.end <= wanted.end;
  const enough = COVERED * Math.min(wanted.end - wanted.start, at.end - at.start);
  return isWithin && overlap(found, wanted) >= enough ? 'right' : 'wrong';
}

/** Part of what was found is part of what was meant: less bad than another place, and counted beside `wrong`. */
export function isPartly(target: Target, { at }: Answer): boolean {
  return 'at' in target && at !== undefined && target.wanted !== undefined && overlap(at, target.wanted) > 0;
}

/** A stretch of a page for people's eyes, with some text before and behind it. */
export function show(text: string, { start, end }: Stretch): string {
  const before = sliceSeen(text, { start: Math.max(0, start - 25), end: start });
  const after = sliceSeen(text, { start: end, end: Math.min(end + 25, seenLength(text)) });
  return `…${before} [${sliceSeen(text, { start, end })}] ${after}…`;
}
