/** A rectangle in px, relative to an origin that moves with the page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Signs that stand on one line of the margin: one or two beside each other, or a number for more. */
export interface MarginSlot<K> {
  keys: K[];
  x: number;
  y: number;
}
