import { type Stretch, seenLength } from '#tests/bench/pairs/seen-text.ts';
import type { PageText } from './read-page.ts';

/** The range from the first to the last seen character of a stretch. Throws where the page has no such stretch. */
export function rangeOfStretch({ start, end }: Stretch, page: PageText): Range {
  const first = place(start, page);
  const last = place(end - 1, page);
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/**
 * The stretch of seen characters that lies in a range; ranges may begin and end anywhere. Shadow roots are not read: a
 * range in one is an empty stretch at the end, which is right nowhere.
 */
export function stretchOfRange(range: Range, page: PageText): Stretch {
  if (range.commonAncestorContainer.getRootNode() !== document) return { start: page.length, end: page.length };
  const start = seenBefore(range.startContainer, range.startOffset, page);
  return { start, end: Math.max(start, seenBefore(range.endContainer, range.endOffset, page)) };
}

/** The stretch of an element's text; undefined if it shows none. */
export function stretchOfElement(element: Element, page: PageText): Stretch | undefined {
  const inside = page.nodes.filter(({ node }) => element.contains(node));
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last && { start: first.start, end: last.start + seenLength(last.node.data) };
}

/** The text node and the offset in it at which a seen character stands. */
function place(seen: number, { nodes }: PageText): { node: Text; offset: number } {
  const holder = nodes.findLast(({ start }) => start <= seen);
  if (!holder) throw new RangeError(`The page has no character ${seen}.`);
  let left = seen - holder.start;
  for (let offset = 0; offset < holder.node.length; offset++) {
    if (seenLength(holder.node.data.charAt(offset)) === 0) continue;
    if (left-- === 0) return { node: holder.node, offset };
  }
  throw new RangeError(`The page has no character ${seen}.`);
}

function seenBefore(container: Node, offset: number, { nodes, length }: PageText): number {
  if (container instanceof Text) {
    const own = nodes.find(({ node }) => node === container);
    if (own) return own.start + seenLength(container.data.slice(0, offset));
  }
  const point = document.createRange();
  point.setStart(container, offset);
  // The first one that begins at the point or behind it.
  const next = nodes.find(({ node }) => point.comparePoint(node, 0) >= 0);
  return next?.start ?? length;
}
