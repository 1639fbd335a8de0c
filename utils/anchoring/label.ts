import { isField } from './role';
import type { Snapshot } from './snapshot';
import { collapse } from './text';
import { isParentNode } from './tree';

/** What may hold something filled in, or no text at all. */
const VALUES = 'select, option, textarea, script, style, [contenteditable], [role]';

/** What screen readers leave out. */
const HIDDEN = '[aria-hidden="true"]';

/** The element that shows what another is called, if there is one: its label, legend, caption, heading, or itself. */
export function labelElement(element: Element, role: string): Element | undefined {
  const [reference] = referenced(element);
  return reference ?? ownLabel(element, role) ?? undefined;
}

/**
 * Accessible name, shortened from https://www.w3.org/TR/accname-1.2/: what it is called, never what is typed in it. Not
 * masked yet.
 */
export function nameOf(element: Element, role: string, snapshot: Snapshot): string {
  const named = referenced(element).map((each) => visibleText(each, snapshot));
  const attribute = (name: string) => collapse(element.getAttribute(name) ?? '').trim();
  const own = ownLabel(element, role);
  return (
    named.join(' ').trim() ||
    attribute('aria-label') ||
    (own && visibleText(own, snapshot)) ||
    attribute('alt') ||
    // What stands on a button made of `<input>` is its attribute; a field's is what was filled in beforehand.
    (role === 'button' && attribute('value')) ||
    attribute('title') ||
    attribute('placeholder') ||
    (isField(role) ? '' : collapse(element.querySelector('img[alt]')?.getAttribute('alt') ?? '').trim())
  );
}

function referenced(element: Element): Element[] {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  return ids.flatMap((id) => query(element, `#${CSS.escape(id)}`) ?? []);
}

function ownLabel(element: Element, role: string): Element | null {
  if (isField(role)) {
    return (element.id && query(element, `label[for="${CSS.escape(element.id)}"]`)) || element.closest('label');
  }
  const tag = element.localName;
  if (role === 'group' || role === 'radiogroup') return element.querySelector(':scope > legend, :scope > summary');
  if (role === 'table') return element.querySelector(':scope > caption');
  if (role === 'region') return element.querySelector('h1, h2, h3, h4, h5, h6');
  return role === 'img' || tag === 'input' ? null : element;
}

/** A label that is hidden still names; what is shown and yet missing in the snapshot is what somebody filled in. */
function visibleText(element: Element, { text, extents }: Snapshot): string {
  const extent = extents.get(element);
  if (extent && !element.querySelector(HIDDEN)) return text.slice(extent.start, extent.end);
  if (extent && !element.querySelector(VALUES)) return collapse(spokenText(element)).trim();
  const isLabel =
    !element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(VALUES) &&
    !element.querySelector(VALUES);
  return isLabel ? collapse(element.textContent).trim() : '';
}

/** Text without what is only for the eye, like the star of a required field. */
function spokenText(node: Node): string {
  const parts = [...node.childNodes].map((child) => {
    if (child.nodeType === Node.TEXT_NODE) return child.textContent ?? '';
    return child instanceof Element && !child.matches(HIDDEN) ? spokenText(child) : '';
  });
  return parts.join('');
}

function query(element: Element, selector: string): Element | null {
  const tree = element.getRootNode();
  return isParentNode(tree) ? tree.querySelector(selector) : null;
}
