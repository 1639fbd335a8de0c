import { fromRange, toRange } from 'dom-anchor-text-quote';
import { createHarness } from '#tests/bench/anchoring/harness.ts';
import { readTextTable } from '#tests/bench/anchoring/text-table.ts';
import type { Library } from '#tests/bench/anchoring/wire.ts';

interface Stored {
  quote: ReturnType<typeof fromRange>;
  hint: number;
}

let described: ReturnType<typeof readTextTable> | undefined;

/** dom-anchor-text-quote as it is, with where the quote stood as its `hint`. It throws where it finds no end. */
export const library: Library<Stored> = {
  takes: 'one',
  describe(target) {
    if (!(target instanceof Range)) throw new TypeError('text only');
    described ??= readTextTable(document.body);
    return { quote: fromRange(document.body, target), hint: described.extentOf(target).start };
  },
  open: () => async (list) =>
    list.map(({ quote, hint }) => {
      try {
        return toRange(document.body, quote, { hint });
      } catch {
        return undefined;
      }
    }),
};

/** The same, ready to be measured. */
export const harness = createHarness(library);
