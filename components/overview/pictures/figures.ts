import {
  type Coverage,
  countCoverage,
  countRatings,
  countRows,
  countVoices,
  type NoteTable,
  type Slots,
  saidOfPlaces,
  type Tally,
  voicesIn,
} from '@/utils/review';
import { type CourseWeek, courseOf } from './course';
import { type PlaceWords, placesInSteps } from './places';
import { type Share, sharesOf } from './shares';
import type { Spot } from './spot';
import { type Worth, worthDrawing } from './worth';

/** All figures that the pictures show. */
export interface Figures {
  total: Tally;
  voices: number;
  spots: Spot[];
  course: CourseWeek[];
  coverage: Coverage;
  shares: Share[];
  worth: Worth;
}

/** What the figures are counted from, and their words. */
export interface FiguresOf {
  table: NoteTable;
  slots: Slots;
  /** What the shares are of. */
  by: 'service' | 'step';
  /** The words for the sum of all. */
  everything: string;
  say(place: PlaceWords): Pick<Spot, 'label' | 'href'>;
}

/** Counts the figures, one after the other: some milliseconds each at 100,000 notes. What is made once for a table comes first. */
export function* figuresInSteps({ table, slots, by, everything, say }: FiguresOf): Generator<void, Figures> {
  const total = countRatings(table, slots);
  yield;
  yield* voicesIn.inSteps(table);
  yield;
  const voices = countVoices(table, slots);
  yield* saidOfPlaces.inSteps(table);
  const spots = yield* placesInSteps(table, slots, say);
  yield;
  const course = courseOf(table, slots);
  yield;
  const coverage = countCoverage(table, slots);
  yield;
  const shares = sharesOf(countRows(table, slots, by), total, everything);
  const worth = worthDrawing(total, spots, course, coverage);
  return { total, voices, spots, course, coverage, shares, worth };
}
