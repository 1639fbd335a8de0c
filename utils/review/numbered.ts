import { numberPairsInSteps } from './number-pairs';
import { rememberedInSteps } from './remembered';

/** Notes of one step that point to the same thing there have one number. Made when it is first asked for. */
export const placesIn = rememberedInSteps(({ step, place }) => numberPairsInSteps(step, place));

/** One device on one page has one number. Only ever to be counted. Made when it is first asked for. */
export const voicesIn = rememberedInSteps(({ begunOn, voice }) => numberPairsInSteps(begunOn, voice));
