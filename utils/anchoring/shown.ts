import { isElement, parentOf } from './tree';

/** Asks about what lies around an element; only where the element itself does not say. */
type Around = () => boolean;

/** Whether an element's own text can be seen: it is rendered, and not `visibility: hidden`. */
export function showsText(element: Element, around: Around): boolean {
  return element.checkVisibility({ visibilityProperty: true }) || (isVisibleContents(element) && around());
}

/** Whether an element takes part in the layout, seen or not. */
export function isLaidOut(element: Element, around: Around): boolean {
  return element.checkVisibility() || (isContents(element) && around());
}

/** Whether text, or an element, can be seen just now. */
export function isShownNow(node: Node): boolean {
  if (isElement(node)) return isLaidOutNow(node);
  const element = parentOf(node);
  return element !== undefined && showsText(element, () => isAroundLaidOut(element));
}

/** Without a box of its own and yet laid out: `display: contents` (slots have it). */
export function isContents(element: Element): boolean {
  return element.isConnected && getComputedStyle(element).display === 'contents';
}

function isVisibleContents(element: Element): boolean {
  return isContents(element) && getComputedStyle(element).visibility === 'visible';
}

function isLaidOutNow(element: Element): boolean {
  return isLaidOut(element, () => isAroundLaidOut(element));
}

function isAroundLaidOut(element: Element): boolean {
  const around = parentOf(element);
  return around === undefined || isLaidOutNow(around);
}
