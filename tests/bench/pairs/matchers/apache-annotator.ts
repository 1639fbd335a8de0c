import { library } from '#tests/bench/anchoring/peers/apache-annotator.ts';
import { createPeerMatcher } from './peer-matcher.ts';

/** Apache Annotator's text quotes. */
export const matcher = createPeerMatcher('apache-annotator', library);
