import type { Page } from 'puppeteer-core';
import type { Box } from '@/utils/domain/geometry';
import type { Driver } from './driver/driver.ts';

/** What is drawn into a page, in its viewport. */
export interface Drawn {
  /** Middles of the signs that can be seen, from top to bottom, px. */
  signs: number[];
  /** Boxes that outlines stand around. */
  outlines: Box[];
}

/** What it should be drawn at. */
export interface Places {
  /** Middles of the first lines of noted passages and fields that can be seen, from top to bottom, px. */
  lines: number[];
  /** Boxes of noted elements. */
  elements: Box[];
}

/** Waits until the browser has drawn two frames: what follows a scroll does so in the same one. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Reads what is drawn now. A sign that is clipped away cannot be hit, and so does not count. */
export async function readDrawn(driver: Driver, page: Page): Promise<Drawn> {
  const [drawn] = await driver.inClosedRoots(page.mainFrame(), (roots) =>
    roots.map((root) => {
      const signs = [...root.querySelectorAll('.sign')].flatMap((sign) => {
        const { x, y, width, height } = sign.getBoundingClientRect();
        const [middleX, middleY] = [x + width / 2, y + height / 2];
        return root.elementFromPoint(middleX, middleY)?.closest('.sign') ? [middleY] : [];
      });
      const outlines = [...root.querySelectorAll('.outline')].map((outline) => {
        const { x, y, width, height } = outline.getBoundingClientRect();
        return { x: x + 3, y: y + 3, width: width - 4, height: height - 4 };
      });
      return { signs: signs.sort((a, b) => a - b), outlines };
    }),
  );
  return drawn ?? { signs: [], outlines: [] };
}

/**
 * Reads where it should be drawn: `selector` names the noted passages, from the beginning of their text, and fields.
 * What a scrolling area or the window hides does not count. Open shadow trees of the document count too.
 */
export function readPlaces(page: Page, selector: string): Promise<Places> {
  return page.evaluate((noted) => {
    const elements: Box[] = [];
    const lines: number[] = [];
    const trees = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    for (const element of trees.flatMap((tree) => [...tree.querySelectorAll(noted)])) {
      const isField = element.matches('input,select,textarea');
      const range = document.createRange();
      range.selectNodeContents(element);
      const line = isField ? element.getBoundingClientRect() : range.getClientRects()[0];
      if (!line) continue;
      const { x, y, width, height } = line;
      if (isField) elements.push({ x, y, width, height });
      const middle = y + Math.min(height, 48) / 2;
      let [top, bottom] = [0, innerHeight];
      const around = (at: Element) => {
        const tree = at.getRootNode();
        return at.assignedSlot ?? at.parentElement ?? (tree instanceof ShadowRoot ? tree.host : null);
      };
      for (let at = around(element); at && at !== document.body; at = around(at)) {
        if (getComputedStyle(at).overflowY === 'visible') continue;
        const area = at.getBoundingClientRect();
        [top, bottom] = [Math.max(top, area.top), Math.min(bottom, area.bottom)];
      }
      if (middle > top && middle < bottom) lines.push(middle);
    }
    return { lines: lines.sort((a, b) => a - b), elements };
  }, selector);
}
