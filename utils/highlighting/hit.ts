/** A position in the text under a point: by the standard, or by the older name of it. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  return position ? { node: position.offsetNode, offset: position.offset } : undefined;
}

/**
 * Which of the ranges lies under a point (viewport coordinates, px). By the position of the caret, because
 * `highlightsFromPoint` is missing in Firefox; the rectangles are checked too, because a caret position is also found
 * far beside the text.
 */
export function hitRange<K>(document: Document, ranges: ReadonlyMap<K, Range>, x: number, y: number): K | undefined {
  const caret = caretAt(document, x, y);
  if (!caret) return undefined;
  for (const [key, range] of ranges) {
    if (!range.isPointInRange(caret.node, caret.offset)) continue;
    const inside = [...range.getClientRects()].some(
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
    );
    if (inside) return key;
  }
  return undefined;
}
