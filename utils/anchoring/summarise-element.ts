import type { CssSelector } from '@/utils/domain/selector';
import { labelElement, nameOf } from './label';
import { roleOf } from './role';
import { takeSnapshot } from './snapshot';
import { collapse } from './text';
import { titleOf } from './title';
import { mediaTypeOf } from './traits';

/** What an element is and what it is called, as far as one says it in words. */
export type ElementSummary = Pick<CssSelector, 'rn:role' | 'rn:name' | 'rn:required' | 'rn:attributes'>;

/**
 * Says what an element is without reading the page: its label alone is looked at, so that it can be asked at each move
 * of the pointer. Personal data masked; never what is typed in it.
 */
export function summariseElement(element: Element): ElementSummary {
  const role = roleOf(element);
  const label = labelElement(element, role);
  // Without a label only attributes can name it: the snapshot of something that is not on the page has no text.
  const name = nameOf(element, role, takeSnapshot(label ?? element.ownerDocument.createElement('div')));
  const required = element.hasAttribute('required') || element.getAttribute('aria-required') === 'true';
  const type = mediaTypeOf(element) || collapse(element.getAttribute('type') ?? '').trim();
  return {
    ...(role && { 'rn:role': role }),
    ...(name && { 'rn:name': titleOf(name) }),
    ...(required && { 'rn:required': true }),
    ...(type && { 'rn:attributes': { type } }),
  };
}
