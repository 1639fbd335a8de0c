import type { MarginSlot } from '@/utils/domain/geometry';

/** Where a mark lies, in px of whatever frame of reference the caller uses. */
export interface Place<K> {
  key: K;
  /** Left edge of the block that holds the mark's first line. */
  left: number;
  /** Top and height of the first line. */
  top: number;
  height: number;
  /** Right edge of that block. */
  right: number;
  /** Where the window begins and ends: no sign stands outside of it. */
  window: { left: number; right: number };
}

/** A slot, and to which side of it there is room for words that say what it is. */
export type PlacedSlot<K> = MarginSlot<K> & { opens: 'left' | 'right' };

/** Width that one sign takes, with its gap, px. */
const SIGN_WIDTH = 30;
/** Width of a sign itself, px. */
const SIGN = 24;
/** How much of the end of a block a sign may lie on where it must, px. */
const OVERLAP = 10;
/** Room that the words beside a sign may need, px. */
const WORDS = 340;
/** Distance from the window's edge, and from the end of the text, px. */
const EDGE = 2;
const GAP = 6;
/** Lines that are nearer than this share a slot, px. */
const SAME_LINE = 14;

/**
 * Lays signs into the margin: left of the block where there is room, else right of it. Where there is room on neither
 * side they stand at the end of the block: all lines begin at its left, and few go on to its right.
 * Those of one line share a slot. Pure; slots come from top to bottom, keys in the order given.
 */
export function layOutMargin<K>(places: readonly Place<K>[]): PlacedSlot<K>[] {
  const slots: PlacedSlot<K>[] = [];
  /** Slots before this one are too far up for any that is still to come. */
  let first = 0;
  const centre = ({ top, height }: Place<K>) => top + height / 2;
  for (const place of [...places].sort((a, b) => centre(a) - centre(b))) {
    const x = besides(place);
    const y = centre(place);
    while (first < slots.length && y - (slots[first]?.y ?? y) >= SAME_LINE) first++;
    const near = slots.slice(first).find((slot) => Math.abs(slot.x - x) < SIGN_WIDTH * 2);
    if (near) near.keys.push(place.key);
    else slots.push({ keys: [place.key], x, y, opens: sideWithRoom(x, place) });
  }
  return slots;
}

function besides<K>({ left, right, window }: Place<K>): number {
  const first = window.left + EDGE;
  const last = window.right - SIGN_WIDTH;
  if (left - SIGN_WIDTH >= first) return left - SIGN_WIDTH;
  if (right + GAP <= last) return Math.max(first, right + GAP);
  // Beyond the window there is more of the block: here its lines are full.
  if (right > window.right) return first;
  // The very edge may be a gutter that the page keeps for a scroll bar: what lies there is not seen.
  return Math.max(first, Math.min(window.right - EDGE - SIGN, right - OVERLAP));
}

function sideWithRoom<K>(x: number, { window }: Place<K>): 'left' | 'right' {
  const [before, behind] = [x - window.left, window.right - x - SIGN];
  return behind >= Math.min(WORDS, before) ? 'right' : 'left';
}
