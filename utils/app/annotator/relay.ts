import { vouchFor } from '@/components/annotator/actions';
import { groundOf } from './ground';

/**
 * Keeps what people do in our parts from the page, and does it. Called for events on the host, on the window, while
 * they are captured: nobody after us sees key, button or place. `root` is the closed shadow tree of the host. What a
 * page's script sends is kept from everybody, and does nothing. `pressing` is told which button is about to be pressed,
 * and may refuse.
 */
export function relay(event: Event, root: ShadowRoot, pressing: (button: Element, event: MouseEvent) => boolean): void {
  event.stopImmediatePropagation();
  if (!event.isTrusted) return;
  // Pressing a button of ours neither ends the selection nor takes the focus from the page.
  if (event.type === 'mousedown') event.preventDefault();
  if (event.type === 'click') press(root, event as MouseEvent, pressing);
  if (event.type === 'keydown') {
    moveFocus(event as KeyboardEvent, root);
    leave(event as KeyboardEvent, root);
  }
}

/** By keyboard the button that has the focus is pressed; there is no pointer then. */
function pressedIn(root: ShadowRoot, { detail, clientX, clientY }: MouseEvent): Element | null {
  const focused = detail === 0 ? root.activeElement : null;
  return focused ?? root.elementFromPoint(clientX, clientY);
}

/** The event that reaches our own listeners is one of ours, which does not leave the shadow tree. */
function press(root: ShadowRoot, event: MouseEvent, pressing: (button: Element, event: MouseEvent) => boolean): void {
  const button = pressedIn(root, event)?.closest('button');
  if (!button || !isPlain(button, root) || !pressing(button, event)) return;
  push(button);
}

function push(button: Element): void {
  button.dispatchEvent(vouchFor(new MouseEvent('click', { bubbles: true, composed: false })));
}

/** Arrows go through the buttons of a toolbar, as everywhere: https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/ */
function moveFocus(event: KeyboardEvent, root: ShadowRoot): void {
  // A caret (F7) would go into our parts, and hand their closed tree to the page as `getSelection().focusNode`.
  if (/^(?:Arrow|Page|Home$|End$)/.test(event.key)) event.preventDefault();
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const bar = root.activeElement?.closest('[role=toolbar]');
  if (by === undefined || !bar) return;
  const buttons = [...bar.querySelectorAll('button')];
  const next = buttons.findIndex((button) => button.matches(':focus')) + by;
  buttons.at(next % buttons.length)?.focus();
}

/** Escape leaves what has the focus: toolbar and notice close, what was unfolded folds. */
function leave(event: KeyboardEvent, { activeElement }: ShadowRoot): void {
  const part = activeElement?.closest('.toolbar,.notice,.crowd');
  const way = part?.querySelector<HTMLElement>('.close,[aria-expanded=true]');
  if (event.key !== 'Escape' || !way) return;
  event.preventDefault();
  way.focus();
  push(way);
}

/** Our buttons are never smaller than this, px, whatever the zoom. */
const SMALLEST = 16;

/** A page that makes itself, and us with it, invisible wants people to press what they do not see. */
function isPlain(button: Element, { host, ownerDocument }: ShadowRoot): boolean {
  const { opacity, filter, visibility, clipPath, maskImage } = getComputedStyle(ownerDocument.documentElement);
  const { width, height } = button.getBoundingClientRect();
  return (
    host.parentNode === groundOf(ownerDocument) &&
    Number(opacity) > 0.9 &&
    [filter, clipPath, maskImage].every((value) => value === 'none') &&
    visibility === 'visible' &&
    Math.min(width, height) >= SMALLEST
  );
}
