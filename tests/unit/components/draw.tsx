import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { type Texts, TextsContext } from '@/utils/i18n';

/** Texts that show their names and what they were filled with, so that tests do not hang on wording. */
const TEXTS: Texts = { t: (key, ...fill) => (fill.length > 0 ? `${key}(${fill.join(', ')})` : key), language: 'de' };

/** A view as it stands in the document, found by what people and screen readers find it by. */
export interface Drawn {
  root: HTMLElement;
  text(): string;
  all(selector: string): HTMLElement[];
  /** A button, link or field by its words: `aria-label`, text, or label. Throws when there is none. */
  find(words: string): HTMLElement;
  has(words: string): boolean;
  click(words: string): void;
  type(words: string, value: string): void;
  redraw(view: ComponentChild): void;
}

/** Draws a view into the document of happy-dom, until the test ends. */
export function draw(first: ComponentChild): Drawn {
  const root = document.body.appendChild(document.createElement('div'));
  const redraw = (view: ComponentChild) =>
    void act(() => render(<TextsContext value={TEXTS}>{view}</TextsContext>, root));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  redraw(first);
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const seek = (words: string) =>
    all('button, a, input, select, textarea, summary').find((element) => namesOf(element).includes(words));
  const find = (words: string) => {
    const element = seek(words);
    if (!element) throw new Error(`nothing is called "${words}" in: ${root.textContent}`);
    return element;
  };
  return {
    root,
    all,
    find,
    redraw,
    text: () => fold(root.textContent ?? ''),
    has: (words) => seek(words) !== undefined,
    click: (words) => void act(() => find(words).click()),
    type: (words, value) =>
      void act(() => {
        const field = find(words);
        if (!('value' in field)) throw new Error(`${words} is no field`);
        field.value = value;
        const kind = field.tagName === 'SELECT' ? 'change' : 'input';
        field.dispatchEvent(new Event(kind, { bubbles: true }));
      }),
  };
}

function namesOf(element: HTMLElement): string[] {
  const { id } = element;
  const label = element.closest('label') ?? (id ? document.querySelector(`label[for="${id}"]`) : null);
  return [element.getAttribute('aria-label'), element.textContent, label?.textContent].map((text) => fold(text ?? ''));
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
