import type { Extent } from './model.ts';

/** What became of a note: where it belongs, elsewhere, or nowhere although its place is there. */
export type Verdict = 'right' | 'wrong' | 'missing';

/** How much of the found text and of the true text must be the same, each. */
const OVERLAP = 0.8;
/** So many characters may each end be off: a short quote whose ends were edited could not be right otherwise. */
const SLACK = 2;

/** Counts characters that are not white space: matchers differ in what white space they take along at the ends. */
export type CountVisible = (extent: Extent) => number;

/** Prepares {@link CountVisible} for a text. */
export function countVisible(text: string): CountVisible {
  const before = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    before[at + 1] = (before[at] ?? 0) + (/\s/.test(text.charAt(at)) ? 0 : 1);
  }
  const upTo = (at: number) => before[Math.max(0, Math.min(text.length, at))] ?? 0;
  return ({ start, end }) => Math.max(0, upTo(end) - upTo(start));
}

/**
 * Judges what was found for a quote. `truth` undefined: its text is gone, and only finding nothing is right. Else right
 * is what shares at least 80 % of the visible characters of both the found and the true place, or overlaps and differs
 * at either end by no more than two visible characters. All in offsets of the page that was searched.
 */
export function judgeQuote(found: Extent | undefined, truth: Extent | undefined, visible: CountVisible): Verdict {
  if (!truth) return found ? 'wrong' : 'right';
  if (!found) return 'missing';
  const shared = visible({ start: Math.max(found.start, truth.start), end: Math.min(found.end, truth.end) });
  const between = (a: number, b: number) => visible({ start: Math.min(a, b), end: Math.max(a, b) });
  const larger = Math.max(visible(found), visible(truth));
  const close = between(found.start, truth.start) <= SLACK && between(found.end, truth.end) <= SLACK;
  return shared > 0 && (shared >= OVERLAP * larger || close) ? 'right' : 'wrong';
}

/** Judges text that was found for a label: right when all that is visible of it lies in the label. */
export function judgeInside(found: Extent | undefined, label: Extent | undefined, visible: CountVisible): Verdict {
  if (!label) return found ? 'wrong' : 'right';
  if (!found) return 'missing';
  const inside = visible({ start: Math.max(found.start, label.start), end: Math.min(found.end, label.end) });
  return inside > 0 && inside === visible(found) ? 'right' : 'wrong';
}

/** Judges an element that was found, by its number in the page. */
export function judgeElement(found: number | undefined, truth: number | undefined): Verdict {
  if (found === undefined) return truth === undefined ? 'right' : 'missing';
  return found === truth ? 'right' : 'wrong';
}
