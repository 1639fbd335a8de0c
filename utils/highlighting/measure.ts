import type { Box } from '@/utils/domain/geometry';

/** A rectangle relative to an origin (both in viewport coordinates, px). */
export function relativeBox(rect: DOMRect, origin: Pick<Box, 'x' | 'y'>): Box {
  return { x: rect.left - origin.x, y: rect.top - origin.y, width: rect.width, height: rect.height };
}

/** The first line of a range that is visible at all, in viewport coordinates. */
export function firstLine(range: Range): DOMRect {
  return [...range.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0) ?? range.getBoundingClientRect();
}

/** The left edge (viewport px) of the block around a node: the margin begins there. */
export function blockLeft(node: Node): number {
  const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  for (let element = start; element; element = element.parentElement) {
    if (!getComputedStyle(element).display.startsWith('inline')) return element.getBoundingClientRect().left;
  }
  return 0;
}
