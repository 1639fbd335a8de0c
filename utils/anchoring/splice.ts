import type { TextEdit } from './text-edit';

/** A stretch of an array, or of a text, that is replaced: from `from` to `to` (excluded), by `length` others. */
export type Stretch = TextEdit;

/** Where things stand after stretches were replaced. */
export interface Move {
  stretches: readonly Stretch[];
  /** Where a border stands now that lies in no stretch. */
  border(at: number): number;
  /** Where what replaced a stretch begins. */
  starts: readonly number[];
}

/** Makes it. `stretches`: ascending and apart, not empty before. */
export function moveOf(stretches: readonly Stretch[]): Move {
  const first = stretches[0]?.to ?? Number.POSITIVE_INFINITY;
  const shifts = [0];
  const starts = stretches.map(({ from, to, length }) => {
    const shift = shifts.at(-1) ?? 0;
    shifts.push(shift + length - (to - from));
    return from + shift;
  });
  return {
    stretches,
    starts,
    border(at) {
      if (at < first) return at;
      let low = 0;
      let high = stretches.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((stretches[middle]?.to ?? 0) <= at) low = middle + 1;
        else high = middle;
      }
      return at + (shifts[low] ?? 0);
    },
  };
}

/** An array with stretches replaced by what `added` answers for each. */
export function splice<T>(
  old: readonly T[],
  stretches: readonly Stretch[],
  added: (stretch: number) => readonly T[],
): T[] {
  const parts: (readonly T[])[] = [];
  let at = 0;
  stretches.forEach(({ from, to }, stretch) => {
    parts.push(old.slice(at, from), added(stretch));
    at = to;
  });
  const none: T[] = [];
  return none.concat(...parts, old.slice(at));
}

/** The same for an array of borders: those that are kept are moved, those that are `added` count from their new place. */
export function spliceBorders(
  old: readonly number[],
  stretches: readonly Stretch[],
  added: (stretch: number) => readonly number[],
  move: Move,
): number[] {
  const all: number[] = [];
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at++) all.push(move.border(old[at] ?? 0));
  };
  let at = 0;
  stretches.forEach(({ from, to }, stretch) => {
    keep(at, from);
    const start = move.starts[stretch] ?? 0;
    for (const border of added(stretch)) all.push(start + border);
    at = to;
  });
  keep(at, old.length);
  return all;
}

/** A text with stretches replaced. */
export function spliceText(old: string, stretches: readonly Stretch[], added: (stretch: number) => string): string {
  let text = '';
  let at = 0;
  stretches.forEach(({ from, to }, stretch) => {
    text += old.slice(at, from) + added(stretch);
    at = to;
  });
  return text + old.slice(at);
}

/** Where in an ascending array the values stand that lie in each stretch. */
export function stretchesIn(values: readonly number[], stretches: readonly Stretch[]): Stretch[] {
  let at = 0;
  const next = (value: number) => {
    while (at < values.length && (values[at] ?? 0) < value) at++;
    return at;
  };
  return stretches.map(({ from, to }) => ({ from: next(from), to: next(to), length: 0 }));
}
