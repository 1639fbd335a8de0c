import type { Box } from '@/utils/domain/geometry';

/** Distance of the label from what it names, and from the window's edges, px. */
const GAP = 4;

/**
 * Where the picker's label stands: above what it names, below it where there is no room above, else inside of it at the
 * top of the window; never outside of the window. All in viewport coordinates, px. Pure.
 */
export function placeLabel(
  named: Box,
  label: { width: number; height: number },
  viewport: { width: number; height: number },
): { x: number; y: number } {
  const above = named.y - GAP - label.height;
  const below = named.y + named.height + GAP;
  const last = viewport.height - label.height - GAP;
  const inside = Math.max(named.y, 0) + GAP;
  const y = above >= GAP ? above : below <= last ? below : inside;
  const x = Math.min(named.x, viewport.width - label.width - GAP);
  return { x: Math.max(GAP, x), y: Math.max(GAP, Math.min(y, last)) };
}
