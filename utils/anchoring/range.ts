import type { Snapshot } from './snapshot';
import { collapsedLength, type Extent, rawOffset, splitsPair } from './text';
import { hostOf, liftInto } from './tree';

/** Where a range lies in the snapshot's text, without white space at its ends; nothing if it holds no text. */
export function extentOf(range: Range, snapshot: Snapshot): Extent | undefined {
  const { nodes, starts, text } = snapshot;
  const tree = range.startContainer.getRootNode();
  let start = text.length;
  let end = 0;
  // Most selections begin and end in text that is shown: what lies elsewhere need not be asked.
  const shown: readonly Node[] = nodes;
  const first = shown.indexOf(range.startContainer);
  const last = shown.indexOf(range.endContainer);
  const isBetween = first >= 0 && last >= first;
  nodes.slice(isBetween ? first : 0, isBetween ? last + 1 : undefined).forEach((node, position) => {
    const index = isBetween ? first + position : position;
    const inTree = liftInto(tree, node);
    if (!inTree || !range.intersectsNode(inTree)) return;
    // Of a host that the range begins or ends in, what it was given is marked, not its own shadow tree.
    if (inTree !== node && [range.startContainer, range.endContainer].some((edge) => inTree.contains(edge))) return;
    const from = node === range.startContainer ? collapsedLength(node.data.slice(0, range.startOffset)) : 0;
    const to = collapsedLength(node === range.endContainer ? node.data.slice(0, range.endOffset) : node.data);
    if (to <= from) return;
    const base = starts[index] ?? 0;
    start = Math.min(start, base + from);
    end = Math.max(end, base + to);
  });
  if (text[start] === ' ') start++;
  if (splitsPair(text, start)) start--;
  if (splitsPair(text, end)) end++;
  return start < end ? { start, end } : undefined;
}

/**
 * The range of a stretch of the snapshot's text that neither begins nor ends with a space. A range cannot reach into
 * a shadow tree: an end that lies in one is put around its host.
 */
export function rangeOf(extent: Extent, snapshot: Snapshot): Range | undefined {
  const from = locate(extent.start, snapshot);
  const to = locate(extent.end - 1, snapshot);
  if (!from || !to) return undefined;
  const range = from.node.ownerDocument.createRange();
  for (let at: Node | undefined = from.node; at; at = hostOf(at)) {
    const end = liftInto(at.getRootNode(), to.node);
    if (!end) continue;
    if (at === from.node) range.setStart(at, from.offset);
    else range.setStartBefore(at);
    if (end === to.node) range.setEnd(end, Math.min(to.offset + 1, to.node.length));
    else range.setEndAfter(end);
    return range;
  }
  return undefined;
}

function locate(position: number, { nodes, starts }: Snapshot): { node: Text; offset: number } | undefined {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  const node = nodes[low];
  return node?.isConnected ? { node, offset: rawOffset(node.data, position - (starts[low] ?? 0)) } : undefined;
}
