/** Whether selectors can be looked up below a node. By type, not `instanceof`: page objects come from another realm. */
export function isParentNode(node: Node | null | undefined): node is Element | Document | ShadowRoot {
  return node?.nodeType === 1 || node?.nodeType === 9 || node?.nodeType === 11;
}

/** Type guard for elements of any realm. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Type guard for text of any realm. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The element whose shadow tree `node` lies in, if it lies in one. */
export function hostOf(node: Node): Element | undefined {
  const tree = node.getRootNode();
  return isShadowRoot(tree) ? tree.host : undefined;
}

/** The element that shows a node: the slot that it is given to, the host of the shadow tree that it begins, or its parent. */
export function parentOf(node: Node): Element | undefined {
  const slot = isElement(node) || isText(node) ? node.assignedSlot : null;
  return slot ?? holderOf(node);
}

/** The element that a node stands in, shown there or not: its parent, or the host of the shadow tree that it begins. */
export function holderOf(node: Node): Element | undefined {
  const holder = isShadowRoot(node) ? node.host : node.parentNode;
  if (holder && isShadowRoot(holder)) return holder.host;
  return holder && isElement(holder) ? holder : undefined;
}

/** `node`, or the shadow host around it that lies in `tree`; nothing if `tree` does not hold it at all. */
export function liftInto(tree: Node, node: Node): Node | undefined {
  let at: Node | undefined = node;
  while (at && at.getRootNode() !== tree) at = hostOf(at);
  return at;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** Type guard for slots of any realm. */
export function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}
