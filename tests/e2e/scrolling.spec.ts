import type { Page } from 'puppeteer-core';
import type { Selector } from '@/utils/domain/selector';
import { type Drawn, type Places, readDrawn, readPlaces, twoFrames } from './drawn.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { until } from './driver/until.ts';
import { writeNotes } from './write-notes.ts';

/** What is noted on each page, as the page's attribute `data-noted` names it after `tagPlaces`. */
const NOTED = '[data-noted]';
/** How far a sign or an outline may stand from its place, px. */
const NEAR = 2;

test.describe('marks stay where they belong', () => {
  for (const { what, scroll } of [
    { what: 'the page is scrolled', scroll: () => scrollTo({ top: 180, behavior: 'instant' }) },
    {
      what: 'the outer area is scrolled',
      scroll: () => {
        scrollTo({ top: 500, behavior: 'instant' });
        document.querySelector('.arten-rollen--aussen')?.scrollTo({ top: 330, behavior: 'instant' });
      },
    },
    {
      what: 'the inner area is scrolled',
      scroll: () => {
        scrollTo({ top: 500, behavior: 'instant' });
        document.querySelector('.arten-rollen--aussen')?.scrollTo({ top: 560, behavior: 'instant' });
        document.querySelector('.arten-rollen--innen')?.scrollTo({ top: 290, behavior: 'instant' });
      },
    },
    {
      what: 'all that was noted in an area is scrolled out of it',
      scroll: () => {
        scrollTo({ top: 500, behavior: 'instant' });
        document.querySelector('.arten-rollen--aussen')?.scrollTo({ top: 99_999, behavior: 'instant' });
        document.querySelector('.arten-rollen--innen')?.scrollTo({ top: 99_999, behavior: 'instant' });
      },
    },
    {
      what: 'a field in the inner area is brought into view',
      scroll: () =>
        document.querySelector('input[data-noted]')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    },
  ]) {
    test(`when ${what}`, async ({ fresh, tab, portal }) => {
      await openNoted(fresh, tab, portal.origin, '/arten/rollen', tagScrollers);
      await tab.evaluate(scroll);
      await twoFrames(tab);
      // At once, without waiting for it: a sign that comes later than its text lags.
      await expectInPlace(fresh, tab);
      await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await twoFrames(tab);
      await expectInPlace(fresh, tab);
    });
  }

  test('where the page is turned, enlarged and set in columns', async ({ fresh, tab, portal }) => {
    await openNoted(fresh, tab, portal.origin, '/arten/verformt', tagDistorted);
    await expectInPlace(fresh, tab);
    await tab.evaluate(() =>
      document.querySelector('input[data-noted]')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    await twoFrames(tab);
    await expectInPlace(fresh, tab);
  });

  for (const [what, id] of [
    ['what a component puts into slots', 'faecher'],
    ['what a component has inside', 'inneres'],
  ] as const) {
    test(`when ${what} is scrolled`, async ({ fresh, tab, portal }) => {
      await tab.evaluateOnNewDocument(buildComponents);
      await openNoted(fresh, tab, portal.origin, '/arten/rollen', () => undefined);
      const before = await readPlaces(tab, NOTED);
      await tab.evaluate((host) => {
        const area = document.querySelector(`#${host}`)?.shadowRoot?.querySelector('div');
        area?.scrollTo({ top: 30, behavior: 'instant' });
      }, id);
      await twoFrames(tab);
      await expectInPlace(fresh, tab);
      expect(isNear(before.lines, (await readPlaces(tab, NOTED)).lines), 'it was scrolled').toBe(false);
    });
  }

  test('when the window gets another width', async ({ fresh, tab, portal }) => {
    await openNoted(fresh, tab, portal.origin, '/arten/rollen', tagScrollers);
    const before = await readPlaces(tab, NOTED);
    await tab.setViewport({ width: 620, height: 800 });
    await until(
      'the page to be laid out anew',
      async () => !isNear(before.lines, (await readPlaces(tab, NOTED)).lines),
    );
    await expectInPlaceSoon(fresh, tab);
    await tab.setViewport(null);
  });

  test('when something above unfolds', async ({ fresh, tab, portal }) => {
    await openNoted(fresh, tab, portal.origin, '/arten/rollen', tagScrollers);
    await tab.evaluate(() => {
      document
        .querySelector('h1')
        ?.insertAdjacentHTML(
          'afterend',
          '<details><summary>Hinweis</summary><p>Am Montag bleibt das Bürgerbüro geschlossen.</p></details>',
        );
    });
    await expectInPlaceSoon(fresh, tab);
    const before = await readPlaces(tab, NOTED);
    await (await until('the summary', async () => (await tab.$('summary')) ?? undefined)).click();
    await until('it to unfold', async () => !isNear(before.lines, (await readPlaces(tab, NOTED)).lines));
    await expectInPlaceSoon(fresh, tab);
  });

  test('when a picture above comes late', async ({ fresh, tab, portal }) => {
    await openNoted(fresh, tab, portal.origin, '/arten/rollen', tagScrollers);
    await tab.evaluate(() => document.querySelector('h1')?.insertAdjacentHTML('afterend', '<img alt="" id="spaet">'));
    await expectInPlaceSoon(fresh, tab);
    const before = await readPlaces(tab, NOTED);
    await tab.evaluate(() => document.querySelector('#spaet')?.setAttribute('src', '/assets/lageplan.svg'));
    await until('the picture', async () => !isNear(before.lines, (await readPlaces(tab, NOTED)).lines));
    await expectInPlaceSoon(fresh, tab);
  });
});

/** Puts notes on what `tag` marks, and opens the page again with all of them drawn. */
async function openNoted(driver: Driver, tab: Page, origin: string, path: string, tag: () => void): Promise<void> {
  await driver.grantPortal(origin);
  await tab.goto(origin + path);
  await tab.evaluate(tag);
  const notes = await writeNotes(driver, tab, describeNoted);
  expect(notes).toBeGreaterThan(3);
  await tab.goto(origin + path);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  await tab.evaluate(tag);
  await until('all marks', async () => {
    const painted = await tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    const { outlines } = await readDrawn(driver, tab);
    return painted + outlines.length === notes;
  });
  await expectInPlaceSoon(driver, tab);
}

async function expectInPlace(driver: Driver, tab: Page): Promise<void> {
  const [drawn, places] = [await readDrawn(driver, tab), await readPlaces(tab, NOTED)];
  expect(places.lines.length + places.elements.length, 'something is there to compare').toBeGreaterThan(0);
  expect(isInPlace(drawn, places), JSON.stringify({ drawn, places })).toBe(true);
}

async function expectInPlaceSoon(driver: Driver, tab: Page): Promise<void> {
  await expect
    .poll(async () => isInPlace(await readDrawn(driver, tab), await readPlaces(tab, NOTED)), { timeout: 5_000 })
    .toBe(true);
}

function isInPlace({ signs, outlines }: Drawn, { lines, elements }: Places): boolean {
  const boxes = elements.map((box) => outlines.some((outline) => isNear(values(box), values(outline))));
  return isNear(signs, lines) && outlines.length === elements.length && boxes.every(Boolean);
}

function values({ x, y, width, height }: Places['elements'][number]): number[] {
  return [x, y, width, height];
}

function isNear(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => Math.abs(value - (b[index] ?? Number.NaN)) <= NEAR);
}

/** Runs in the page: the bar, paragraphs in the page and in both areas, a heading that sticks, a field. */
function tagScrollers(): void {
  const texts = ['3. ', '6. ', '11. ', '15. ', '22. ', '26. ', '33. ', '45. ', '55. '];
  const tag = (element: Element | null | undefined) => element?.setAttribute('data-noted', '');
  for (const text of texts) {
    tag([...document.querySelectorAll('p')].find(({ textContent }) => textContent.startsWith(text)));
  }
  tag(document.querySelector('.arten-leiste p'));
  tag(document.querySelector('.arten-rollen--innen > .arten-haftet'));
  tag(document.querySelector('[data-probe=field]'));
}

/**
 * Runs in the page before its own scripts: puts paragraphs into two components, each with an area in its shadow tree that
 * scrolls them. One has them in a slot, the other inside of the tree.
 */
function buildComponents(): void {
  const build = (id: string, first: number) => {
    const host = document.createElement('div');
    const area = document.createElement('div');
    const texts = [first, first + 1, first + 2, first + 3].map((number) => `${number}. `);
    const isMine = ({ textContent }: Element) => texts.some((text) => textContent.startsWith(text));
    const mine = [...document.querySelectorAll('main p')].filter(isMine);
    host.id = id;
    // What one of them hides must not lie where the other one's signs stand.
    host.style.marginBottom = '250px';
    area.style.cssText = 'height:120px;overflow:auto;line-height:48px';
    host.attachShadow({ mode: 'open' }).append(area);
    document.querySelector('h1')?.after(host);
    if (id === 'faecher') area.append(document.createElement('slot'));
    (id === 'faecher' ? host : area).append(...mine);
    for (const paragraph of mine) paragraph.setAttribute('data-noted', '');
  };
  document.addEventListener('DOMContentLoaded', () => {
    build('faecher', 1);
    build('inneres', 5);
  });
}

/** Runs in the page. */
function tagDistorted(): void {
  const [first, , , last] = document.querySelectorAll('.arten-spalten > p');
  const noted = [
    first,
    last,
    document.querySelector('[data-probe=passage]'),
    document.querySelector('[data-probe=field]'),
  ];
  for (const element of noted) element?.setAttribute('data-noted', '');
}

/** Runs in the page. */
function describeNoted(): Selector[][] {
  const trees = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const noted = trees.flatMap((tree) => [...tree.querySelectorAll('[data-noted]')]);
  return noted.map((element) => {
    if (element.matches('input')) return anchoring.describeElement(element);
    const range = document.createRange();
    range.selectNodeContents(element);
    return anchoring.describeRange(range);
  });
}
