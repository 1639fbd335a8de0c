import { RATINGS, SEVERITIES } from '@/utils/domain/rating';
import { countConcerns, countVoices, type NoteTable, type Slots } from '@/utils/review';
import type { Spot } from './spot';
import { weightOfSpot } from './spot';

/** What a place is called and where it leads, by what is known of it. */
export interface PlaceWords {
  /** The most frequent concern; `null`: none. */
  concern: string | null;
  /** A place in the table's `steps`, and in its `services`. */
  step: number;
  service: number;
}

/** How many places are named: the others have too little weight to be read. */
const MOST = 50;

/**
 * Places by their weight: notes of one step that point to the same thing there and say that it is an obstacle. Until problem
 * spots are kept this is what comes next to them. `say` puts it into words.
 */
export function placesOf(
  table: NoteTable,
  slots: Slots,
  say: (place: PlaceWords) => Pick<Spot, 'label' | 'href'>,
): Spot[] {
  const { numbers, count } = numberPlaces(table, slots);
  const [notes, severities] = tally(table, slots, numbers, count);
  const weighed = Array.from({ length: count }, (_, number) => ({
    number,
    notes: notes[number] ?? 0,
    severity: median(severities.subarray(number * KINDS, (number + 1) * KINDS)),
  }));
  weighed.sort((a, b) => weightOfSpot(b) - weightOfSpot(a) || b.notes - a.notes || a.number - b.number);
  const heaviest = weighed.slice(0, MOST);
  const members = membersOf(slots, numbers, new Set(heaviest.map(({ number }) => number)));
  return heaviest.map(({ number, ...figures }) => {
    const own = members.get(number) ?? new Uint32Array();
    const [first = 0] = own;
    return {
      ...figures,
      voices: countVoices(table, own),
      ...say({
        concern: countConcerns(table, own)[0]?.value ?? null,
        step: table.step[first] ?? 0,
        service: table.service[first] ?? 0,
      }),
    };
  });
}

const OBSTACLE = RATINGS.indexOf('obstacle') + 1;
/** Degrees of severity and "not said". */
const KINDS = SEVERITIES.length + 1;
const NONE = 0xffff_ffff;

/** The number of each slot's place, in the order of the slots; {@link NONE} for what is no obstacle. */
function numberPlaces({ step, place, rating }: NoteTable, slots: Slots) {
  const known = new Map<number, number>();
  const numbers = new Uint32Array(slots.length).fill(NONE);
  for (const [at, slot] of slots.entries()) {
    if (rating[slot] !== OBSTACLE) continue;
    const key = (step[slot] ?? 0) * 2 ** 32 + (place[slot] ?? 0);
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    numbers[at] = number;
  }
  return { numbers, count: known.size };
}

function tally({ severity }: NoteTable, slots: Slots, numbers: Uint32Array, count: number) {
  const notes = new Uint32Array(count);
  const severities = new Uint32Array(count * KINDS);
  for (const [at, number] of numbers.entries()) {
    if (number === NONE) continue;
    const kind = number * KINDS + (severity[slots[at] ?? 0] ?? 0);
    notes[number] = (notes[number] ?? 0) + 1;
    severities[kind] = (severities[kind] ?? 0) + 1;
  }
  return [notes, severities] as const;
}

/** The lower median of the degrees that were said; `null`: nobody did. */
function median(counts: Uint32Array): Spot['severity'] {
  const said = counts.subarray(1);
  const half = said.reduce((sum, count) => sum + count, 0) / 2;
  let sum = 0;
  for (const severity of SEVERITIES) {
    sum += said[severity] ?? 0;
    if (sum > 0 && sum >= half) return severity;
  }
  return null;
}

function membersOf(slots: Slots, numbers: Uint32Array, wanted: ReadonlySet<number>): Map<number, Uint32Array> {
  const members = new Map<number, number[]>();
  for (const [at, number] of numbers.entries()) {
    if (!wanted.has(number)) continue;
    const list = members.get(number) ?? [];
    list.push(slots[at] ?? 0);
    members.set(number, list);
  }
  return new Map([...members].map(([number, list]) => [number, Uint32Array.from(list)]));
}
