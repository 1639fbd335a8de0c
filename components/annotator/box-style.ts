import type { Box } from '@/utils/domain/geometry';

/** A box as style; Preact wants the unit. */
export function boxStyle({ x, y, width, height }: Box) {
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
}
