import { type Above, nameOfPart } from './above';
import { isStableId } from './css-path';
import { labelElement, nameOf } from './label';
import type { Place, Snapshot } from './snapshot';
import { collapse, type Extent } from './text';
import { MAX_TITLE, titleOf } from './title';

/** What is stored of an element, and compared: personal data masked, field values left out. */
export interface Traits {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Legends around it, outermost first. */
  groups: readonly string[];
  /** Headings above it, h1 first. */
  headings: readonly string[];
  /** Where its visible label stands in the snapshot's text, its beginning if it is long. */
  label: Extent | undefined;
}

const ATTRIBUTES = ['name', 'id', 'autocomplete', 'aria-label', 'type'];

/** Reads what tells an element from others. */
export function traitsOf({ element, role, headings, groups }: Place, snapshot: Snapshot): Traits {
  const attributes: Record<string, string> = {};
  for (const key of ATTRIBUTES) {
    const value = (key === 'type' && mediaTypeOf(element)) || collapse(element.getAttribute(key) ?? '').trim();
    if (value && (!/^(?:id|name)$/.test(key) || isStableId(value))) attributes[key] = titleOf(value);
  }
  const label = labelElement(element, role);
  const extent = label && snapshot.extents.get(label);
  return {
    name: titleOf(nameOf(element, role, snapshot)),
    attributes,
    groups: groups.map((group) => titleOf(nameOf(group, 'group', snapshot))).filter(Boolean),
    headings: headings.map((heading) => titleOf(nameOf(heading, 'heading', snapshot))).filter(Boolean),
    label: extent && { start: extent.start, end: Math.min(extent.end, extent.start + MAX_TITLE) },
  };
}

/** What stands above an element, for comparison with what stood above another. */
export function aboveOf({ groups, headings }: Traits): Above {
  return { groups, headings, own: nameOfPart(groups.length > 0 ? groups : headings) };
}

/** What a link leads to, where its address says so: readers want to know that it is no page. */
export function mediaTypeOf(element: Element): string {
  const address = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
  return /^[^?#]*\.pdf(?:[?#]|$)/i.test(address) ? 'application/pdf' : '';
}
