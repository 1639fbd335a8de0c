import { type GramIndex, indexGrams } from './grams';

/** A text with the table of its grams, which is made when first asked for. */
export interface TextIndex {
  readonly text: string;
  readonly grams: GramIndex;
  /** Makes the table in slices; see {@link indexGrams}. Answers whether it is there. */
  prepare(isOver: () => boolean): boolean;
}

/** Makes an index that costs nothing yet. */
export function createTextIndex(text: string): TextIndex {
  let made: GramIndex | undefined;
  let over: () => boolean = () => false;
  let making: Generator<void, GramIndex> | undefined;
  const prepare = (isOver: () => boolean) => {
    over = isOver;
    making ??= indexGrams(text, () => over());
    while (!made) {
      const step = making.next();
      if (step.done) made = step.value;
      else return false;
    }
    return true;
  };
  return {
    text,
    prepare,
    get grams() {
      prepare(() => false);
      if (!made) throw new Error('the table was not made');
      return made;
    },
  };
}
