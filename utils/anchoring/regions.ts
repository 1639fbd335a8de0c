import type { Reading } from './read-text';
import { isContents } from './shown';
import { INLINE } from './tags';
import { holderOf } from './tree';

/** A part of a reading that is read anew: element number `index` and all in it. */
export interface Region {
  index: number;
  reading: Reading;
}

/**
 * The numbers, ascending, of elements that hold all that changed and can be read by themselves, none within another;
 * undefined: only the whole can.
 */
export function regionsAround(changed: Iterable<Element>, reading: Reading): number[] | undefined {
  const regions = new Set<number>();
  for (const element of changed) {
    // What is gone, or has come, is seen in the elements that held it or hold it now.
    const index = element.isConnected ? numberOf(element, reading) : undefined;
    if (index === undefined) continue;
    const region = regionAround(index, reading);
    if (region === undefined) return undefined;
    regions.add(region);
  }
  return outermost(regions, reading);
}

/** Those that lie in none of the others, ascending. */
export function outermost(regions: Iterable<number>, { after }: Reading): number[] {
  let end = 0;
  return [...regions]
    .sort((a, b) => a - b)
    .filter((index) => {
      if (index < end) return false;
      end = after[index] ?? 0;
      return true;
    });
}

/**
 * The innermost element from `index` outward whose text begins and ends a block: what stands around it then stays as it is.
 * It must have had text, for a block that shows nothing parts nothing.
 */
export function regionAround(index: number, reading: Reading): number | undefined {
  const { elements, first, last } = reading;
  for (let at = index; at > 0; at = parentNumber(at, reading)) {
    const element = elements[at];
    const hasText = (last[at] ?? 0) > (first[at] ?? 0);
    if (element && hasText && !INLINE.has(element.localName) && element.isConnected && !isContents(element)) return at;
  }
  return undefined;
}

/** The number of the element around another; 0 is the root's. */
export function parentNumber(index: number, { after }: Reading): number {
  let at = index - 1;
  while (at > 0 && (after[at] ?? 0) <= index) at--;
  return at;
}

/** How many elements lie around another. */
export function depthOf(index: number, reading: Reading): number {
  let depth = 0;
  for (let at = index; at > 0; at = parentNumber(at, reading)) depth++;
  return depth;
}

/** Elements and text nodes of a part of a reading: what it costs to read. */
export function sizeOf(index: number, { after, first, last }: Reading): number {
  return (after[index] ?? 0) - index + (last[index] ?? 0) - (first[index] ?? 0);
}

/** The number of an element, or of the nearest around it that was read. */
function numberOf(element: Element, { elements }: Reading): number | undefined {
  for (let at: Element | undefined = element; at; at = holderOf(at)) {
    // From the end: what changes was mostly added late. A map of all would cost more than the few that are sought.
    const index = elements.indexOf(at);
    if (index >= 0) return index;
  }
  return undefined;
}
