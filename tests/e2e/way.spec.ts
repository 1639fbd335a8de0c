import type { Page } from 'puppeteer-core';
import { PASSAGE } from '#tests/portal/kinds/sentences.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { until } from './driver/until.ts';
import { clickText, notePassage, stepUrl, waitForMarks, waitForStillWidth, waitForText } from './steps.ts';

const PHRASE = 'Mehraufwand: kostet extra';
const OPEN = 'An der Stelle öffnen';

/** Places that an address leads to: how one gets there by clicks, and what the address is then. */
const OPEN_PLACES = [
  { title: 'a plain page', path: '/arten/einfach', clicks: 0, address: '/arten/einfach' },
  { title: 'a route behind the hash', path: '/arten/raute', clicks: 1, address: '/arten/raute#/schritt-2' },
  { title: 'a route by pushState', path: '/arten/verlauf', clicks: 1, address: '/arten/verlauf/schritt-2' },
] as const;

/** A place that one walks through, with something to note there. */
interface Stop {
  /** Comes to it from the stop before. */
  reach(tab: Page, origin: string): Promise<unknown>;
  says: string;
  passage: string;
  /** `false`: the page before the first step. */
  isStep?: boolean;
}

const press = async (tab: Page) => tab.click('[name="weiter"]');

/** Places behind a session. The last stop is the place; the ones before have notes too, so that the way names them. */
const CLOSED_PLACES: readonly { title: string; service: string; start: string; stops: readonly Stop[] }[] = [
  {
    title: 'a step that its session alone knows',
    service: 'Wohnsitz ummelden',
    start: '/arten/session',
    stops: [
      {
        reach: (tab, origin) => tab.goto(`${origin}/arten/session`),
        says: 'Bevor Sie beginnen',
        passage: 'Nach 20 Minuten ohne Eingabe endet Ihre Sitzung.',
        isStep: false,
      },
      { reach: press, says: 'Schritt 1 von 3: Bisherige Wohnung', passage: 'Wo haben Sie bisher gewohnt?' },
      { reach: press, says: 'Schritt 2 von 3: Neue Wohnung', passage: PASSAGE },
    ],
  },
  {
    title: 'a step with the session in its address',
    service: 'Wohngeld',
    start: '/wohngeld',
    stops: [
      {
        reach: (tab, origin) => tab.goto(`${origin}/wohngeld`),
        says: 'Wohngeld beantragen',
        passage: 'erneut im Original einzureichen',
        isStep: false,
      },
      {
        reach: (tab, origin) => tab.goto(stepUrl(origin, 2)),
        says: 'Haushaltsmitglieder',
        passage: 'Zum Beispiel 24.09.1967',
      },
      {
        reach: (tab, origin) => tab.goto(stepUrl(origin, 3)),
        says: 'Einkommen',
        passage: 'Rentenbescheid, Kopie genügt',
      },
    ],
  },
];

/** Waits until the one mark is painted and can be seen without scrolling. */
async function waitForMarkInView(page: Page, text: string): Promise<void> {
  await waitForMarks(page, [text]);
  await until('the mark to come into view', () =>
    page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const rect = range instanceof Range ? range.getBoundingClientRect() : new DOMRect(0, -1);
      return rect.top > 0 && rect.bottom < innerHeight;
    }),
  );
}

/** The page that has come beside those that were open before. */
function newPage(driver: Driver, before: readonly Page[], address: string): Promise<Page> {
  return until(`a page at ${address}`, async () => {
    for (const page of await driver.pages()) {
      if (before.includes(page)) continue;
      const at = await page.evaluate(() => location.href).catch(() => '');
      if (at.startsWith(address)) return page;
    }
    return undefined;
  });
}

async function next(tab: Page, step: number): Promise<void> {
  await tab.click('[name="weiter"]');
  await waitForText(tab, `Schritt ${step} von 3`);
}

for (const { title, path, clicks, address } of OPEN_PLACES) {
  test.describe(title, () => {
    test('is opened from the review, and its mark is shown', async ({ fresh, tab, portal }) => {
      await fresh.grantPortal(portal.origin);
      await tab.goto(portal.origin + path);
      for (let step = 0; step < clicks; step++) await next(tab, step + 2);
      await notePassage(fresh, tab, PASSAGE, PHRASE);
      await tab.goto('about:blank');
      const review = await fresh.extensionPage('review.html');
      const before = await fresh.pages();
      await clickText(review, OPEN);
      const opened = await newPage(fresh, before, portal.origin + address);
      await waitForMarkInView(opened, PASSAGE);
      expect(await fresh.extensionErrors()).toEqual([]);
    });

    test('is opened from the panel in its own tab', async ({ fresh, tab, portal }) => {
      await fresh.grantPortal(portal.origin);
      await tab.goto(portal.origin + path);
      for (let step = 0; step < clicks; step++) await next(tab, step + 2);
      await notePassage(fresh, tab, PASSAGE, PHRASE);
      // Another page of the same service: the panel lists the note among those of other pages.
      await tab.goto(`${portal.origin}${path}${clicks > 0 ? '' : '?ansicht=kurz'}`);
      await waitForMarks(tab, []);
      const panel = await fresh.openSidePanel(tab);
      await waitForText(panel, /Auf anderen (Seiten|Schritten) \(1\)/i);
      await waitForStillWidth(tab);
      await clickText(panel, /^Auf anderen/);
      await clickText(panel, OPEN);
      await until('the address', async () => (await tab.evaluate(() => location.href)) === portal.origin + address);
      await waitForMarkInView(tab, PASSAGE);
    });
  });
}

/** The button to a place in the list entry that has this text. */
async function openPlaceOf(page: Page, passage: string): Promise<void> {
  const button = await until(`the way to ${passage}`, async () => {
    for (const entry of await page.$$('li')) {
      const text = await entry.evaluate(({ textContent }) => textContent ?? '');
      if (!text.includes(passage)) continue;
      for (const each of await entry.$$('button'))
        if ((await each.evaluate(({ textContent }) => textContent)) === OPEN) return each;
    }
    return undefined;
  });
  await button.click();
}

for (const { title, service, start, stops } of CLOSED_PLACES) {
  test.describe(title, () => {
    const place = stops.at(-1);
    const before = stops.slice(0, -1);

    /** Walks through all stops; answers when the last one is there. */
    async function walk(tab: Page, origin: string, visit: (stop: Stop) => Promise<unknown>): Promise<void> {
      for (const stop of stops) {
        await stop.reach(tab, origin);
        await waitForText(tab, stop.says);
        await visit(stop);
      }
    }

    async function readWay(page: Page): Promise<void> {
      await waitForText(page, new RegExp(`gehen Sie bis „[^“]*${place?.says}“`));
      const way = await page.evaluate(() => document.querySelector('.rn-notice')?.textContent ?? '');
      expect(way).toContain(`Leistung: ${service}`);
      for (const { says, isStep = true } of before) expect(!isStep || way.includes(says), says).toBe(true);
      expect(way, 'the place itself is no step on the way').toContain('Leistung von vorn öffnen');
    }

    for (const from of ['review', 'panel'] as const) {
      test(`is not opened from the ${from}: the way there is told`, async ({ fresh, tab, portal }) => {
        await fresh.grantPortal(portal.origin);
        await walk(tab, portal.origin, async ({ passage }) => {
          await notePassage(fresh, tab, passage, PHRASE);
          // A hand comes from elsewhere: right after a press nothing is pressed where the toolbar stood.
          await tab.mouse.move(1, 1);
        });
        // Of the same service, and not where one begins.
        await tab.goto(`${portal.origin}${start}?ansicht=kurz`);
        const asking = from === 'review' ? await fresh.extensionPage('review.html') : await fresh.openSidePanel(tab);
        if (from === 'panel') await clickText(asking, /^Auf anderen/);
        const open = await fresh.pages();
        await openPlaceOf(asking, place?.passage ?? '');
        await readWay(asking);
        expect((await fresh.pages()).length, 'nothing is opened').toBe(open.length);
        await clickText(asking, 'Leistung von vorn öffnen');
        const opened = from === 'panel' ? tab : await newPage(fresh, open, portal.origin + start);
        const here = () => opened.evaluate(() => (document.readyState === 'complete' ? location.href : ''));
        await until('the start', async () => (await here()) === portal.origin + start);
        await opened.bringToFront();
        await walk(opened, portal.origin, async () => undefined);
        await waitForMarkInView(opened, place?.passage ?? '');
      });
    }
  });
}
