import type { Field } from '#tests/bench/pairs/listing.ts';
import type { PageText } from './read-page.ts';
import { stretchOfElement } from './stretches.ts';

const NO_FIELD = new Set(['button', 'submit', 'reset', 'image', 'hidden']);

/** The fields and buttons of the page, in document order. */
export function findFields(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('input, select, textarea, button')];
}

/** What the bench must know of a field or button. */
export function describeField(element: HTMLElement, page: PageText): Omit<Field, 'id'> {
  const label = labelOf(element);
  const labelStart = label && stretchOfElement(label, page)?.start;
  return {
    tag: element.localName,
    name: element.getAttribute('name') ?? '',
    isField:
      element.localName !== 'button' && !NO_FIELD.has(element.getAttribute('type') ?? '') && element.checkVisibility(),
    ...(labelStart !== undefined && { labelStart }),
  };
}

function labelOf(element: HTMLElement): Element | undefined {
  const [id] = element.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const named = id === undefined ? null : document.getElementById(id);
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  return named ?? labels.find((each) => each instanceof Element);
}
