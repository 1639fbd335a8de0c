import type { Page } from 'puppeteer-core';
import type { NoteContent } from '@/utils/domain/annotation';
import type { Selector } from '@/utils/domain/selector';
import { readDrawn, twoFrames } from './drawn.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { clickInPage, inPage, waitForNoPart, waitForPart } from './driver/in-page.ts';
import { until } from './driver/until.ts';
import { clickText, markedTexts } from './steps.ts';
import { writeNotes } from './write-notes.ts';

const COMMENT = 'Das soll nur lesen, wer die Notiz öffnet.';

/** Three notes on one passage, in the catalogue's words. */
const CONTENTS: readonly Partial<NoteContent>[] = [
  { rating: 'obstacle', concerns: ['barrier-extra-effort'], comment: COMMENT },
  { rating: 'strength', concerns: ['measure-transparency'], comment: COMMENT },
  { rating: 'obstacle', concerns: ['arg-user-centricity'], comment: COMMENT },
];
const PRAISE = 'Transparenz · klar';
const NAMES = ['Mehraufwand · kostet extra', PRAISE, 'Nutzerzentrierung · geht vorbei'];
const CROWD = /^3 Notizen:/;

test.describe('several marks on one place', () => {
  test('show their number, and unfold to each by pointer', async ({ fresh, tab, portal }) => {
    await openNoted(fresh, tab, portal.origin, 3);
    await clickInPage(fresh, tab, CROWD);
    await waitForPart(fresh, tab, { name: PRAISE });
    expect(await unfolded(fresh, tab)).toEqual([...NAMES].sort());
    await clickInPage(fresh, tab, PRAISE);
    const panel = await fresh.sidePanel();
    await until('the note', () =>
      panel.evaluate((text) => [...document.querySelectorAll('textarea')].some(({ value }) => value === text), COMMENT),
    );
    expect(await fresh.extensionErrors()).toEqual([]);
  });

  test('unfold by keyboard, and fold again', async ({ fresh, tab, portal }) => {
    await openNoted(fresh, tab, portal.origin, 3);
    await focusLastOfPage(tab);
    const focused = async () => (await inPage(fresh, tab)).find((part) => part.focused);
    await tab.keyboard.press('Tab');
    expect((await focused())?.name).toMatch(CROWD);
    expect((await focused())?.states).toMatchObject({ expanded: 'false' });
    await tab.keyboard.press('Enter');
    await until('the list', async () => (await unfolded(fresh, tab)).length === NAMES.length);
    const seen: string[] = [];
    for (const _ of NAMES) {
      await tab.keyboard.press('Tab');
      seen.push((await focused())?.name ?? '');
    }
    expect(seen.sort()).toEqual([...NAMES].sort());
    for (const _ of NAMES) await pressShiftTab(tab);
    await tab.keyboard.press('Enter');
    await until('the list to fold', async () => (await unfolded(fresh, tab)).length === 0);
  });
});

test('a tip says what a note is about, by pointer and by keyboard, and never its comment', async ({
  fresh,
  tab,
  portal,
}) => {
  await openNoted(fresh, tab, portal.origin, 1);
  expect(await tips(fresh, tab)).toEqual([]);
  const { rect } = await waitForPart(fresh, tab, { name: `Notiz: ${NAMES[0]}` });
  await tab.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2);
  await waitForTips(fresh, tab, [NAMES[0]]);
  await tab.mouse.move(600, 5);
  await waitForTips(fresh, tab, []);
  await focusLastOfPage(tab);
  await tab.keyboard.press('Tab');
  await waitForTips(fresh, tab, [NAMES[0]]);
  const [all = ''] = await fresh.inClosedRoots(tab.mainFrame(), (roots) => roots.map((root) => root.innerHTML));
  expect(all).toContain(NAMES[0]);
  expect(all).not.toContain(COMMENT);
});

test.describe('Escape puts a tip away', () => {
  test('from under the pointer, until that has left and come again', async ({ fresh, tab, portal }) => {
    await openNoted(fresh, tab, portal.origin, 1);
    await listenForEscape(tab);
    const { rect } = await waitForPart(fresh, tab, { name: `Notiz: ${NAMES[0]}` });
    const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    await tab.mouse.move(middle.x, middle.y);
    await waitForTips(fresh, tab, [NAMES[0]]);
    await tab.keyboard.press('Escape');
    await waitForTips(fresh, tab, []);
    expect(await heardEscape(tab), 'the focus is on the page: the key is its own too').toBe(true);
    await tab.mouse.move(middle.x + 3, middle.y + 3);
    await twoFrames(tab);
    expect(await tips(fresh, tab), 'the pointer has not left').toEqual([]);
    await tab.mouse.move(600, 5);
    await tab.mouse.move(middle.x, middle.y);
    await waitForTips(fresh, tab, [NAMES[0]]);
  });

  test('from beside the focus, until that has left and come again', async ({ fresh, tab, portal }) => {
    await openNoted(fresh, tab, portal.origin, 1);
    await listenForEscape(tab);
    await focusLastOfPage(tab);
    await tab.keyboard.press('Tab');
    await waitForTips(fresh, tab, [NAMES[0]]);
    await tab.keyboard.press('Escape');
    await waitForTips(fresh, tab, []);
    expect((await waitForPart(fresh, tab, { name: `Notiz: ${NAMES[0]}` })).focused).toBe(true);
    expect(await heardEscape(tab), 'the focus is on our part: the key is ours alone').toBe(false);
    await pressShiftTab(tab);
    await tab.keyboard.press('Tab');
    await waitForTips(fresh, tab, [NAMES[0]]);
  });

  test('and no other one', async ({ fresh, tab, portal }) => {
    await openNoted(fresh, tab, portal.origin, 3);
    const { rect } = await waitForPart(fresh, tab, { name: CROWD });
    await tab.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2);
    await waitForTips(fresh, tab, [expect.stringContaining(PRAISE)]);
    await tab.keyboard.press('Escape');
    await waitForTips(fresh, tab, []);
    await focusLastOfPage(tab);
    await tab.keyboard.press('Tab');
    await waitForTips(fresh, tab, [expect.stringContaining(PRAISE)]);
  });
});

test('marks are hidden for a moment, and come back', async ({ fresh, tab, portal }) => {
  await openNoted(fresh, tab, portal.origin, 3);
  const panel = await fresh.openSidePanel(tab);
  await clickText(panel, 'Markierungen ausblenden');
  await waitForNoPart(fresh, tab, { name: CROWD });
  expect(await markedTexts(tab)).toEqual([]);
  await clickText(panel, 'Markierungen zeigen');
  await waitForPart(fresh, tab, { name: CROWD });
  expect((await markedTexts(tab)).length).toBe(3);
});

test('nothing of ours is printed', async ({ fresh, tab, portal }) => {
  test.skip(fresh.browser === 'firefox', 'Firefox shows no page as for print to those who drive it.');
  await openNoted(fresh, tab, portal.origin, 1);
  const marked = await picture(tab);
  await tab.emulateMediaType('print');
  expect((await readDrawn(fresh, tab)).signs).toEqual([]);
  const printed = await picture(tab);
  await fresh.revokePortal(portal.origin);
  await until('the marks to go', async () => (await markedTexts(tab)).length === 0);
  expect(printed.equals(await picture(tab)), 'as printed without us').toBe(true);
  await tab.emulateMediaType('screen');
  expect(marked.equals(await picture(tab)), 'as seen without us').toBe(false);
});

/** A page with some notes on one passage, in the middle of the window. */
async function openNoted(driver: Driver, tab: Page, origin: string, notes: number): Promise<void> {
  await driver.grantPortal(origin);
  await tab.goto(`${origin}/arten/einfach`);
  const describe = notes === 1 ? describePassage : describePassageThrice;
  await writeNotes(driver, tab, describe, CONTENTS);
  await tab.goto(`${origin}/arten/einfach`);
  await until('the marks', async () => (await markedTexts(tab)).length === notes);
  await tab.evaluate(() =>
    document.querySelector('[data-probe=passage]')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  await twoFrames(tab);
}

/** The names in the list that a number unfolds to, sorted. */
function unfolded(driver: Driver, tab: Page): Promise<string[]> {
  return driver.inClosedRoots(tab.mainFrame(), (roots) =>
    roots.flatMap((root) =>
      [...root.querySelectorAll<HTMLElement>('.each [data-text]')].map(({ dataset }) => dataset.text ?? '').sort(),
    ),
  );
}

/** What tips say that are shown now. */
function tips(driver: Driver, tab: Page): Promise<string[]> {
  return driver.inClosedRoots(tab.mainFrame(), (roots) =>
    roots.flatMap((root) =>
      [...root.querySelectorAll('.sign')]
        .filter((sign) => !['none', 'normal'].includes(getComputedStyle(sign, '::after').content))
        .map((sign) => sign.getAttribute('data-tip') ?? ''),
    ),
  );
}

/** Waits until exactly these tips are shown. */
async function waitForTips(driver: Driver, tab: Page, wanted: readonly unknown[]): Promise<void> {
  await expect.poll(() => tips(driver, tab)).toEqual(wanted);
}

/** From now on the page remembers whether it was told of Escape, as early as a page can be. */
async function listenForEscape(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const hear = ({ key }: KeyboardEvent) =>
      key === 'Escape' && document.documentElement.setAttribute('data-heard', '');
    window.addEventListener('keydown', hear, { capture: true });
  });
}

function heardEscape(tab: Page): Promise<boolean> {
  return tab.evaluate(() => document.documentElement.hasAttribute('data-heard'));
}

/** Puts the focus on the last thing of the page that takes it: what comes next is ours. */
async function focusLastOfPage(tab: Page): Promise<void> {
  await tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href],button,input')].at(-1)?.focus());
}

async function pressShiftTab(tab: Page): Promise<void> {
  await tab.keyboard.down('Shift');
  await tab.keyboard.press('Tab');
  await tab.keyboard.up('Shift');
}

async function picture(tab: Page): Promise<Buffer> {
  await twoFrames(tab);
  return Buffer.from(await tab.screenshot());
}

/** Runs in the page. */
function describePassage(): Selector[][] {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('[data-probe=passage]') ?? document.body);
  return [anchoring.describeRange(range)];
}

/** Runs in the page. */
function describePassageThrice(): Selector[][] {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('[data-probe=passage]') ?? document.body);
  return Array.from({ length: 3 }, () => anchoring.describeRange(range));
}
