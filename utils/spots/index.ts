export type { SpotFigures } from './figures';
export { groupPlaces } from './group-places';
export type { SpotOffer } from './offers';
export { findSpot, type ProblemSpot, problemSpotsInSteps, problemSpotsOf, type Spots, spotKey } from './problem-spots';
