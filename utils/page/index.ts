export { normaliseAddress } from './address';
export { describePage } from './describe-page';
export { watchChanges } from './watch-changes';
export { selectedRange, watchSelection } from './watch-selection';
