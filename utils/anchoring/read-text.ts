import { roleOf } from './role';
import { isLaidOut, showsText } from './shown';
import { INLINE, SECTIONS, SILENT, STRUCTURE, UNSHOWN } from './tags';
import { collapse } from './text';
import { isElement, isSlot, isText } from './tree';

/**
 * What a root says and which nodes say it, flat and in the order shown: one walk, no object for a single node. Element
 * number `i` holds the text of the nodes `first[i]` to `last[i]` (excluded), and the elements up to `after[i]` (excluded).
 */
export interface Reading {
  /** All that is shown, collapsed, blocks parted by one space, without spaces at the ends. */
  text: string;
  /** Text nodes that contribute. */
  nodes: Text[];
  /** Where each node's first visible character stands in `text`, and where its last one ends. */
  starts: number[];
  ends: number[];
  elements: Element[];
  first: number[];
  last: number[];
  after: number[];
  /** Numbers of the elements that are headings, of those that group fields, and of those that headings stay within. */
  headings: number[];
  groups: number[];
  sections: number[];
  /** Where in `text` blocks begin. */
  blocks: number[];
  /** What each element is to its reader, see `placesOf`; not asked yet: undefined. */
  roles: (string | undefined)[];
}

/** What a reader that reads a part of a page must know of the rest. */
export interface Surroundings {
  /** Elements around it. */
  depth: number;
  /** Hears of each element that has an open shadow tree, or may get one, before that tree is read. */
  host(element: Element): void;
}

/** Reads in slices, so that a page need not wait for the end. */
export interface TextReader {
  /** Reads on until `isOver` says so, which is asked every now and then. Answers the whole once all is read. */
  read(isOver: () => boolean): Reading | undefined;
  /** Whether it can go on where it stopped: the page may have taken that away meanwhile. */
  isInPlace(): boolean;
}

/** `<div role=combobox>` and `contenteditable` show what was chosen or typed as if it were the page's text. */
const VALUED = /^(?:textbox|combobox|listbox)$/;

const SPACE = 32;

/** A page made by a script can be deeper than anybody reads: to ask whether something is shown takes as long as it is deep. */
const MAX_DEPTH = 1_500;

/** Nodes between two looks at the clock, which cost as much as a node. */
const STRIDE = 64;

/** An element whose children are being read: from `next` on, or the rest of `list`, where a slot gathers them. */
interface Open {
  element: Element;
  index: number;
  next: Node | null;
  list: Node[] | undefined;
  parts: boolean;
  /** Whether the text before it ended with a space, and with the end of a block. */
  gapBefore: boolean;
  newBefore: boolean;
  /** Whether its own text is shown, and whether it takes up room; not asked yet: undefined. */
  shown: boolean | undefined;
  laidOut: boolean | undefined;
}

const NOTHING_AROUND: Surroundings = { depth: 0, host: () => undefined };

/** Begins to read `root` and its open shadow trees. Changes nothing, looks at no field's value. */
export function createTextReader(root: Element, around = NOTHING_AROUND): TextReader {
  const reading: Reading = {
    text: '',
    nodes: [],
    starts: [],
    ends: [],
    elements: [],
    first: [],
    last: [],
    after: [],
    headings: [],
    groups: [],
    sections: [],
    blocks: [],
    roles: [],
  };
  const open: Open[] = [];
  // Put together at the end: a text that grows piece by piece is so only when somebody looks into it.
  const parts: string[] = [];
  let length = 0;
  let gap = false;
  let isNewBlock = true;

  /** Asked only for elements that have text of their own; the browser knows of all that is around them. */
  function isShown(depth: number): boolean {
    const at = open[depth];
    if (!at) return true;
    at.shown ??= showsText(at.element, () => hasRoom(depth - 1));
    return at.shown;
  }

  function hasRoom(depth: number): boolean {
    const at = open[depth];
    if (!at) return true;
    at.laidOut ??= isLaidOut(at.element, () => hasRoom(depth - 1));
    return at.laidOut;
  }

  function add(part: string): void {
    parts.push(part);
    length += part.length;
  }

  function addText(node: Text): void {
    const flat = collapse(node.data);
    const from = flat.charCodeAt(0) === SPACE ? 1 : 0;
    const to = flat.length - (flat.charCodeAt(flat.length - 1) === SPACE ? 1 : 0);
    if (to > from && !isShown(open.length - 1)) return;
    if (from === 1) gap = true;
    if (to <= from) return;
    if (gap && length > 0) add(' ');
    if (isNewBlock) reading.blocks.push(length);
    isNewBlock = false;
    reading.nodes.push(node);
    reading.starts.push(length);
    add(to - from === flat.length ? flat : flat.slice(from, to));
    reading.ends.push(length);
    gap = to < flat.length;
  }

  function enter(element: Element): void {
    const { localName } = element;
    if (UNSHOWN.has(localName)) return;
    const parts = !INLINE.has(localName);
    const index = reading.elements.length;
    const count = reading.nodes.length;
    reading.elements.push(element);
    reading.first.push(count);
    reading.last.push(count);
    reading.after.push(index + 1);
    reading.roles.push(undefined);
    const role = mayMeanMore(element, localName) ? roleOf(element) : '';
    if (role === 'heading') reading.headings.push(index);
    if (SECTIONS.has(localName)) reading.sections.push(index);
    if (role === 'group' || role === 'radiogroup') reading.groups.push(index);
    const list = isSlot(element) ? assignedTo(element) : undefined;
    const isSilent = SILENT.has(localName) || VALUED.test(role);
    const isTooDeep = around.depth + open.length >= MAX_DEPTH;
    const { shadowRoot } = element;
    if (shadowRoot || localName.includes('-')) around.host(element);
    const next = isSilent || isTooDeep || list ? null : (shadowRoot ?? element).firstChild;
    const [gapBefore, newBefore] = [gap, isNewBlock];
    open.push({ element, index, next, list, parts, gapBefore, newBefore, shown: undefined, laidOut: undefined });
    if (parts) gap = isNewBlock = true;
  }

  function leave(): void {
    const at = open.at(-1);
    if (!at) return;
    const { index, parts, gapBefore, newBefore } = at;
    reading.last[index] = reading.nodes.length;
    reading.after[index] = reading.elements.length;
    // A word goes on around a block that nobody sees.
    const isEmpty = reading.last[index] === reading.first[index];
    if (parts) {
      const parted = !isEmpty || hasRoom(open.length - 1);
      gap = gapBefore || parted;
      isNewBlock = newBefore || parted;
    }
    open.pop();
  }

  enter(root);
  return {
    isInPlace: () =>
      open.every(({ element, next }) => {
        const holder = next?.parentNode ?? null;
        return (
          element.isConnected === root.isConnected && (next === null || holder === (element.shadowRoot ?? element))
        );
      }),
    read(isOver) {
      let turn = 0;
      for (let at = open.at(-1); at; at = open.at(-1)) {
        if (++turn % STRIDE === 0 && isOver()) return undefined;
        const node = at.list ? at.list.shift() : at.next;
        if (!node) {
          leave();
          continue;
        }
        if (!at.list) at.next = node.nextSibling;
        if (isText(node)) addText(node);
        else if (isElement(node)) enter(node);
      }
      reading.text = parts.join('');
      return reading;
    },
  };
}

/** Whether an element's role may part, group or hide text. Most have none, and all are asked. */
function mayMeanMore(element: Element, tag: string): boolean {
  return STRUCTURE.has(tag) || element.hasAttribute('role') || element.hasAttribute('contenteditable');
}

/** What a slot shows in place of its own children, if there is anything. */
function assignedTo(slot: HTMLSlotElement): Node[] | undefined {
  const assigned = slot.assignedNodes({ flatten: true });
  return assigned.length > 0 ? [...assigned] : undefined;
}
