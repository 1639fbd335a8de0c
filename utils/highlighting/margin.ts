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

/** Width that one sign takes, with its gap, px. */
const SIGN_WIDTH = 30;
/** Distance from the window's edge, and from the end of the text, px. */
const EDGE = 2;
const GAP = 6;
/** Lines that are nearer than this share a slot, px. */
const SAME_LINE = 14;

/**
 * Lays signs into the margin: left of the block where there is room, else right of it, else at the very edge of the
 * window; those of one line share a slot. Pure; slots come from top to bottom, keys in the order given.
 */
export function layOutMargin<K>(places: readonly Place<K>[]): MarginSlot<K>[] {
  const slots: MarginSlot<K>[] = [];
  /** Slots before this one are too far up for any that is still to come. */
  let first = 0;
  const centre = ({ top, height }: Place<K>) => top + height / 2;
  for (const place of [...places].sort((a, b) => centre(a) - centre(b))) {
    const x = besides(place);
    const y = centre(place);
    while (first < slots.length && y - (slots[first]?.y ?? y) >= SAME_LINE) first++;
    const near = slots.slice(first).find((slot) => Math.abs(slot.x - x) < SIGN_WIDTH * 2);
    if (near) near.keys.push(place.key);
    else slots.push({ keys: [place.key], x, y });
  }
  return slots;
}

function besides<K>({ left, right, window }: Place<K>): number {
  const first = window.left + EDGE;
  const last = window.right - SIGN_WIDTH;
  if (left - SIGN_WIDTH >= first) return left - SIGN_WIDTH;
  return right + GAP <= last ? Math.max(first, right + GAP) : first;
}
