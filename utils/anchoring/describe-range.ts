import type { Selector, TextQuoteSelector } from '@/utils/domain/selector';
import { blocksIn, isWhole, isWholeAt } from './blocks';
import { candidatesFor } from './candidates';
import { alikeCut, occurrenceAt, placesOf, twinsOf } from './occurrence';
import { outlineOf } from './outline';
import { besideOneOf } from './part-around';
import { MAX_QUOTE, quoteAt } from './quote';
import { extentOf } from './range';
import { type Snapshot, takeSnapshot } from './snapshot';
import { type Extent, splitsPair, withinWord } from './text';
import { createTextIndex } from './text-index';
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
  const { text } = snapshot;
  const cuts = [
    withinWord(text.charAt(start - 1), text.charAt(start)),
    withinWord(text.charAt(end - 1), text.charAt(end)),
  ] as const;
  const all = alikeCut(placesOf(text.slice(start, end), text), text, end - start, cuts);
  const whole = isWhole(here, snapshot);
  const places = whole ? all.filter((place) => isWholeAt(place, text.slice(start, end), snapshot)) : all;
  const likes = places.filter((place) => place !== start);
  const more = {
    'rn:blocks': blocksIn(here, snapshot.blocks),
    ...(whole && { 'rn:whole': true as const }),
    ...occurrenceAt(places, start),
    ...(groups.length > 0 && { 'rn:groups': groups.map(titleOf) }),
    ...(headings.length > 0 && { 'rn:headings': headings.map(titleOf) }),
    ...(all.length === 1 && isAlone(quote, here, snapshot) && { 'rn:alone': true as const }),
    ...twinsOf(quote, snapshot.text, here, outline, likes),
    ...besideOneOf(likes, here, nodeAt(start, snapshot), snapshot),
  };
  return [
    { ...quote, ...more },
    { type: 'TextPositionSelector', start, end },
  ];
}

function nodeAt(position: number, { nodes, starts, root }: Snapshot): Node {
  return nodes[starts.findLastIndex((start) => start <= position)] ?? root;
}

/** Whether nothing else on the page reads like a quote. */
function isAlone(quote: TextQuoteSelector, here: Extent, { text, blocks }: Snapshot): boolean {
  const found = candidatesFor(quote, createTextIndex(text), blocks, here.start);
  return found.every(({ extent }) => extent.start < here.end && here.start < extent.end);
}
