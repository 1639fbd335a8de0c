import { library } from '#tests/bench/anchoring/peers/approx-string-match.ts';
import { createPeerMatcher } from './peer-matcher.ts';

/** approx-string-match with the glue of the anchoring bench. */
export const matcher = createPeerMatcher('approx-string-match', library);
