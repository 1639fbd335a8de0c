import type { Box } from '@/utils/domain/geometry';

/** Gap between the selection and the toolbar, px. */
const GAP = 8;

/** In less than this nobody can use the toolbar, px. */
const LEAST = 96;

/**
 * Where the toolbar stands: below the selection, above it where there is no room below. Where it fits nowhere it takes
 * the larger room, no higher than that, and scrolls. Only where there is no such room it lies on the selection, at the
 * bottom. Always inside of the window. All in viewport coordinates, px. Pure.
 */
export function placeToolbar(
  selection: Box,
  toolbar: { width: number; height: number },
  viewport: { width: number; height: number },
): { x: number; y: number; maxHeight: number } {
  const below = Math.max(0, selection.y + selection.height + GAP);
  const above = Math.min(selection.y - GAP, viewport.height);
  const roomBelow = viewport.height - below;
  const room = toolbar.height <= roomBelow || (toolbar.height > above && roomBelow >= above) ? roomBelow : above;
  const useless = room < LEAST && room < toolbar.height;
  const maxHeight = useless ? viewport.height : room;
  const height = Math.min(toolbar.height, maxHeight);
  const y = useless || room === roomBelow ? below : above - height;
  const x = Math.min(selection.x, viewport.width - toolbar.width - GAP);
  return { x: Math.max(GAP, x), y: Math.max(0, Math.min(y, viewport.height - height)), maxHeight };
}
