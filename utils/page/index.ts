export { normaliseAddress } from './address';
export { describePage } from './describe-page';
export { foreignFrames, frameKey, isWholePage, watchFrames } from './frame';
export { selectedRange } from './selected-range';
export { watchChanges } from './watch-changes';
export { watchLayout, watchScroller } from './watch-layout';
export { watchSelection } from './watch-selection';
