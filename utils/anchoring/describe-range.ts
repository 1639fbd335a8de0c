import type { Selector } from '@/utils/domain/selector';
import { MAX_QUOTE, quoteAt } from './quote';
import { extentOf } from './range';
import { takeSnapshot } from './snapshot';
import { splitsPair } from './text';

/**
 * Describes marked text so that it can be found again: the quote with its context, personal data masked, and its
 * position in the text of `root`. Empty where there is no text (collapsed, not rendered, outside `root`, in a field).
 */
export function describeRange(range: Range, root: Element = document.body): Selector[] {
  const snapshot = takeSnapshot(root);
  const extent = extentOf(range, snapshot);
  if (!extent) return [];
  const { start } = extent;
  let end = Math.min(extent.end, start + MAX_QUOTE);
  while (end < extent.end && (snapshot.text[end - 1] === ' ' || splitsPair(snapshot.text, end))) end--;
  return [quoteAt(snapshot.text, { start, end }), { type: 'TextPositionSelector', start, end }];
}
