import type { ChangeId } from '@/utils/domain/change';
import type { PlaceRelations } from '@/utils/domain/problem-spot';
import type { ProblemSpot } from './problem-spots';

/** Spots for one concern whose notes perhaps mean the same place. */
export interface SpotOffer {
  /** Keys of the spots, two at least. */
  spots: string[];
  /** All their notes, sorted. */
  notes: ChangeId[];
  /** `contested`: somebody joined them and somebody else parted them, unknowingly. */
  why: 'near' | 'contested';
}

/** More spots than these are not offered at once: nobody would look at each. */
const MOST = 12;

/** What people are asked: near places that have notes on the same concern, unless somebody said that they differ. */
export function offersOf(
  spots: readonly ProblemSpot[],
  near: readonly (readonly [ChangeId, ChangeId])[],
  relations: readonly PlaceRelations[],
): SpotOffer[] {
  const byNote = new Map<ChangeId, ProblemSpot[]>();
  for (const spot of spots)
    for (const id of spot.place) byNote.set(id, [...(byNote.get(id) ?? []), spot].filter(hasNotes));
  const parted = new Set(relations.flatMap(({ note, different }) => different.map((other) => `${note} ${other}`)));
  const contested = relations.flatMap((each) => each.contested.map((other) => [each.note, other] as const));
  const isParted = (one: ProblemSpot, other: ProblemSpot) =>
    one.place.some((a) => other.place.some((b) => parted.has(a < b ? `${a} ${b}` : `${b} ${a}`)));
  const asked = [
    ...contested.map((pair) => ({ pair, why: 'contested' as const })),
    ...near.map((pair) => ({ pair, why: 'near' as const })),
  ];
  const offers = createOffers();
  for (const { pair, why } of asked) {
    const [ones, others] = pair.map((id) => byNote.get(id) ?? []);
    for (const one of ones ?? []) {
      const other = others?.find(({ concern, place }) => concern === one.concern && place[0] !== one.place[0]);
      if (other && (why === 'contested' || !isParted(one, other))) offers.add([one, other], why);
    }
  }
  return offers.all();
}

const hasNotes = ({ notes }: ProblemSpot) => notes.length > 0;

/** Pairs that have a spot in common are one question. */
function createOffers() {
  const offers: SpotOffer[] = [];
  const bySpot = new Map<string, number[]>();
  const nameOf = ({ key }: ProblemSpot, why: SpotOffer['why']) => `${why} ${key}`;
  const isOpen = (number: number) => (offers[number]?.spots.length ?? MOST) < MOST;
  return {
    add(pair: readonly ProblemSpot[], why: SpotOffer['why']): void {
      const open = pair.flatMap((spot) => bySpot.get(nameOf(spot, why))?.filter(isOpen) ?? []);
      const number = open.length > 0 ? Math.min(...open) : offers.length;
      const offer = offers[number] ?? { spots: [], notes: [], why };
      offers[number] = offer;
      for (const spot of pair) {
        if (offer.spots.includes(spot.key)) continue;
        offer.spots.push(spot.key);
        offer.notes.push(...spot.notes);
        const name = nameOf(spot, why);
        bySpot.set(name, [...(bySpot.get(name) ?? []), number]);
      }
    },
    all: () => offers.map((offer) => ({ ...offer, notes: offer.notes.sort() })),
  };
}
