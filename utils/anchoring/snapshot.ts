import { createTextReader, type Reading } from './read-text';
import { headingLevel, roleOf } from './role';
import type { Extent } from './text';

/** An element that a note can be about, with what stands above it. */
export interface Place {
  element: Element;
  /** See `roleOf`. */
  role: string;
  /** Elements of the heading path, h1 first. */
  headings: readonly Element[];
  /** Fieldsets and groups around it, outermost first. */
  groups: readonly Element[];
}

/** What a root says at one moment. Built once, used for every note; stale as soon as the page changes. */
export interface Snapshot extends Reading {
  root: Element;
  /** Where each element's text stands; elements without text are missing. Made when first asked for. */
  readonly extents: ReadonlyMap<Element, Extent>;
  /** Made when first asked for: pages without notes on elements do not need them. */
  readonly places: readonly Place[];
}

/** Reads a root at once; see {@link createTextReader} for slices. `also`: listed among the places whatever its role. */
export function takeSnapshot(root: Element, also?: Element): Snapshot {
  const reading = createTextReader(root).read(() => false);
  if (!reading) throw new Error('reading did not end');
  return snapshotOf(root, reading, also);
}

/** Makes a snapshot of what was read. */
export function snapshotOf(root: Element, reading: Reading, also?: Element): Snapshot {
  let extents: ReadonlyMap<Element, Extent> | undefined;
  let places: readonly Place[] | undefined;
  return {
    ...reading,
    root,
    get extents() {
      extents ??= extentsOf(reading);
      return extents;
    },
    get places() {
      places ??= placesOf(reading, also);
      return places;
    },
  };
}

function extentsOf({ elements, first, last, starts, ends }: Reading): ReadonlyMap<Element, Extent> {
  const extents = new Map<Element, Extent>();
  elements.forEach((element, index) => {
    const [from = 0, to = 0] = [first[index], last[index]];
    const [start, end] = [starts[from], ends[to - 1]];
    if (to > from && start !== undefined && end !== undefined) extents.set(element, { start, end });
  });
  return extents;
}

function placesOf({ elements, after }: Reading, also: Element | undefined): readonly Place[] {
  const places: Place[] = [];
  let headings: readonly Element[] = [];
  let groups: readonly Element[] = [];
  /** Groups that are being read: where they end, and what was around them. */
  const open: { end: number; outer: readonly Element[] }[] = [];
  elements.forEach((element, index) => {
    for (let group = open.at(-1); group && group.end <= index; group = open.at(-1)) {
      groups = group.outer;
      open.pop();
    }
    const role = roleOf(element);
    if ((!role && element !== also) || !isRendered(element)) return;
    const isHeading = role === 'heading';
    if (isHeading) headings = headings.filter((above) => headingLevel(above) < headingLevel(element));
    places.push({ element, role, headings, groups });
    if (isHeading) headings = [...headings, element];
    if (role !== 'group' && role !== 'radiogroup') return;
    open.push({ end: after[index] ?? 0, outer: groups });
    groups = [...groups, element];
  });
  return places;
}

function isRendered(element: Element): boolean {
  // Without a box of its own and yet shown: `display: contents`.
  return element.checkVisibility() || (element.isConnected && getComputedStyle(element).display === 'contents');
}
