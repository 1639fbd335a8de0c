import { rangeToSelector, reviveAnnotation, type TextAnnotation } from '@recogito/text-annotator';
import { createHarness } from '#tests/bench/anchoring/harness.ts';
import type { Library } from '#tests/bench/anchoring/wire.ts';

interface Stored {
  quote: string;
  start: number;
  end: number;
}

/**
 * Recogito's text annotator: what its store does with each annotation that is loaded (`reviveAnnotation`), without the
 * drawing. It goes by the offsets alone; the quote it stores is not looked at (4.1.1).
 */
export const library: Library<Stored> = {
  takes: 'one',
  describe(target) {
    if (!(target instanceof Range)) throw new TypeError('text only');
    const { quote, start, end } = rangeToSelector(target, document.body);
    return { quote, start, end };
  },
  open: () => async (list) =>
    list.map((each) => reviveAnnotation(annotationOf(each), document.body).target.selector[0]?.range),
};

/** The same, ready to be measured. */
export const harness = createHarness(library);

/** As it comes from a server: the range is not there yet, `Range` or not is what the library looks at first. */
function annotationOf(stored: Stored): TextAnnotation {
  return { id: '1', bodies: [], target: { annotation: '1', selector: JSON.parse(JSON.stringify([stored])) } };
}
