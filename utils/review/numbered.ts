import { numberPairs } from './number-pairs';
import { remembered } from './remembered';

/** Notes of one step that point to the same thing there have one number. Made when it is first asked for. */
export const placesIn = remembered(({ step, place }) => numberPairs(step, place));

/** One device on one page has one number. Only ever to be counted. Made when it is first asked for. */
export const voicesIn = remembered(({ begunOn, voice }) => numberPairs(begunOn, voice));
