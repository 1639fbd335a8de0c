import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import { lastOf } from '@/utils/domain/last-of';
import type { PlaceRelations, SpotRecord, SpotSayings, SpotStatus } from '@/utils/domain/problem-spot';
import type { Target } from '@/utils/domain/target';
import { figuresOf, type SpotFigures } from './figures';
import { groupPlacesInSteps } from './group-places';
import { offersOf, type SpotOffer } from './offers';
import { combineSayings } from './sayings';

/** Notes about the same place and the same concern, taken together, with what people said of them. */
export interface ProblemSpot extends SpotSayings {
  /**
   * Leads to the spot by {@link findSpot} also when notes have come or gone, as long as the note in it is at this place. It is
   * no name: another device may have another one.
   */
  key: string;
  /** `''`: notes without a concern. */
  concern: string;
  /** The notes, sorted by id. Empty where what was said is all that is left: its notes have another concern now. */
  notes: ChangeId[];
  /** All notes of the place, whatever their concerns, deleted ones among them, sorted by id. */
  place: ChangeId[];
  /** Where one of the notes is. */
  target: Target;
  figures: SpotFigures;
  /** The status that holds; `open` where nobody said anything. */
  status: SpotStatus;
  /** Where the sayings are kept, sorted by id; one as a rule, more where people who had not met spoke of different notes. */
  records: SpotRecord[];
}

/** Problem spots, and notes that people are asked about. */
export interface Spots {
  spots: ProblemSpot[];
  offers: SpotOffer[];
}

/**
 * Makes problem spots of notes (deleted ones too, which hold what was said of them) and of what people said. Of whole pages:
 * a note that is left out cannot hold others together. Pure, and independent of the order of what comes in.
 */
export function problemSpotsOf(notes: readonly Annotation[], said: SpotRows): Spots {
  return lastOf(problemSpotsInSteps(notes, said));
}

/** What people said of spots and places. */
export interface SpotRows {
  records: readonly SpotRecord[];
  relations: readonly PlaceRelations[];
}

/** Places of which spots are made in one step. */
const PLACES_AT_ONCE = 50;

/** The same, step by step, for a page that has to do other things in between. */
export function* problemSpotsInSteps(
  notes: readonly Annotation[],
  { records, relations }: SpotRows,
): Generator<void, Spots> {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const { places, near } = yield* groupPlacesInSteps(notes, relations);
  const placeOf = new Map(places.flatMap((place) => place.map((id) => [id, place] as const)));
  const said = Map.groupBy(records, (record) => placeOf.get(record.notes.find((id) => placeOf.has(id)) ?? ''));
  const spots: ProblemSpot[] = [];
  for (const [number, place] of places.entries()) {
    const members = place.flatMap((id) => byId.get(id) ?? []);
    spots.push(...spotsOfPlace(place, members, said.get(place) ?? []));
    if (number % PLACES_AT_ONCE === 0) yield;
  }
  return { spots, offers: offersOf(spots, near, relations) };
}

/** The spot that a key leads to, or that a note is in for a concern. */
export function findSpot(spots: readonly ProblemSpot[], key: string): ProblemSpot | undefined {
  const [note = '', concern = ''] = splitKey(key);
  return spots.find((spot) => spot.concern === concern && spot.place.includes(note));
}

/** The key of the spot that holds a note, for a concern. */
export function spotKey(note: ChangeId, concern: string): string {
  return `${note} ${concern}`;
}

function splitKey(key: string): [note: string, concern: string] {
  const at = key.indexOf(' ');
  return [key.slice(0, at), key.slice(at + 1)];
}

function spotsOfPlace(
  place: readonly ChangeId[],
  notes: readonly Annotation[],
  records: readonly SpotRecord[],
): ProblemSpot[] {
  const living = notes.filter((note) => !note.deleted);
  const [first] = living;
  if (!first) return [];
  const concerns = new Set([...living.flatMap(concernsOf), ...records.map(({ concern }) => concern)]);
  return [...concerns].sort().map((concern) => {
    const ofConcern = living.filter((note) => concernsOf(note).includes(concern));
    const kept = records.filter((record) => record.concern === concern).sort((a, b) => (a.id < b.id ? -1 : 1));
    const sayings = combineSayings(kept);
    const one = ofConcern[0] ?? first;
    return {
      ...sayings,
      key: spotKey(one.id, concern),
      concern,
      notes: ofConcern.map(({ id }) => id),
      place: [...place],
      target: one.target,
      figures: figuresOf(ofConcern, sayings.votes),
      status: sayings.statuses.at(-1) ?? 'open',
      records: kept,
    };
  });
}

function concernsOf({ concerns }: Annotation): readonly string[] {
  return concerns.length > 0 ? concerns : [''];
}
