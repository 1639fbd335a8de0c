/** Something that happens to a page. `at`, `to`: which of its nodes, as shares of them; `what`: HTML, text or a value. */
export interface PageChange {
  kind: 'edit' | 'split' | 'insert' | 'remove' | 'move' | 'attribute' | 'shadow';
  at: number;
  to: number;
  what: string;
}

/** Classes that {@link changePage} sets, for a style sheet. */
export const STYLE =
  '<style>.weg { display: none } .unsichtbar { visibility: hidden } .sichtbar { visibility: visible } .inhalt { display: contents }</style>';

/** Attributes and the values that they may get; what is not listed is taken away. */
const ATTRIBUTES: readonly (readonly [name: string, ...values: string[]])[] = [
  ['class', 'weg', 'unsichtbar', 'sichtbar', 'inhalt', 'anders'],
  ['style', 'display: none', 'color: red', 'visibility: hidden', 'display: contents'],
  ['hidden', ''],
  ['open', ''],
  ['role', 'heading', 'group', 'textbox', 'none'],
  ['contenteditable', 'true'],
  ['slot', 'a', 'b'],
  ['name', 'a', 'b'],
  ['aria-level', '1', '4'],
  ['type', 'checkbox', 'hidden'],
];

/** Lets it happen below `root`, open shadow trees included. Runs in the page. */
export function changePage(root: Element, { kind, at, to, what }: PageChange): void {
  const nodes = [...nodesIn(root)];
  const elements = nodes.filter((node) => node instanceof HTMLElement);
  const texts = nodes.filter((node) => node instanceof Text);
  const [node, text] = [pick(nodes, at), pick(texts, at)];
  const element = pick(elements, kind === 'move' ? to : at) ?? root;
  switch (kind) {
    case 'edit':
      if (text) text.data = to < 0.5 ? what : text.data.slice(0, 3) + what;
      break;
    case 'split':
      text?.splitText(Math.floor(to * text.length));
      break;
    case 'insert': {
      const holder = document.createElement('div');
      holder.setHTMLUnsafe(what);
      const tree = element.shadowRoot && to < 0.5 ? element.shadowRoot : element;
      const before = pick([...tree.childNodes, null], to) ?? null;
      for (const child of [...holder.childNodes]) tree.insertBefore(child, before);
      break;
    }
    case 'remove':
      if (node instanceof Element || node instanceof Text) node.remove();
      break;
    case 'move':
      if (node && !holds(node, element)) element.insertBefore(node, pick([...element.childNodes, null], at) ?? null);
      break;
    case 'attribute': {
      const [name, ...values] = pick(ATTRIBUTES, to) ?? ['class'];
      const value = pick([...values, null], Number(what)) ?? null;
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
      break;
    }
    case 'shadow': {
      const waiting = elements.filter((each) => each.localName.includes('-') && !each.shadowRoot);
      const host = pick(waiting, at);
      if (host) host.attachShadow({ mode: 'open' }).innerHTML = what;
    }
  }
}

function pick<T>(list: readonly T[], share: number): T | undefined {
  return list[Math.min(list.length - 1, Math.floor(share * list.length))];
}

function* nodesIn(root: Node): Generator<Node> {
  for (const child of root.childNodes) {
    yield child;
    if (child instanceof Element && child.shadowRoot) yield* nodesIn(child.shadowRoot);
    yield* nodesIn(child);
  }
}

/** `contains` stops at shadow trees. */
function holds(node: Node, other: Node): boolean {
  for (let at: Node | null = other; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === node) return true;
  }
  return false;
}
