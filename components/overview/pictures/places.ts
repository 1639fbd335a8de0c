import { RATINGS, SEVERITIES } from '@/utils/domain/rating';
import { countVoices, type NoteTable, type Slots, saidOfPlaces } from '@/utils/review';
import type { Spot } from './spot';
import { weightOfSpot } from './spot';

/** What a place is called and where it leads, by what is known of it. */
export interface PlaceWords {
  /** `null`: none. */
  concern: string | null;
  /** A place in the table's `steps`, and in its `services`. */
  step: number;
  service: number;
}

/** How many are named: the others have too little weight to be read. */
const MOST = 50;

/**
 * What comes next to problem spots, by its weight: notes of one step that point to the same thing there, say the same concern of it,
 * and that it is an obstacle. Spots themselves also know what people joined and what stands near; to find that takes too long for
 * a picture of all notes. `say` puts it into words.
 */
export function* placesInSteps(
  table: NoteTable,
  slots: Slots,
  say: (place: PlaceWords) => Pick<Spot, 'label' | 'href'>,
): Generator<void, Spot[]> {
  const counts = countPlaces(table, slots);
  yield;
  const heaviest = heaviestOf(counts, saidOfPlaces(table).size);
  yield;
  const members = membersOf(table, slots, heaviest);
  yield;
  return heaviest.map(({ number, ...figures }, at) => {
    const { slots: found, concern } = members[at] ?? { slots: [], concern: null };
    const own = Uint32Array.from(found);
    const [first = 0] = own;
    return {
      ...figures,
      voices: countVoices(table, own),
      ...say({
        concern,
        step: table.step[first] ?? 0,
        service: table.service[first] ?? 0,
      }),
    };
  });
}

const OBSTACLE = RATINGS.indexOf('obstacle') + 1;
/** Degrees of severity and "not said". */
const KINDS = SEVERITIES.length + 1;
const WORST = SEVERITIES.length - 1;

/** Of each how many obstacles there are of each severity, the first one for those that do not say. */
function countPlaces(table: NoteTable, slots: Slots): Uint32Array {
  const { rating, severity } = table;
  const { from, of, size } = saidOfPlaces(table);
  const counts = new Uint32Array(size * KINDS);
  for (let note = 0; note < slots.length; note += 1) {
    const slot = slots[note] ?? 0;
    if (rating[slot] !== OBSTACLE) continue;
    const end = from[slot + 1] ?? 0;
    for (let said = from[slot] ?? 0; said < end; said += 1) {
      const at = (of[said] ?? 0) * KINDS + (severity[slot] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

/** A place with its figures. */
interface Weighed extends Pick<Spot, 'notes' | 'severity'> {
  number: number;
  weight: number;
}

function notesAt(counts: Uint32Array, number: number): number {
  let notes = 0;
  for (let kind = 0; kind < KINDS; kind += 1) notes += counts[number * KINDS + kind] ?? 0;
  return notes;
}

function weigh(counts: Uint32Array, number: number, notes: number): Weighed {
  const severity = notes > 0 ? median(counts, number * KINDS, notes) : null;
  return { number, notes, severity, weight: weightOfSpot({ notes, severity }) };
}

/** The heaviest places that have any obstacles; all others are only looked at. */
function heaviestOf(counts: Uint32Array, places: number): Omit<Weighed, 'weight'>[] {
  const best: Weighed[] = [];
  const isBefore = (a: Weighed, b: Weighed) =>
    a.weight > b.weight ||
    (a.weight === b.weight && (a.notes > b.notes || (a.notes === b.notes && a.number < b.number)));
  for (let number = 0; number < places; number += 1) {
    const notes = notesAt(counts, number);
    const last = best.length === MOST ? best.at(-1) : undefined;
    // Most places have so few notes that they would be too light even if all were of the worst.
    if (notes === 0 || (last && notes * WORST < last.weight)) continue;
    const next = weigh(counts, number, notes);
    if (last && !isBefore(next, last)) continue;
    let at = best.length;
    while (at > 0 && isBefore(next, best[at - 1] ?? next)) at -= 1;
    best.splice(at, 0, next);
    if (best.length > MOST) best.pop();
  }
  return best.map(({ weight: _, ...figures }) => figures);
}

/** The lower median of the degrees that were said; `null`: nobody did. */
function median(counts: Uint32Array, from: number, notes: number): Spot['severity'] {
  const half = (notes - (counts[from] ?? 0)) / 2;
  let sum = 0;
  for (const severity of SEVERITIES) {
    sum += counts[from + 1 + severity] ?? 0;
    if (sum > 0 && sum >= half) return severity;
  }
  return null;
}

/** What belongs to one of them. */
interface Members {
  slots: number[];
  concern: string | null;
}

/** The obstacles of each of these. */
function membersOf(table: NoteTable, slots: Slots, wanted: readonly { number: number }[]): Members[] {
  const { from, of, concern, size } = saidOfPlaces(table);
  const members = wanted.map((): Members => ({ slots: [], concern: null }));
  // Counted from 1.
  const listed = new Uint8Array(size);
  for (const [at, { number }] of wanted.entries()) listed[number] = at + 1;
  for (let note = 0; note < slots.length; note += 1) {
    const slot = slots[note] ?? 0;
    if (table.rating[slot] !== OBSTACLE) continue;
    const end = from[slot + 1] ?? 0;
    for (let said = from[slot] ?? 0; said < end; said += 1) {
      const found = members[(listed[of[said] ?? 0] ?? 0) - 1];
      if (!found) continue;
      found.slots.push(slot);
      found.concern = table.concernKeys[concern[said] ?? 0] ?? null;
    }
  }
  return members;
}
