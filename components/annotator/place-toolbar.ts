import type { Box } from '@/utils/domain/geometry';

/** Gap between the selection and the toolbar, px. */
const GAP = 8;

/**
 * Where the toolbar stands: below the selection, above it where there is no room below, never on it as long as there
 * is room at all; always inside of the window. All in viewport coordinates, px. Pure.
 */
export function placeToolbar(
  selection: Box,
  toolbar: { width: number; height: number },
  viewport: { width: number; height: number },
): { x: number; y: number } {
  const below = selection.y + selection.height + GAP;
  const above = selection.y - GAP - toolbar.height;
  const fitsBelow = below + toolbar.height <= viewport.height;
  const y = fitsBelow || above < 0 ? below : above;
  const x = Math.min(selection.x, viewport.width - toolbar.width - GAP);
  return { x: Math.max(GAP, x), y: Math.max(0, Math.min(y, viewport.height - toolbar.height)) };
}
