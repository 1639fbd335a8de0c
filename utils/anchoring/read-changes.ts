import { patchReading } from './patch-reading';
import { createTextReader, type Reading } from './read-text';
import { depthOf, outermost, parentNumber, regionAround, regionsAround, sizeOf } from './regions';
import type { TextEdit } from './text-edit';

/** What is read at once must not hold up the page for longer than a slice: so many elements and text nodes at most. */
const MOST_AT_ONCE = 4_000;

/** From this share of the page on, parts cost more than they save; on a small page nothing costs. */
const MOST_OF_PAGE = 0.25;
const SMALL = 200;

/** Steps of a reader between two looks at how far it is, as it takes them. */
const STEPS = 64;

/**
 * Reads what changed, and nothing else; undefined: the whole must be read. `changed`: elements in which something changed
 * since `old` was begun to be read. `host`: see `Surroundings`.
 */
export function readChanges(
  old: Reading,
  changed: ReadonlySet<Element>,
  host: (element: Element) => void,
): { reading: Reading; edits: readonly TextEdit[] } | undefined {
  const most = Math.min(MOST_AT_ONCE, Math.max(SMALL, MOST_OF_PAGE * sizeOf(0, old)));
  const known = new Map<number, Reading>();
  let steps = 0;
  const isTooMuch = () => {
    steps += STEPS;
    // Into each element, out of it, and on.
    return steps > 2 * most;
  };
  let around = old.nodes.length > 0 ? regionsAround(changed, old) : undefined;
  while (around) {
    if (around.reduce((sum, index) => sum + sizeOf(index, old), 0) > most) return undefined;
    const next = around.find((index) => !known.has(index));
    if (next === undefined) return patch(old, around, known);
    const element = old.elements[next];
    const reading = element && createTextReader(element, { depth: depthOf(next, old), host }).read(isTooMuch);
    if (!reading) return undefined;
    known.set(next, reading);
    if (reading.nodes.length > 0) continue;
    // It shows nothing any more, so it parts nothing any more.
    const wider = regionAround(parentNumber(next, old), old);
    around = wider === undefined ? undefined : outermost([...around, wider], old);
  }
  return undefined;
}

function patch(old: Reading, around: readonly number[], known: ReadonlyMap<number, Reading>) {
  const regions = around.flatMap((index) => {
    const reading = known.get(index);
    return reading ? [{ index, reading }] : [];
  });
  return regions.length > 0 ? patchReading(old, regions) : { reading: old, edits: [] };
}
