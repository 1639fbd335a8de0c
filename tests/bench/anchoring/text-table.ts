import type { Extent } from './model.ts';

/** All text nodes of an element and where they begin; runs in the page. */
export interface TextTable {
  /** The same as `textContent`. */
  text: string;
  /** A range that begins and ends in the text nodes that hold the first and the last character. */
  rangeOf(extent: Extent): Range;
  /** Where a range lies, wherever it begins and ends. */
  extentOf(range: Range): Extent;
}

/** Reads the text nodes of an element, in tree order, white space and all. */
export function readTextTable(root: Element): TextTable {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const startOf = new Map<Node, number>();
  const parts: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push(node);
    starts.push(length);
    startOf.set(node, length);
    parts.push(node.data);
    length += node.data.length;
  }

  /** The node that holds the character at this offset. */
  function holder(offset: number): { node: Text; start: number } {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const node = nodes[low];
    if (!node) throw new RangeError('no text');
    return { node, start: starts[low] ?? 0 };
  }

  function offsetOf(container: Node, offset: number): number {
    const start = startOf.get(container);
    if (start !== undefined) return start + offset;
    const before = document.createRange();
    before.setStart(root, 0);
    before.setEnd(container, offset);
    return before.toString().length;
  }

  return {
    text: parts.join(''),
    rangeOf({ start, end }) {
      const first = holder(start);
      const last = holder(end - 1);
      const range = document.createRange();
      range.setStart(first.node, start - first.start);
      range.setEnd(last.node, end - last.start);
      return range;
    },
    extentOf: (range) => ({
      start: offsetOf(range.startContainer, range.startOffset),
      end: offsetOf(range.endContainer, range.endOffset),
    }),
  };
}
