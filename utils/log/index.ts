export { checkChange } from './check-change';
export { ERASE, withhold, withoutErased } from './erase';
export { base64url, voiceOf } from './hash';
export { headsOf } from './history';
export { makeChange } from './make-change';
export { contentOf, differences, materialise } from './materialise';
export { materialisePage, materialiseService } from './materialise-place';
export { mergeChange, mergeChanges } from './merge';
export { serviceSubject } from './subjects';
