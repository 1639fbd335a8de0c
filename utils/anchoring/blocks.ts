import type { TextQuoteSelector } from '@/utils/domain/selector';
import { type Candidate, editedShare } from './align';
import type { Extent } from './text';

/** What was cut must still be most of the quote. */
const LEAST_KEPT = 0.75;

/** How many blocks (paragraphs, cells, list items ...) a stretch of text touches. `blocks`: where they begin, ascending. */
export function blocksIn({ start, end }: Extent, blocks: readonly number[]): number {
  return lowerBound(blocks, end) - lowerBound(blocks, start + 1) + 1;
}

/** The number of the block that a place lies in; -1 before the first. */
export function blockAt(at: number, blocks: readonly number[]): number {
  return lowerBound(blocks, at + 1) - 1;
}

/** Whether a stretch begins and ends where blocks do: a heading, a label, a cell, not a word of a sentence. */
export function isWhole(
  { start, end }: Extent,
  { blocks, text }: { blocks: readonly number[]; text: string },
): boolean {
  const next = end === text.length ? end : text[end] === ' ' ? end + 1 : undefined;
  return (
    blocks[lowerBound(blocks, start)] === start && (next === end || blocks[lowerBound(blocks, next ?? -1)] === next)
  );
}

/** The same of a text that begins at a place. */
export function isWholeAt(start: number, exact: string, page: { blocks: readonly number[]; text: string }): boolean {
  return isWhole({ start, end: start + exact.length }, page);
}

/**
 * An edited text stays in as many blocks as it was in: what an alignment took beyond is cut off, and counts as edited.
 * `undefined`: then too little of it remains.
 */
export function withinBlocks(
  candidate: Candidate,
  quote: TextQuoteSelector,
  text: string,
  blocks: readonly number[],
): Candidate | undefined {
  const wanted = quote['rn:blocks'];
  const { extent, alike } = candidate;
  if (alike === 1 || wanted === undefined || blocksIn(extent, blocks) <= wanted) return candidate;
  const borders = [extent.start, ...blocks.filter((at) => at > extent.start && at < extent.end), extent.end];
  let best: Extent = { start: extent.start, end: extent.start };
  for (let first = 0; first + wanted < borders.length; first++) {
    const [start = 0, end = 0] = [borders[first], borders[first + wanted]];
    if (end - start > best.end - best.start) best = { start, end: text[end - 1] === ' ' ? end - 1 : end };
  }
  const kept = editedShare(quote.exact, text.slice(best.start, best.end));
  return kept === undefined || kept < LEAST_KEPT ? undefined : { extent: best, alike: kept };
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
