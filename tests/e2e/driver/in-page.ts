import type { Frame, Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { offsetOf } from './frame-offset.ts';
import { until } from './until.ts';

/** One thing in the extension's closed shadow root, as a user or a screen reader meets it. */
export interface Part {
  tag: string;
  /** Written role, else the element's own (`button`, `link`, `heading`, `textbox`, ...). */
  role: string;
  /** Accessible name, white space collapsed. */
  name: string;
  /** Visible text, white space collapsed. */
  text: string;
  /** Place in the page's viewport, in CSS pixels. */
  rect: { x: number; y: number; width: number; height: number };
  visible: boolean;
  focused: boolean;
  disabled: boolean;
  /** `aria-pressed`, `aria-expanded`, `aria-checked` and the like, without `aria-`, where they are set. */
  states: Record<string, string>;
}

/** Everything with a role that the extension has drawn into a document, in document order. */
export function inPage(driver: Driver, page: Page | Frame): Promise<Part[]> {
  return driver.inClosedRoots('mainFrame' in page ? page.mainFrame() : page, readParts);
}

/** What `inPage` should find: accessible name (whole, or a pattern) and role (`button` if left out). */
export interface Wanted {
  name: string | RegExp;
  role?: string;
}

/** Waits until there is such a part and it is visible. */
export function waitForPart(driver: Driver, page: Page | Frame, wanted: Wanted): Promise<Part> {
  return until(phrase(wanted), async () =>
    (await inPage(driver, page)).find((part) => part.visible && fits(part, wanted)),
  );
}

/** Waits until no such part is visible any more. */
export function waitForNoPart(driver: Driver, page: Page | Frame, wanted: Wanted): Promise<true> {
  const gone = async () => !(await inPage(driver, page)).some((part) => part.visible && fits(part, wanted));
  return until(`${phrase(wanted)} to go`, async () => (await gone()) || undefined);
}

/** Clicks with the mouse on a part of the extension in the page, as soon as it is there and stands still. */
export async function clickInPage(
  driver: Driver,
  page: Page,
  name: string | RegExp,
  { role = 'button', frame = page.mainFrame() }: { role?: string; frame?: Frame } = {},
): Promise<void> {
  const wanted = { name, role };
  let before = '';
  const { rect } = await until(`${phrase(wanted)} to stand still`, async () => {
    const part = (await inPage(driver, frame)).find((candidate) => candidate.visible && fits(candidate, wanted));
    const place = JSON.stringify(part?.rect);
    const still = part !== undefined && place === before;
    before = place;
    return still && part;
  });
  const offset = await offsetOf(frame);
  await page.mouse.click(offset.x + rect.x + rect.width / 2, offset.y + rect.y + rect.height / 2);
}

function fits(part: Part, { name, role = 'button' }: Wanted): boolean {
  return part.role === role && (typeof name === 'string' ? part.name === name : name.test(part.name));
}

function phrase({ name, role = 'button' }: Wanted): string {
  return `${role} ${name} in the page`;
}

/** Runs in the page, hence self-contained. */
function readParts(roots: ShadowRoot[]): Part[] {
  const ROLES: Record<string, string> = {
    a: 'link',
    button: 'button',
    dialog: 'dialog',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    img: 'img',
    input: 'textbox',
    li: 'listitem',
    output: 'status',
    select: 'combobox',
    summary: 'button',
    textarea: 'textbox',
  };
  const collapse = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const visibleText = (element: Element): string => {
    if (element.getAttribute('aria-hidden') === 'true' || element.localName === 'style') return '';
    const drawn = element.getAttribute('data-text');
    if (drawn) return drawn;
    const children = [...element.childNodes];
    return children.map((child) => (child instanceof Element ? visibleText(child) : child.textContent)).join('');
  };
  const name = (element: Element, root: ShadowRoot): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    const sources = [
      ids.map((id) => root.getElementById(id)?.textContent).join(' '),
      element.getAttribute('aria-label'),
      [...(labels ?? [])].map((label) => label.textContent).join(' '),
      element.getAttribute('alt'),
      visibleText(element),
      element.getAttribute('title'),
    ];
    return sources.map(collapse).find((source) => source !== '') ?? '';
  };
  const selector = `[role], [tabindex], ${Object.keys(ROLES).join(', ')}`;
  return roots.flatMap((root) =>
    [...root.querySelectorAll(selector)].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const aria = [...element.attributes].filter((attribute) => attribute.name.startsWith('aria-'));
      return {
        tag: element.localName,
        role: element.getAttribute('role') ?? ROLES[element.localName] ?? 'generic',
        name: name(element, root),
        text: collapse(visibleText(element)),
        rect: { x, y, width, height },
        visible: width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true }),
        focused: root.activeElement === element,
        disabled: element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true',
        states: Object.fromEntries(aria.map((attribute) => [attribute.name.slice('aria-'.length), attribute.value])),
      };
    }),
  );
}
