import { headingLevel, roleOf } from './role';
import { collapse, type Extent } from './text';
import { isElement, isText, shownChildren } from './tree';

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
export interface Snapshot {
  root: Element;
  /** All that is shown, collapsed, blocks parted by one space, without spaces at the ends. */
  text: string;
  /** Text nodes that contribute, in the order shown. */
  nodes: readonly Text[];
  /** Where each node's first visible character stands in `text`. */
  starts: readonly number[];
  /** Where each element's text stands; elements without text are missing. */
  extents: ReadonlyMap<Element, Extent>;
  places: readonly Place[];
}

/** Contents that are not the page's text: code, fallbacks, and what people typed or chose. */
const SILENT = new Set(
  'script style noscript template textarea select datalist option title desc iframe object video audio canvas'.split(
    ' ',
  ),
);

/** `<div role=combobox>` and `contenteditable` show what was chosen or typed as if it were the page's text. */
const VALUED = /^(?:textbox|combobox|listbox)$/;

/** Tags that run on within a line; any other parts the text around it. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** A page made by a script can be deeper than the call stack. */
const MAX_DEPTH = 1500;

/** Reads a root and its open shadow trees. Changes nothing, looks at no field's value. `also`: listed whatever its role. */
export function takeSnapshot(root: Element, also?: Element): Snapshot {
  let text = '';
  let gap = false;
  let headings: readonly Element[] = [];
  let groups: readonly Element[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  const extents = new Map<Element, Extent>();
  const places: Place[] = [];

  function readText(node: Text): void {
    const flat = collapse(node.data);
    const core = flat.trim();
    gap ||= flat.startsWith(' ');
    if (!core) return;
    if (gap && text) text += ' ';
    nodes.push(node);
    starts.push(text.length);
    text += core;
    gap = flat.endsWith(' ');
  }

  function readElement(element: Element, depth: number): void {
    if (depth > MAX_DEPTH || !isRendered(element)) return;
    const role = roleOf(element);
    const outerGroups = groups;
    const parts = !INLINE.has(element.localName);
    const first = nodes.length;
    if (role === 'heading') headings = headings.filter((above) => headingLevel(above) < headingLevel(element));
    if (role || element === also) places.push({ element, role, headings, groups });
    if (role === 'heading') headings = [...headings, element];
    if (role === 'group' || role === 'radiogroup') groups = [...groups, element];
    if (parts) gap = true;
    if (!SILENT.has(element.localName) && !VALUED.test(role)) {
      for (const child of shownChildren(element)) {
        if (isText(child)) readText(child);
        else if (isElement(child)) readElement(child, depth + 1);
      }
    }
    if (parts) gap = true;
    groups = outerGroups;
    const start = starts[first];
    if (start !== undefined) extents.set(element, { start, end: text.length });
  }

  readElement(root, 0);
  return { root, text, nodes, starts, extents, places };
}

function isRendered(element: Element): boolean {
  // Without a box of its own and yet shown: `display: contents` (slots have it).
  return element.checkVisibility() || (element.isConnected && getComputedStyle(element).display === 'contents');
}
