export { checkChange } from './check-change';
export { base64url, voiceOf } from './hash';
export { makeChange } from './make-change';
export { contentOf, differences, materialise } from './materialise';
