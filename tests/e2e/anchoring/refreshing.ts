export { compareRefreshed } from './compare-refreshed';
export { askWhileShownAndHidden, countSteps } from './refresh-work';
