import type { Selector } from '@/utils/domain/selector';
import { cssPath } from './css-path';
import { MAX_TWINS } from './occurrence';
import { quoteAt } from './quote';
import { roleOf } from './role';
import { type Snapshot, takeSnapshot } from './snapshot';
import { MAX_TITLE } from './title';
import { aboveOf, type Traits, traitsOf } from './traits';
import { liftInto } from './tree';

/**
 * Describes a field, button, image or section so that it can be found again: where it is, what it is, what it is called
 * and what stands above it. Personal data masked; never what is typed, chosen or ticked. Empty if it is not in `root`.
 */
export function describeElement(element: Element, root: Element = document.body): Selector[] {
  const inTree = liftInto(root.getRootNode(), element);
  if (!inTree || !root.contains(inTree)) return [];
  const snapshot = takeSnapshot(root, element);
  const place = snapshot.places.find((each) => each.element === element);
  const role = roleOf(element);
  const traits = traitsOf(place ?? { element, role, headings: [], groups: [] }, snapshot);
  const { label } = traits;
  const required = element.hasAttribute('required') || element.getAttribute('aria-required') === 'true';
  return [
    {
      type: 'CssSelector',
      value: cssPath(element, root),
      ...(label && { refinedBy: quoteAt(snapshot.text, label) }),
      ...(role && { 'rn:role': role }),
      ...(required && { 'rn:required': true }),
      ...stored(traits),
      ...twinsOf(element, role, traits, snapshot),
    },
  ];
}

/** The other parts of the page in which something of the same role has the same name. */
function twinsOf(element: Element, role: string, traits: Traits, snapshot: Snapshot) {
  if (!role) return {};
  const { own } = aboveOf(traits);
  const others = new Set<string>();
  for (const place of snapshot.places) {
    if (place.element === element || place.role !== role || others.size === MAX_TWINS) continue;
    const other = traitsOf(place, snapshot);
    const title = aboveOf(other).own;
    if (other.name === traits.name && title && title !== own) others.add(title.slice(0, MAX_TITLE));
  }
  return others.size > 0 ? { 'rn:twins': [...others] } : {};
}

function stored({ name, attributes, groups, headings }: Traits) {
  return {
    ...(name && { 'rn:name': name }),
    ...(Object.keys(attributes).length > 0 && { 'rn:attributes': { ...attributes } }),
    ...(groups.length > 0 && { 'rn:groups': [...groups] }),
    ...(headings.length > 0 && { 'rn:headings': [...headings] }),
  };
}
