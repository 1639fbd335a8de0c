import { createApproxHarness } from './approx-glue.ts';

/** approx-string-match as it is: one search with errors for each note, the place picked by context. */
export const harness = createApproxHarness('with errors');
