/** Tells presses that somebody aimed at our buttons from those under which a page has put them. */
export interface Aim {
  /** To be told of each move and press of the pointer; `button` is ours under it. */
  see(event: Seen, button: Pick<Element, 'getBoundingClientRect'> | null): void;
  /** Whether the last press was aimed. */
  readonly meant: boolean;
}

type Seen = Pick<PointerEvent, 'type' | 'clientX' | 'clientY'>;

/** A button on which the pointer has rested for so long was seen, wherever it came from, ms. */
const SEEN_MS = 500;

/**
 * A press is aimed when the pointer came to the button from outside of where the button stands now, or has rested on it
 * there for a while. Else the button came to the pointer: a page can select text by itself, scroll, or push us.
 * `before`: where the pointer was last.
 */
export function createAim(before?: { x: number; y: number }): Aim {
  let last = before;
  let at: { button: unknown; place: string; seen: boolean } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let meant = true;
  return {
    see({ type, clientX: x, clientY: y }, button) {
      if (button) {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const place = `${left} ${top} ${right} ${bottom}`;
        const isInside = last && last.x >= left && last.x <= right && last.y >= top && last.y <= bottom;
        const cameTo = last ? !isInside : type !== 'pointerdown';
        if (at?.button !== button || at.place !== place) {
          const now = { button, place, seen: cameTo };
          at = now;
          clearTimeout(timer);
          timer = setTimeout(() => (now.seen = true), SEEN_MS);
        }
      } else {
        at = undefined;
      }
      if (type === 'pointerdown') meant = at?.seen ?? true;
      last = { x, y };
    },
    get meant() {
      return meant;
    },
  };
}
