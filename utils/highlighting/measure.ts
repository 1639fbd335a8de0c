import type { Box } from '@/utils/domain/geometry';

/** A rectangle relative to an origin (both in viewport coordinates, px). */
export function relativeBox(rect: DOMRect, origin: Pick<Box, 'x' | 'y'>): Box {
  return { x: rect.left - origin.x, y: rect.top - origin.y, width: rect.width, height: rect.height };
}

/** The first line of a range that is visible at all, in viewport coordinates. */
export function firstLine(range: Range): DOMRect {
  return [...range.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0) ?? range.getBoundingClientRect();
}

/** The block around a node, in viewport coordinates: the margin is beside it. */
export function blockAround(node: Node): DOMRect {
  const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  for (let element = start; element; element = element.parentElement) {
    if (!getComputedStyle(element).display.startsWith('inline')) return element.getBoundingClientRect();
  }
  return new DOMRect();
}
