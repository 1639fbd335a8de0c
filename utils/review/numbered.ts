import { type NumberedPairs, numberPairsInSteps } from './number-pairs';
import { rememberedInSteps } from './remembered';
import type { NoteTable } from './table';

/** Notes of one step that point to the same thing there have one number. Made when it is first asked for. */
const placesIn = rememberedInSteps(({ step, place }) => numberPairsInSteps(step, place));

/** One device on one page has one number. Only ever to be counted. Made when it is first asked for. */
export const voicesIn = rememberedInSteps(({ begunOn, voice }) => numberPairsInSteps(begunOn, voice));

/** What notes say of their places: of slot `n` what stands from `from[n]` to before `from[n + 1]`. */
export interface SaidOfPlaces extends NumberedPairs {
  from: Uint32Array;
  /** Places in `concernKeys`; one behind them where a note says none. */
  concern: Uint32Array;
}

/** Whoever says the same concern of the same place has one number for it. Made when it is first asked for. */
export const saidOfPlaces = rememberedInSteps(numberSaid);

/** Slots that are laid out in one step. */
const PART = 16_384;

function* numberSaid(table: NoteTable): Generator<void, SaidOfPlaces> {
  const { concerns, concernsAt, concernKeys, count } = table;
  const { of: placeOf } = yield* placesIn.inSteps(table);
  // Whoever says none says one thing all the same.
  const room = concerns.length + count;
  const [from, place, concern] = [new Uint32Array(count + 1), new Uint32Array(room), new Uint32Array(room)];
  let end = 0;
  for (let slot = 0; slot < count; slot += 1) {
    const [first, last] = [concernsAt[slot] ?? 0, concernsAt[slot + 1] ?? 0];
    for (let at = first; at < Math.max(last, first + 1); at += 1) {
      place[end] = placeOf[slot] ?? 0;
      concern[end] = at < last ? (concerns[at] ?? 0) : concernKeys.length;
      end += 1;
    }
    from[slot + 1] = end;
    if (slot % PART === PART - 1) yield;
  }
  const numbered = yield* numberPairsInSteps(place.subarray(0, end), concern.subarray(0, end));
  return { ...numbered, from, concern };
}
