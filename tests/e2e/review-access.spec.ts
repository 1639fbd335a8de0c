import type { Page } from 'puppeteer-core';
import { expectInTree } from './ax-tree.ts';
import { violations } from './axe.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { until } from './driver/until.ts';
import { clickText, findText, notePassage, PASSAGE, waitForText } from './steps.ts';

/** A window of 1280 by 1024 pixels at 400 %, in CSS pixels. */
const ZOOMED = { width: 320, height: 256 };

/** Frames in which a browser has scrolled to what has the focus. */
const FRAMES = 60;

/** The pages of the review, each with something that stands there when it is drawn. */
const PAGES: readonly { hash: string; says: string | RegExp; open?: RegExp }[] = [
  { hash: '#overview', says: 'Aspekte nach Leistung' },
  { hash: '#notes', says: '3 Notizen, 1 Leistung' },
  { hash: '#spots', says: 'Wählen Sie eine Leistung.', open: /^Wohngeld/ },
  { hash: '#catalogue', says: 'Große Fragen (5)', open: /^Steuerung/ },
];

/** What screen readers must find on them. */
const NAMES: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  '#overview': [
    /^table Aspekte nach Leistung/,
    'columnheader Mehraufwand',
    'rowheader Wohngeld beantragen',
    'link 2 Hindernisse: Mehraufwand, Wohngeld beantragen',
    'link 1 Stärke: Transparenz, Wohngeld beantragen',
  ],
  '#notes': [/^list/, 'checkbox Notiz 1 auswählen', 'checkbox Notiz 3 auswählen', 'combobox Reihenfolge'],
  '#spots': [
    /^heading Mehraufwand ?: /,
    'combobox Stand',
    'textbox Entscheidung',
    'textbox Begründung',
    'heading Die drei Leitfragen',
  ],
};

/** Three notes on one page, two of them of the same place. */
async function withThree(driver: Driver, tab: Page, origin: string): Promise<void> {
  await driver.grantPortal(origin);
  await tab.goto(`${origin}/wohngeld`);
  await notePassage(driver, tab, PASSAGE, 'Mehraufwand: kostet extra');
  await notePassage(driver, tab, PASSAGE.replace('erneut ', ''), 'Mehraufwand: kostet extra');
  await notePassage(driver, tab, 'Der Antrag ist kostenlos', 'Transparenz: klar');
}

/** Opens each page of the review and what can be opened there, and has it looked at. */
async function eachPage(driver: Driver, look: (page: Page, name: string) => Promise<void>): Promise<void> {
  for (const { hash, says, open } of PAGES) {
    const page = await driver.extensionPage(`review.html${hash}`);
    await waitForText(page, says);
    if (open) await clickText(page, open);
    if (hash === '#spots') {
      await (await findText(page, 'h3 button', /^Mehraufwand: /)).click();
      await waitForText(page, 'Was daraus folgt');
    }
    await look(page, hash);
    await page.close();
  }
}

/** Goes with the Tab key to so many stops; answers those that stay outside of the window or under something else. */
async function hiddenStops(page: Page, stops: number): Promise<string[]> {
  const hidden: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(async (frames) => {
      const at = document.activeElement;
      const isSeen = () => {
        if (!at || at === document.body) return true;
        const { left, top, right, bottom } = at.getBoundingClientRect();
        const [x, y] = [(Math.max(0, left) + Math.min(innerWidth, right)) / 2, Math.max(0, top) + 4];
        const upper = document.elementFromPoint(x, Math.min(y, bottom - 1));
        return upper !== null && (at.contains(upper) || upper.contains(at));
      };
      // The browser scrolls when it draws next.
      for (let frame = 0; frame < frames && !isSeen(); frame += 1) await new Promise(requestAnimationFrame);
      return isSeen() ? '' : `${at?.tagName} ${at?.textContent?.slice(0, 40)}`;
    }, FRAMES);
    if (name) hidden.push(name);
  }
  return hidden;
}

test('at 400 % each page of the review fits, and what has the focus is seen', async ({ fresh, tab, portal }) => {
  test.slow();
  await withThree(fresh, tab, portal.origin);
  await eachPage(fresh, async (page, name) => {
    await page.setViewport(ZOOMED);
    await until('the page to fit', () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    expect(await hiddenStops(page, 25), name).toEqual([]);
    expect(await violations(page), name).toEqual([]);
  });
});

test.describe('what Chromium alone can tell', () => {
  test.skip(({ target }) => target === 'firefox', 'Firefox hands out neither forced colours nor its tree');

  test('in forced colours nothing stands in the colour of its ground', async ({ fresh, tab, portal }) => {
    await withThree(fresh, tab, portal.origin);
    await eachPage(fresh, async (page, name) => {
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await unseenShapes(page), name).toEqual([]);
      expect(await violations(page), name).toEqual([]);
    });
  });

  test('rows and cells have roles and names', async ({ fresh, tab, portal }) => {
    await withThree(fresh, tab, portal.origin);
    await eachPage(fresh, (page, name) => expectInTree(page, NAMES[name] ?? []));
  });
});

/** Shapes and texts of a page whose colour is that of what they stand on. */
function unseenShapes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const same = (colour: string) => colour === canvas || colour === 'none' || colour === 'rgba(0, 0, 0, 0)';
    const isPainted = (element: Element) => element.getBoundingClientRect().width > 0;
    const shapes = [...document.querySelectorAll('svg :is(rect,circle,path,line,polyline)')].filter(isPainted);
    const unseen = shapes.filter((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return same(fill) && same(stroke);
    });
    return unseen.map((shape) => shape.outerHTML.slice(0, 120));
  });
}
