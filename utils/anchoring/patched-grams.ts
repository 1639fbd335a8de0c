import { GRAM, type GramIndex, indexGrams } from './grams';
import { type Replaced, shiftBehind } from './text-edit';

/** A stretch of the text that has a table of its own: from `at` on in that table's text, at `start` in the whole. */
interface Window {
  at: number;
  start: number;
  end: number;
}

/**
 * The index of a text that was changed here and there, from that of the text before: its table is kept, and what was
 * replaced gets a small one. Costs what was replaced. `replaced`: ascending and apart; slices as in {@link indexGrams}.
 */
export function* patchGrams(
  base: GramIndex,
  text: string,
  replaced: readonly Replaced[],
  isOver: () => boolean,
): Generator<void, GramIndex> {
  const windows = windowsOf(text, replaced);
  const joined = windows.map(({ start, end }) => text.slice(start, end)).join('');
  const small = yield* indexGrams(joined, isOver);
  return {
    count: (hash) => base.count(hash) + small.count(hash),
    places(hash) {
      // What stands between two windows that met is in both tables.
      const places = new Set([...kept(base.places(hash), replaced), ...placed(small.places(hash), windows)]);
      return Uint32Array.from(places).sort();
    },
  };
}

/** All grams that hold something new, or stand where something was taken out: they begin up to GRAM - 1 before it. */
function windowsOf(text: string, replaced: readonly Replaced[]): Window[] {
  const windows: Window[] = [];
  for (const { start, end } of replaced) {
    const from = Math.max(0, start - GRAM + 1);
    const to = Math.min(text.length, end + GRAM - 1);
    const last = windows.at(-1);
    if (last && from <= last.end) last.end = to;
    else windows.push({ at: last ? last.at + last.end - last.start : 0, start: from, end: to });
  }
  return windows;
}

/** Places of the table before, where they are now; without those that held something of what was replaced. */
function* kept(places: Uint32Array, replaced: readonly Replaced[]): Generator<number> {
  let next = 0;
  for (const at of places) {
    for (let edit = replaced[next]; edit && edit.to <= at; edit = replaced[next]) next++;
    const ahead = replaced[next];
    if (!ahead || at + GRAM <= ahead.from) yield at + shiftBehind(replaced[next - 1]);
  }
}

/** Places of the small table, in the whole text; without those that lie across two windows. */
function* placed(places: Uint32Array, windows: readonly Window[]): Generator<number> {
  let next = 0;
  for (const at of places) {
    for (let window = windows[next + 1]; window && window.at <= at; window = windows[next + 1]) next++;
    const window = windows[next];
    if (!window) return;
    const place = window.start + at - window.at;
    if (place + GRAM <= window.end) yield place;
  }
}
