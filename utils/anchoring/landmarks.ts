import { MASK, maskPersonalData } from '@/utils/domain/mask';
import type { Landmark } from '@/utils/domain/selector';
import { isWhole, isWholeAt } from './blocks';
import { GRAM } from './grams';
import { placesOf } from './occurrence';
import type { Extent } from './text';

/** So many texts beside a place are remembered, the nearest first. */
export const MAX_LANDMARKS = 3;

/** Characters that are kept of each, on the side that is nearer; and how far away the nearest may stand. */
export const LANDMARK_LENGTH = 64;
const REACH = 600;

/** Where no single text tells, so many characters from the place on may do so together. */
const STRETCH = 120;

/** What is looked at beyond, so that personal data at the cut is still seen as such. */
const MASK_ROOM = 64;

/**
 * What stands beside a place and nowhere else on the page: the street on one of many cards, the question over one of many
 * "Ja". `part`: as far as nothing of its like stands. `at`: the place itself, which is left out.
 */
export function landmarksFor(at: Extent, part: Extent, text: string, blocks: readonly number[]): Landmark[] {
  const found: Landmark[] = [];
  const add = (piece: Extent) => {
    const exact = masked(piece, text);
    if (exact.length < GRAM || exact.includes(MASK)) return false;
    const whole = isWhole(piece, { blocks, text });
    const places = placesOf(exact, text).filter((start) => !whole || isWholeAt(start, exact, { blocks, text }));
    if (places.length !== 1) return false;
    found.push({ exact, 'rn:offset': piece.start - at.start, ...(whole && { 'rn:whole': true as const }) });
    return true;
  };
  for (const piece of piecesAround(at, part, text, blocks)) if (found.length < MAX_LANDMARKS) add(piece);
  if (found.length > 0) return found;
  // No cell of a row may stand once, and yet the row does.
  const { before, behind } = bordersAround(at, part, blocks);
  before
    .toReversed()
    .slice(1)
    .some((start) => at.start - start <= STRETCH && add(trimmed({ start, end: at.start }, text)));
  behind.slice(1).some((end) => end - at.end <= STRETCH && add(trimmed({ start: at.end, end }, text)));
  return found;
}

/** Where blocks meet before and behind a place, from the beginning of what is looked at to its end. */
function bordersAround(at: Extent, part: Extent, blocks: readonly number[]): { before: number[]; behind: number[] } {
  const from = Math.max(part.start, at.start - REACH);
  const to = Math.min(part.end, at.end + REACH);
  const borders = blocks.filter((block) => block > from && block < to);
  return {
    before: [from, ...borders.filter((block) => block < at.start), at.start],
    behind: [at.end, ...borders.filter((block) => block > at.end), to],
  };
}

/** Blocks, or what is left of one on both sides of the place, nearest first. */
function piecesAround(at: Extent, part: Extent, text: string, blocks: readonly number[]): Extent[] {
  const { before, behind } = bordersAround(at, part, blocks);
  const pieces = [...stretches(before), ...stretches(behind)].flatMap((piece) => {
    const { start, end } = trimmed(piece, text);
    const isBefore = end <= at.start;
    const cut = isBefore
      ? { start: Math.max(start, wordFrom(text, end - LANDMARK_LENGTH)), end }
      : { start, end: Math.min(end, wordTo(text, start + LANDMARK_LENGTH)) };
    return cut.end - cut.start >= GRAM ? [cut] : [];
  });
  const distance = ({ start, end }: Extent) => (end <= at.start ? at.start - end : start - at.end);
  return pieces.sort((a, b) => distance(a) - distance(b));
}

function stretches(borders: readonly number[]): Extent[] {
  return borders.slice(1).map((end, index) => ({ start: borders[index] ?? end, end }));
}

function trimmed({ start, end }: Extent, text: string): Extent {
  let [from, to] = [start, end];
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}

function wordFrom(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space >= 0 && space < at + LANDMARK_LENGTH / 2 ? space + 1 : at;
}

function wordTo(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - LANDMARK_LENGTH / 2 ? space : at;
}

function masked({ start, end }: Extent, text: string): string {
  const from = Math.max(0, start - MASK_ROOM);
  return maskPersonalData(text.slice(from, end + MASK_ROOM)).slice(start - from, end - from);
}
