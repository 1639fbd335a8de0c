import { createHarness } from '#tests/bench/anchoring/harness.ts';
import { createApproxLibrary } from './approx-glue.ts';

/** approx-string-match behind a look for the quote as it stands: what somebody would build who measured it. */
export const harness = createHarness(createApproxLibrary('exact first'));
