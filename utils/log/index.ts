export { checkChange } from './check-change';
export { base64url, voiceOf } from './hash';
export { headsOf } from './history';
export { makeChange } from './make-change';
export { contentOf, differences, materialise } from './materialise';
export { materialisePage, materialiseService } from './materialise-place';
export { serviceSubject } from './subjects';
