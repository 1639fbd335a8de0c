/** Hears what changes below an element, in open shadow trees too. */
export interface DeepObserver {
  /** Watches shadow trees that have come since; costs what has come. */
  follow(): void;
  disconnect(): void;
}

/** When more nodes have come, what they came into is looked through as a whole; when that is more, the page. */
const MOST = 200;

/** Makes one that calls `changed` after changes; `options` as for a MutationObserver. */
export function observeDeep(root: Element, options: MutationObserverInit, changed: () => void): DeepObserver {
  const known = new WeakSet<ShadowRoot>();
  /** Where there may be shadow trees that are not watched yet. */
  let came = new Set<Node>([root]);
  /** Custom elements get their shadow tree when their script has come, which nobody is told of. */
  const waiting = new Set<Element>();

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (came.has(root)) break;
      if (!came.has(target)) for (const node of addedNodes) came.add(node);
      const tree = isElement(target) ? target.shadowRoot : null;
      if (tree && !known.has(tree)) came.add(tree);
      if (came.size > MOST) came = holdersOf(came);
      if (came.size > MOST) came = new Set([root]);
    }
    changed();
  });

  function look(element: Element): void {
    const tree = element.shadowRoot;
    if (tree && !known.has(tree)) watch(tree);
    else if (!tree && element.localName.includes('-')) waiting.add(element);
  }
  function watch(tree: ShadowRoot): void {
    known.add(tree);
    observer.observe(tree, options);
    for (const element of tree.querySelectorAll('*')) look(element);
  }
  function lookThrough(node: Node): void {
    if (isShadowRoot(node) && !known.has(node)) {
      watch(node);
    } else if (isElement(node) || isShadowRoot(node)) {
      if (isElement(node)) look(node);
      for (const element of node.querySelectorAll('*')) look(element);
    }
  }

  observer.observe(root, options);
  return {
    follow() {
      const nodes = [...came].filter((node) => node.isConnected);
      came = new Set();
      const late = [...waiting].filter((element) => element.shadowRoot || !element.isConnected);
      for (const element of late) waiting.delete(element);
      for (const node of [...nodes, ...late]) lookThrough(node);
    },
    disconnect: () => observer.disconnect(),
  };
}

/** What nodes are in that are still there: few, where a page adds and takes away without end. */
function holdersOf(nodes: ReadonlySet<Node>): Set<Node> {
  const connected = [...nodes].filter((node) => node.isConnected);
  return new Set(connected.map((node) => node.parentNode ?? node));
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11;
}
