import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import type { TextQuoteSelector } from '@apache-annotator/selector';
import { createHarness } from '#tests/bench/anchoring/harness.ts';
import type { Library } from '#tests/bench/anchoring/wire.ts';

/**
 * Apache Annotator's text quotes as its documentation shows them: described with as much context as makes them the only
 * one of their kind; the first match is taken, for there should be one only.
 */
export const library: Library<TextQuoteSelector> = {
  takes: 'one',
  describe(target) {
    if (!(target instanceof Range)) throw new TypeError('text only');
    return describeTextQuote(target, document.body);
  },
  open: () => async (list) => {
    const found: (Range | undefined)[] = [];
    for (const each of list) found.push(await firstMatch(each));
    return found;
  },
};

/** The same, ready to be measured. */
export const harness = createHarness(library);

async function firstMatch(selector: TextQuoteSelector): Promise<Range | undefined> {
  for await (const range of createTextQuoteSelectorMatcher(selector)(document.body)) return range;
  return undefined;
}
