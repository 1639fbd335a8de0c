import { createApproxHarness } from './approx-glue.ts';

/** approx-string-match behind a look for the quote as it stands: what somebody would build who measured it. */
export const harness = createApproxHarness('exact first');
