import type { Box } from '@/utils/domain/geometry';

/** What carries its content along: a scrolling area, or a part that stays where it is while the page is scrolled. */
export interface Mover {
  element: Element;
  /** It may stand still in the window, and nothing around it scrolls but the page. */
  stays: boolean;
  /** All that scrolls it, itself included, from the inside out; but the page. */
  scrollers: readonly Element[];
  /** Where its content begins now, in viewport coordinates, px. */
  origin(): { x: number; y: number };
  /** What can be seen of it now, in viewport coordinates; `null`: all. */
  window(): Box | null;
}

interface Kind {
  scrolls: boolean;
  stays: boolean;
}

const SCROLLS = /auto|scroll|hidden|overlay/;

/** Finds what moves a node. Looks at each element once. */
export function createMovers(): { of(node: Node): Mover | null } {
  const kinds = new Map<Element, Kind>();
  const movers = new Map<Element, Mover>();
  const kindOf = (element: Element) => {
    const known = kinds.get(element) ?? readKind(element);
    kinds.set(element, known);
    return known;
  };
  return {
    of(node) {
      const scrollers: Element[] = [];
      let moving: Element | undefined;
      for (let at = elementAt(node); at; at = parentOf(at)) {
        const { scrolls, stays } = kindOf(at);
        if (scrolls) scrollers.push(at);
        if (scrolls || stays) moving ??= at;
      }
      if (!moving) return null;
      const known = movers.get(moving) ?? createMover(moving, kindOf(moving), scrollers);
      movers.set(moving, known);
      return known;
    },
  };
}

function createMover(element: Element, { scrolls, stays }: Kind, scrollers: readonly Element[]): Mover {
  return {
    element,
    stays: stays && scrollers.length === 0,
    scrollers,
    origin() {
      const { x, y } = element.getBoundingClientRect();
      return scrolls ? { x: x - element.scrollLeft, y: y - element.scrollTop } : { x, y };
    },
    window: () => scrollers.map((scroller): Box => scroller.getBoundingClientRect()).reduce(overlap, null),
  };
}

function overlap(a: Box | null, b: Box): Box {
  if (!a) return b;
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return { x, y, width: Math.max(0, width), height: Math.max(0, height) };
}

function readKind(element: Element): Kind {
  const { documentElement, body } = element.ownerDocument;
  if (element === documentElement || element === body) return { scrolls: false, stays: false };
  const { position, overflowX, overflowY } = getComputedStyle(element);
  const overflows = element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
  return {
    scrolls: overflows && (SCROLLS.test(overflowY) || SCROLLS.test(overflowX)),
    stays: position === 'fixed' || position === 'sticky',
  };
}

function elementAt(node: Node): Element | null {
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : parentOf(node);
}

/** The element around a node as it is shown: the slot it was put in, the host of its shadow tree. */
function parentOf(node: Node): Element | null {
  const slot = 'assignedSlot' in node ? (node as Element).assignedSlot : null;
  if (slot) return slot;
  if (node.parentElement) return node.parentElement;
  const tree = node.getRootNode();
  return 'host' in tree ? (tree as ShadowRoot).host : null;
}
