import { createHarness } from '#tests/bench/anchoring/harness.ts';
import { createApproxLibrary } from './approx-glue.ts';

/** approx-string-match as it is: one search with errors for each note, the place picked by context. */
export const library = createApproxLibrary('with errors');

/** The same, ready to be measured. */
export const harness = createHarness(library);
