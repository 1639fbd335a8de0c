import { ElementHandle, type Page } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';

/** The field in the middle of those that the pointer reaches, if there is one. */
export async function chooseField(page: Page): Promise<ElementHandle | undefined> {
  const found = await page.evaluateHandle(findField);
  if (found instanceof ElementHandle) return found;
  await found.dispose();
  return undefined;
}

/** Runs in the page, hence self-contained. */
function findField(): Element | null {
  const fields = [...document.querySelectorAll('input:not([type=hidden]),select,textarea')].filter((field) => {
    if (!field.checkVisibility({ visibilityProperty: true })) return false;
    field.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = field.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) === field;
  });
  return fields[Math.floor(fields.length / 2)] ?? null;
}

/** The way to an element by the numbers of the children, so that it can be found after a reload. */
export function pathOf(element: ElementHandle): Promise<number[]> {
  return element.evaluate((start) => {
    const path: number[] = [];
    for (let at = start; at.parentElement; at = at.parentElement)
      path.unshift([...at.parentElement.children].indexOf(at));
    return path;
  });
}

/**
 * How far the outlines that are drawn are from the element at this path: one entry each, in CSS pixels. None if nothing
 * is outlined.
 */
export async function outlinesOff(driver: Driver, page: Page, path: readonly number[]): Promise<number[]> {
  const outlines = await driver.inClosedRoots(page.mainFrame(), (roots) =>
    roots.flatMap((root) =>
      [...root.querySelectorAll('.outline')].map((outline) => {
        const { x, y, width, height } = outline.getBoundingClientRect();
        return { x, y, width, height };
      }),
    ),
  );
  const field = await page.evaluate((steps) => {
    const element = steps.reduce<Element | undefined>((at, step) => at?.children[step], document.documentElement);
    if (!element) return undefined;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  }, path);
  return outlines.map(({ x, y, width, height }) => {
    if (!field) return Number.POSITIVE_INFINITY;
    const middle = [x + width / 2 - field.x - field.width / 2, y + height / 2 - field.y - field.height / 2];
    return Math.max(...[...middle, width - field.width, height - field.height].map(Math.abs));
  });
}
