import { GRAM, type GramIndex, hashGrams, indexGrams } from './grams';
import { MAX_COUNT, placesOf } from './occurrence';
import { patchGrams } from './patched-grams';
import { composeEdits, type Replaced, type TextEdit, trimEdits } from './text-edit';

/** A text with the table of its grams, which is made when first asked for. */
export interface TextIndex {
  readonly text: string;
  readonly grams: GramIndex;
  /** Where a text stands, in reading order; one more than {@link MAX_COUNT} at most. Looked up once for each text. */
  places(exact: string): readonly number[];
  /** Makes the table in slices; see {@link indexGrams}. Answers whether it is there. */
  prepare(isOver: () => boolean): boolean;
  /**
   * The index of the text that this one became by `edits`, ascending and apart; any other if they are left out. Keeps of
   * the table what it can.
   */
  changed(text: string, edits?: readonly TextEdit[]): TextIndex;
}

/** A table of a text that has changed since. */
interface Base {
  grams: GramIndex;
  length: number;
  replaced: readonly Replaced[];
}

/** So many characters of a long text are looked at to find its rarest gram. */
const LOOKED_AT = 256;

/** A table is made anew when so much of its text is another, or so many stretches of it: each is asked for every gram. */
const MOST_REPLACED = 0.1;
const MOST_STRETCHES = 64;

/** Makes an index that costs nothing yet. */
export function createTextIndex(text: string, base?: Base): TextIndex {
  let made: GramIndex | undefined;
  let over: () => boolean = () => false;
  let making: Generator<void, GramIndex> | undefined;
  const make = (isOver: () => boolean) =>
    base ? patchGrams(base.grams, text, base.replaced, isOver) : indexGrams(text, isOver);
  const prepare = (isOver: () => boolean) => {
    over = isOver;
    making ??= make(() => over());
    while (!made) {
      const step = making.next();
      if (step.done) made = step.value;
      else return false;
    }
    return true;
  };
  const known = new Map<string, readonly number[]>();
  return {
    text,
    places(exact) {
      const places = known.get(exact) ?? placesIn(this, exact);
      known.set(exact, places);
      return places;
    },
    prepare,
    get grams() {
      prepare(() => false);
      if (!made) throw new Error('the table was not made');
      return made;
    },
    changed(next, edits = [{ from: 0, to: text.length, length: next.length }]) {
      if (next === text) return this;
      const before = base ?? (made && { grams: made, length: text.length, replaced: [] });
      const replaced = before && composeEdits(before.replaced, trimEdits(edits, text, next));
      return createTextIndex(
        next,
        before && replaced && isLittle(replaced, before) ? { ...before, replaced } : undefined,
      );
    },
  };
}

function isLittle(replaced: readonly Replaced[], { length }: Base): boolean {
  const sum = replaced.reduce((total, { from, to, start, end }) => total + (to - from) + (end - start), 0);
  return replaced.length <= MOST_STRETCHES && sum <= MOST_REPLACED * length;
}

/** Through its rarest gram; what is shorter than a gram is sought from the beginning of the text. */
function placesIn({ text, grams }: TextIndex, exact: string): readonly number[] {
  let rarest: { offset: number; hash: number; count: number } | undefined;
  hashGrams(exact.slice(0, LOOKED_AT)).forEach((hash, offset) => {
    if (hash === undefined) return;
    const count = grams.count(hash);
    if (!rarest || count < rarest.count) rarest = { offset, hash, count };
  });
  if (!rarest || exact.length < GRAM) return placesOf(exact, text);
  const places: number[] = [];
  for (const at of grams.places(rarest.hash)) {
    const start = at - rarest.offset;
    if (places.length <= MAX_COUNT && start >= 0 && text.startsWith(exact, start)) places.push(start);
  }
  return places;
}
