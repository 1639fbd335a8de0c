import { library } from '#tests/bench/anchoring/peers/dom-anchor-text-quote.ts';
import { createPeerMatcher } from './peer-matcher.ts';

/** dom-anchor-text-quote. */
export const matcher = createPeerMatcher('dom-anchor-text-quote', library);
