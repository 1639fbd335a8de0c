import type { Landmark } from '@/utils/domain/selector';
import { isWholeAt } from './blocks';
import { GRAM } from './grams';
import { LANDMARK_LENGTH, MAX_LANDMARKS } from './landmarks';
import { similarity } from './similarity';
import type { TextIndex } from './text-index';

/** Parts may grow and shrink: a place counts as beside a text if it is at most so much off, in characters. */
const ROOM = 160;

/** What landmarks are sought in. */
export interface LandmarkPage {
  index: Pick<TextIndex, 'text' | 'places'>;
  /** Where blocks begin, ascending. */
  blocks: readonly number[];
}

/** So much of a text's words must be there for it to be the same, edited; and so much more than beside any other like. */
const REWORDED = 0.6;
const CLEARLY = 0.3;

/** By so much may a text beside a place have moved at least, in characters. */
const NEAR = 12;

/** A word with a letter more or less is still that word. */
const SAME_WORD = 0.8;

/**
 * How a place stands to the texts that were beside it:
 * - `with`: there they are, and no like of it stands nearer
 * - `apart`: they are elsewhere, beside a like of it or beside nothing
 * - `edited`: they are gone, but most of the words of one are here, and nowhere else as many
 * - `gone`: none of them is anywhere
 */
export type Beside = 'with' | 'apart' | 'edited' | 'gone';

/**
 * Says of places how they stand to landmarks; undefined: there is nothing to go by. `likes`: where the very text of the
 * quote stands. Of them, the first behind a landmark (or the last before it) is the one that it was beside.
 */
export function createCompass(
  landmarks: readonly Landmark[],
  page: LandmarkPage,
  likes: readonly number[],
  candidates: readonly number[] = likes,
): (start: number) => Beside | undefined {
  const known = landmarks.flatMap((landmark): (Standing | Missing)[] => {
    const { 'rn:offset': offset } = landmark;
    const [place, ...others] = placesOfLandmark(landmark, page);
    if (others.length > 0) return [];
    if (place !== undefined) return [{ place, offset, own: nextTo(place, offset, likes) }];
    const kept = new Map(candidates.map((start) => [start, keptAt(start, landmark, page)]));
    return [{ kept, ranked: [...kept.values()].sort((a, b) => b - a) }];
  });
  return (start) => {
    const verdicts = known.flatMap((each): Beside | [] => {
      if ('place' in each) {
        const { place, offset, own } = each;
        return start === own || (own === undefined && isNear(start, place, offset)) ? 'with' : 'apart';
      }
      const kept = each.kept.get(start) ?? 0;
      const [most = 0, next = 0] = each.ranked;
      if (Math.abs(kept) < REWORDED) return 'gone';
      // Words that stand beside several of its likes are what all of them have.
      if (kept > 0) return kept === most && most - next >= CLEARLY ? 'edited' : 'gone';
      return [];
    });
    if (verdicts.length === 0) return undefined;
    // The nearest come first, and weigh more than all that are farther off.
    return (
      verdicts.find((each) => each === 'with' || each === 'apart') ??
      verdicts.find((each) => each === 'edited') ??
      'gone'
    );
  };
}

/**
 * What stood beside a place may have been edited itself: how much of its words are about where they should be, 0 to 1.
 * Negative if its numbers are not, which tell likes apart: that says nothing.
 */
function keptAt(start: number, { exact, 'rn:offset': offset }: Landmark, { index }: LandmarkPage): number {
  // What stood near is not sought far away: there the next like has its own.
  const room = NEAR + Math.abs(offset) / 4;
  const expected = start + offset;
  const there = new Set(wordsOf(index.text.slice(Math.max(0, expected - room), expected + exact.length + room)));
  const isThere = (word: string) => there.has(word) || [...there].some((other) => similarity(word, other) >= SAME_WORD);
  const words = wordsOf(exact);
  const length = (list: readonly string[]) => list.reduce((sum, word) => sum + word.length, 0);
  const share = length(words.filter(isThere)) / Math.max(1, length(words));
  return words.some((word) => /\d/.test(word) && !there.has(word)) ? -share : share;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A landmark that is there; `own`: the like that stands next to it. */
interface Standing {
  place: number;
  offset: number;
  own: number | undefined;
}

/** One that is not; how much of it is left beside each candidate, and all these shares from the largest down. */
interface Missing {
  kept: ReadonlyMap<number, number>;
  ranked: readonly number[];
}

/** Where a landmark stands; what was a block of its own is none within a sentence. */
function placesOfLandmark(
  { exact, 'rn:whole': isBlock }: Landmark,
  { index, blocks }: LandmarkPage,
): readonly number[] {
  const places = index.places(exact);
  return isBlock ? places.filter((start) => isWholeAt(start, exact, { blocks, text: index.text })) : places;
}

function nextTo(place: number, offset: number, likes: readonly number[]): number | undefined {
  const near = likes.filter((like) => isNear(like, place, offset));
  return near.length === 0 ? undefined : offset < 0 ? Math.min(...near) : Math.max(...near);
}

/** On the same side of a landmark, and not much farther from it than it was. */
function isNear(start: number, place: number, offset: number): boolean {
  const distance = offset < 0 ? start - place : place - start;
  return distance > 0 && distance <= ROOM + 2 * Math.abs(offset);
}

/** Where the landmarks say that a quote stands. */
export function expectedPlaces(landmarks: readonly Landmark[], page: LandmarkPage): number[] {
  return landmarks.flatMap((landmark) => {
    const places = placesOfLandmark(landmark, page);
    return places.length === 1 ? places.map((place) => place - landmark['rn:offset']) : [];
  });
}

/** Landmarks of a selector from anywhere: what is no such thing is left out. */
export function readLandmarks(value: unknown): Landmark[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MAX_LANDMARKS).filter((each): each is Landmark => {
    const { exact, 'rn:offset': offset } = Object(each);
    return (
      typeof exact === 'string' &&
      exact.length >= GRAM &&
      exact.length <= 2 * LANDMARK_LENGTH &&
      Number.isInteger(offset)
    );
  });
}
