import { createTextReader, type Reading } from './read-text';
import { headingLevel, roleOf } from './role';
import { isShownNow } from './shown';
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

/** Where an element's text stands; nothing for one without text. */
interface Extents {
  get(element: Element): Extent | undefined;
}

/** What a root says at one moment. Built once, used for every note; stale as soon as the page changes. */
export interface Snapshot extends Reading {
  root: Element;
  /** Made when first asked for. */
  readonly extents: Extents;
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
  let extents: Extents | undefined;
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

function extentsOf({ elements, first, last, starts, ends }: Reading): Extents {
  const numbers = new Map<Element, number>();
  elements.forEach((element, index) => {
    numbers.set(element, index);
  });
  return {
    get(element) {
      const index = numbers.get(element) ?? -1;
      const [from = 0, to = 0] = [first[index], last[index]];
      const [start, end] = [starts[from], ends[to - 1]];
      return to > from && start !== undefined && end !== undefined ? { start, end } : undefined;
    },
  };
}

function placesOf({ elements, after, roles }: Reading, also: Element | undefined): readonly Place[] {
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
    // Of most elements it is known from the reading before.
    const role = roles[index] ?? shownRole(element);
    roles[index] = role;
    if (!role && !(element === also && isShownNow(element))) return;
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

/** Most elements have no role, and that is cheaper to ask than whether they are shown. */
function shownRole(element: Element): string {
  const role = roleOf(element);
  return role && isShownNow(element) ? role : '';
}
