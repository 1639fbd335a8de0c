import type { Layout } from './parts';
import type { Segment } from './segment';

/** Ids in an order of somebody else's, who knows notes by their places in it. */
export interface IdOrder {
  count: number;
  /** -1 for one that is not there. */
  placeOf(id: string): number;
  /** `''` behind the last one. */
  idAt(place: number): string;
}

/** The place of nothing. */
const NOWHERE = 0xffff_ffff;

/**
 * Makes a function that answers the places of all notes of a layout in an order. What it has found out of a segment it keeps as
 * long as the order is the same object: a segment never changes, and most of them stay.
 */
export function createPlacer(): (layout: Layout, order: IdOrder) => Uint32Array {
  let known = new WeakMap<Segment, Uint32Array>();
  let last: { layout: Layout; order: IdOrder; places: Uint32Array } | undefined;
  return (layout, order) => {
    if (last?.layout === layout && last.order === order) return last.places;
    if (last?.order !== order) known = new WeakMap();
    const places = new Uint32Array(layout.size);
    for (const [index, { segment }] of layout.parts.entries()) {
      const of = known.get(segment) ?? placesOf(segment, order);
      known.set(segment, of);
      places.set(of, layout.bases[index]);
    }
    last = { layout, order, places };
    return places;
  };
}

function placesOf({ ids }: Segment, order: IdOrder): Uint32Array {
  const places = new Uint32Array(ids.length);
  let next = 0;
  for (const [number, id] of ids.entries()) {
    // Notes are nearly always indexed in the order that they are asked for in.
    const place = order.idAt(next) === id ? next : order.placeOf(id);
    places[number] = place < 0 ? NOWHERE : place;
    if (place >= 0) next = place + 1;
  }
  return places;
}

/** The best score; 0 is not found. One byte each: all of it is fresh memory for each keystroke, which takes longer than searching. */
const BEST = 0xff;

/** How well each place's note fits, between the worst and the best that was found; 0 where nothing was. */
export function scoresByPlace(
  notes: Uint32Array,
  scores: Float32Array,
  count: number,
  places: Uint32Array,
  length: number,
): Uint8Array<ArrayBuffer> {
  let most = 0;
  for (let at = 0; at < count; at += 1) {
    const score = scores[at] ?? 0;
    if (score > most) most = score;
  }
  const found = new Uint8Array(length);
  // What is written there loses its fraction.
  const scale = (BEST - 1) / most;
  for (let at = 0; at < count; at += 1) {
    const place = places[notes[at] ?? 0] ?? NOWHERE;
    if (place < length) found[place] = 1 + (scores[at] ?? 0) * scale;
  }
  return found;
}
