import type { Selector } from '@/utils/domain/selector';
import { cssPath } from './css-path';
import { MAX_TWINS } from './occurrence';
import { besideOneOf } from './part-around';
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
      ...(role && amongLikes(element, role, traits, snapshot)),
    },
  ];
}

/** What tells it from elements of the same role and name: its number, the parts that they are in, what stands beside it. */
function amongLikes(element: Element, role: string, traits: Traits, snapshot: Snapshot) {
  const namesakes = snapshot.places
    .filter((place) => place.role === role)
    .map((place) => ({ place, traits: place.element === element ? traits : traitsOf(place, snapshot) }))
    .filter((each) => each.traits.name === traits.name);
  const nth = namesakes.findIndex(({ place }) => place.element === element) + 1;
  const others = namesakes.filter(({ place }) => place.element !== element).map((each) => each.traits);
  const likes = others.flatMap(({ label }) => label?.start ?? []);
  return {
    ...twinsOf(traits, others),
    ...(nth > 0 && { 'rn:nth': nth, 'rn:of': namesakes.length }),
    ...(traits.label && besideOneOf(likes, traits.label, element, snapshot)),
  };
}

/** The other parts of the page in which something of the same role has the same name. */
function twinsOf(traits: Traits, others: readonly Traits[]) {
  const { own } = aboveOf(traits);
  const titles = others.map((other) => aboveOf(other).own).filter((title) => title && title !== own);
  const twins = [...new Set(titles.map((title) => title.slice(0, MAX_TITLE)))].slice(0, MAX_TWINS);
  return twins.length > 0 ? { 'rn:twins': twins } : {};
}

function stored({ name, attributes, groups, headings }: Traits) {
  return {
    ...(name && { 'rn:name': name }),
    ...(Object.keys(attributes).length > 0 && { 'rn:attributes': { ...attributes } }),
    ...(groups.length > 0 && { 'rn:groups': [...groups] }),
    ...(headings.length > 0 && { 'rn:headings': [...headings] }),
  };
}
