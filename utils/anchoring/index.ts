export type { Anchored } from './anchored';
export { type Anchorer, createAnchorer } from './anchorer';
export { describeElement } from './describe-element';
export { describeRange } from './describe-range';
