import type { Landmark } from '@/utils/domain/selector';
import { landmarksFor } from './landmarks';
import type { Snapshot } from './snapshot';
import type { Extent } from './text';
import { hostOf, isElement } from './tree';

/**
 * What stood beside one of several likes alone, see {@link landmarksFor}: in the largest element around it that holds none
 * of the others (a card, a row, a group of fields), else before it, back to the last of them or
 * to the heading above.
 *
 * @param likes - where the others begin in the snapshot's text
 */
export function besideOneOf(
  likes: readonly number[],
  at: Extent,
  node: Node,
  snapshot: Snapshot,
): { 'rn:beside'?: Landmark[] } {
  if (likes.length === 0) return {};
  const { text, blocks } = snapshot;
  const part = partAround(node, likes, snapshot);
  const within = part ? landmarksFor(at, part, text, blocks) : [];
  const last = Math.max(headingAbove(at, snapshot), ...likes.filter((like) => like < at.start));
  const found =
    within.length > 0 ? within : landmarksFor(at, { start: Math.min(last, at.start), end: at.end }, text, blocks);
  return found.length > 0 ? { 'rn:beside': found } : {};
}

function partAround(node: Node, likes: readonly number[], { extents, root }: Snapshot): Extent | undefined {
  let part: Extent | undefined;
  const begin = isElement(node) ? node : (node.parentElement ?? hostOf(node));
  for (let at = begin; at; at = at === root ? undefined : (at.parentElement ?? hostOf(at))) {
    const extent = extents.get(at);
    if (extent && likes.some((like) => extent.start <= like && like < extent.end)) break;
    part = extent ?? part;
  }
  return part;
}

/** Where the last heading that begins at or before a place begins. */
function headingAbove({ start }: Extent, { headings, first, last, starts }: Snapshot): number {
  const above = headings.flatMap((index) => {
    const from = starts[first[index] ?? 0];
    return first[index] !== last[index] && from !== undefined && from <= start ? [from] : [];
  });
  return above.at(-1) ?? 0;
}
