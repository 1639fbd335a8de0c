import { library } from '#tests/bench/anchoring/peers/recogito.ts';
import { createPeerMatcher } from './peer-matcher.ts';

/** Recogito's text annotator. */
export const matcher = createPeerMatcher('recogito', library);
