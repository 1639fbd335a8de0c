/** Elements that are looked at in one page: reading where one is must not cost more on a page of 200,000 nodes. */
export const VISIT_MAX = 10_000;
/** Nodes and UTF-16 code units that a label may have; what is longer is no label, and reading it would only cost time. */
const LABEL_NODES = 300;
const LABEL_MAX = 200;

/** In which part of the page an element stands. `aside`: menus, footers, messages, which name no step. */
export type Area = 'main' | 'aside' | 'other';

const CLOSED = /^(?:script|style|template|svg|select|iframe|video|canvas)$/;
/** What may stand inside of a word. All else parts words: the number of a step often stands in an element of its own. */
const WITHIN_WORDS = /^(?:a|abbr|b|bdi|code|em|i|mark|slot|small|strong|sub|sup|u|wbr)$/;
const ASIDE = /^(?:nav|footer|aside)$/;
const ASIDE_ROLE = /^(?:alert|alertdialog|dialog|navigation|contentinfo|complementary)$/;
const ERRORS = /error-?summary|fehler/i;

/** Visits elements in the order of the document, open shadow trees included, {@link VISIT_MAX} at most. */
export function* visit(document: Document): Generator<{ element: Element; area: Area }> {
  const ways: { next: Element | null; area: Area }[] = [
    { next: document.body?.firstElementChild ?? null, area: 'other' },
  ];
  let left = VISIT_MAX;
  for (let way = ways.at(-1); way; way = ways.at(-1)) {
    const element = way.next;
    if (!element) {
      ways.pop();
      continue;
    }
    if (left-- === 0) return;
    way.next = element.nextElementSibling;
    const area = areaOf(element, way.area);
    yield { element, area };
    if (CLOSED.test(element.localName)) continue;
    ways.push({ next: element.firstElementChild, area });
    if (element.shadowRoot) ways.push({ next: element.shadowRoot.firstElementChild, area });
  }
}

function areaOf(element: Element, around: Area): Area {
  const role = element.getAttribute('role') ?? '';
  if (around === 'aside' || ASIDE.test(element.localName) || ASIDE_ROLE.test(role) || ERRORS.test(classOf(element)))
    return 'aside';
  return element.localName === 'main' || role === 'main' ? 'main' : around;
}

/** The class attribute; `className` of SVG elements is no string. */
export function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/** The text of an element that is a label, white space folded, open shadow trees included; empty if it is too long. */
export function labelOf(element: Element | null | undefined): string {
  let text = '';
  let left = LABEL_NODES;
  const nodes: Node[] = element ? [element] : [];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (left-- === 0 || text.length > LABEL_MAX * 5) return '';
    if (parts(node) || (node.previousSibling && parts(node.previousSibling))) text += ' ';
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (CLOSED.test(node.nodeName.toLowerCase())) continue;
    for (let child = node.lastChild; child && nodes.length < LABEL_NODES; child = child.previousSibling)
      nodes.push(child);
    const shadow = isElement(node) ? node.shadowRoot : null;
    if (shadow) nodes.push(shadow);
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, LABEL_MAX);
}

function parts(node: Node): boolean {
  return isElement(node) && !WITHIN_WORDS.test(node.localName);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
