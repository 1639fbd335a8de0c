import { roleOf } from '@/utils/anchoring/role';

/** What the panel lists for those who choose by keyboard. */
const FIELDS = 'input:not([type=hidden]),select,textarea,fieldset,[role=radiogroup]';

/** No more elements than this are looked through: a page may be endless. */
const LOOK_MAX = 20_000;

/** Whether somebody can mean this element: a field, a group, a button, a link, a picture, a table, a heading, a section. */
function isPickable(element: Element): boolean {
  if (element.localName === 'input' && element.getAttribute('type') === 'hidden') return false;
  return roleOf(element) !== '';
}

/** The innermost pickable element that something on the page belongs to; a label leads to its field. */
export function pickableFrom(target: Element | null): Element | undefined {
  const label = target?.closest('label');
  if (label?.control) return label.control;
  for (let at = target; at; at = parentOf(at)) if (isPickable(at)) return at;
  return undefined;
}

/** The next pickable element around one, through shadow trees; nothing around the outermost. */
export function widerThan(element: Element): Element | undefined {
  for (let at = parentOf(element); at; at = parentOf(at)) if (isPickable(at)) return at;
  return undefined;
}

/** The pickable element before or after one, in the order of the page; from the end back to the beginning. */
export function neighbourOf(document: Document, current: Element | undefined, by: 1 | -1): Element | undefined {
  const all = pickableIn(document).filter(isSeen);
  if (all.length === 0) return undefined;
  const index = current ? all.indexOf(current) : -1;
  const next = index < 0 && by < 0 ? -1 : index + by;
  return all.at(next % all.length);
}

/** The fields that can be seen on the page, in its order. */
export function visibleFields(document: Document): Element[] {
  return pickableIn(document).filter((element) => element.matches(FIELDS) && isSeen(element));
}

function pickableIn(root: ParentNode, looked = { count: 0 }): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (looked.count++ > LOOK_MAX) break;
    if (isPickable(element)) found.push(element);
    if (element.shadowRoot) found.push(...pickableIn(element.shadowRoot, looked));
  }
  return found;
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const tree = element.getRootNode();
  return 'host' in tree ? (tree as ShadowRoot).host : null;
}
