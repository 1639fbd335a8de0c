import type { Selector } from '@/utils/domain/selector';
import { blocksIn } from './blocks';
import { occurrenceAt, twinsOf } from './occurrence';
import { outlineOf } from './outline';
import { MAX_QUOTE, quoteAt } from './quote';
import { extentOf } from './range';
import { takeSnapshot } from './snapshot';
import { splitsPair } from './text';
import { titleOf } from './title';

/**
 * Describes marked text so that it can be found again: the quote with its context and what stands above it, personal data
 * masked, and its position in the text of `root`. Empty where there is no text (collapsed, not rendered, outside `root`, in
 * a field).
 */
export function describeRange(range: Range, root: Element = document.body): Selector[] {
  const snapshot = takeSnapshot(root);
  const extent = extentOf(range, snapshot);
  if (!extent) return [];
  const { start } = extent;
  let end = Math.min(extent.end, start + MAX_QUOTE);
  while (end < extent.end && (snapshot.text[end - 1] === ' ' || splitsPair(snapshot.text, end))) end--;
  const outline = outlineOf(snapshot);
  const { headings, groups } = outline.above(start);
  const here = { start, end };
  const quote = quoteAt(snapshot.text, here);
  const more = {
    'rn:blocks': blocksIn(here, snapshot.blocks),
    ...occurrenceAt(snapshot.text, here),
    ...(groups.length > 0 && { 'rn:groups': groups.map(titleOf) }),
    ...(headings.length > 0 && { 'rn:headings': headings.map(titleOf) }),
    ...twinsOf(quote, snapshot.text, here, outline),
  };
  return [
    { ...quote, ...more },
    { type: 'TextPositionSelector', start, end },
  ];
}
