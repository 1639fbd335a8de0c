import type { Selector } from '@/utils/domain/selector';
import { cssPath } from './css-path';
import { quoteAt } from './quote';
import { roleOf } from './role';
import { takeSnapshot } from './snapshot';
import { type Traits, traitsOf } from './traits';
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
    },
  ];
}

function stored({ name, attributes, groups, headings }: Traits) {
  return {
    ...(name && { 'rn:name': name }),
    ...(Object.keys(attributes).length > 0 && { 'rn:attributes': { ...attributes } }),
    ...(groups.length > 0 && { 'rn:groups': [...groups] }),
    ...(headings.length > 0 && { 'rn:headings': [...headings] }),
  };
}
