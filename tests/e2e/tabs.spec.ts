import type { Page } from 'puppeteer-core';
import { PASSAGE } from '#tests/portal/kinds/sentences.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { waitForNoPart, waitForPart } from './driver/in-page.ts';
import { until } from './driver/until.ts';
import { clickText, notePassage, waitForMarks, waitForText } from './steps.ts';

const PHRASE = 'Mehraufwand: kostet extra';

test('a tab that is duplicated shows the notes too', async ({ fresh, tab, portal }) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/arten/einfach`);
  await notePassage(fresh, tab, PASSAGE, PHRASE);
  const tabId = await fresh.tabId(tab);
  const before = await fresh.pages();
  await fresh.inExtension(async (id) => void (await chrome.tabs.duplicate(id)), tabId);
  const copy = await until('the copy', async () => (await fresh.pages()).find((page) => !before.includes(page)));
  await waitForMarks(copy, [PASSAGE]);
});

test('a page that comes back as it was left no longer shows what was deleted meanwhile', async ({
  fresh,
  tab,
  portal,
}) => {
  test.slow();
  await fresh.grantPortal(portal.origin);
  const leaveAndComeBack = async () => {
    await tab.goto(`${portal.origin}/arten/einfach`);
    await notePassage(fresh, tab, PASSAGE, PHRASE);
    await tab.evaluate(() => {
      document.documentElement.dataset.left = '';
    });
    await tab.goto(`${portal.origin}/arten/einfach?ansicht=kurz`);
    const panel = await fresh.openSidePanel(tab);
    await clickText(panel, /^Auf anderen/);
    await clickText(panel, 'Löschen');
    await waitForText(panel, 'Die Notiz ist gelöscht.');
    await tab.evaluate(() => history.back());
    const isBack = async () => (await tab.evaluate(() => location.search + document.readyState)) === 'complete';
    await until('the page before', isBack);
    return tab.evaluate(() => 'left' in document.documentElement.dataset);
  };
  // A browser need not keep a page as it was left, and loads it anew when it has too much to do.
  await until('the page as it was left', leaveAndComeBack, 90_000);
  await waitForMarks(tab, []);
  await waitForNoPart(fresh, tab, { name: /^Notiz:/ });
});

test('a tab that the browser discarded shows the notes when somebody looks at it again', async ({
  fresh,
  tab,
  portal,
}) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/arten/einfach`);
  await notePassage(fresh, tab, PASSAGE, PHRASE);
  const before = await fresh.tabId(tab);
  // Nobody looks at it: only such a tab is discarded.
  const other = await fresh.newPage('about:blank');
  // Chromium gives it another number.
  const discard = async (id: number) => (await chrome.tabs.discard(id))?.id ?? id;
  const discarded = await fresh.inExtension(discard, before);
  await until('the tab to be discarded', () => isDiscarded(fresh, discarded));
  await fresh.inExtension(async (id) => void (await chrome.tabs.update(id, { active: true })), discarded);
  const again = await openedSince(fresh, [tab, other], `${portal.origin}/arten/einfach`);
  await waitForMarks(again, [PASSAGE]);
  await waitForPart(fresh, again, { name: /^Notiz:/ });
  expect(await isDiscarded(fresh, discarded)).toBe(false);
});

test.describe('what was closed and is opened again shows the notes', () => {
  test.beforeEach(({ driver }) => {
    test.skip(driver.browser === 'chromium', 'Chromium opens nothing again for those who drive it.');
  });

  test('a tab', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/arten/einfach`);
    await notePassage(fresh, tab, PASSAGE, PHRASE);
    await tab.close();
    await fresh.reopenClosed('tab');
    await waitForMarks(await openedSince(fresh, [tab], `${portal.origin}/arten/einfach`), [PASSAGE]);
  });

  test('a window', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    const address = `${portal.origin}/arten/einfach`;
    await tab.goto(address);
    await notePassage(fresh, tab, PASSAGE, PHRASE);
    const open = async (url: string) => (await chrome.windows.create({ url })).id;
    const window = await fresh.inExtension(open, address);
    const first = await openedSince(fresh, [tab], address);
    await waitForMarks(first, [PASSAGE]);
    await fresh.inExtension((id) => chrome.windows.remove(id), window);
    await fresh.reopenClosed('window');
    await waitForMarks(await openedSince(fresh, [tab, first], address), [PASSAGE]);
  });
});

/** The tab that shows this address and is none of those known before. */
function openedSince(driver: Driver, before: readonly Page[], address: string): Promise<Page> {
  return until(address, async () =>
    (await driver.pages()).find((page) => !before.includes(page) && page.url() === address),
  );
}

async function isDiscarded(driver: Driver, tabId: number): Promise<boolean> {
  return driver.inExtension(async (id) => (await chrome.tabs.get(id)).discarded, tabId);
}

/** What the functions above find when they run inside the browser. */
declare const chrome: {
  windows: { create(what: { url: string }): Promise<{ id: number }>; remove(windowId: number): Promise<void> };
  tabs: {
    duplicate(tabId: number): Promise<unknown>;
    discard(tabId: number): Promise<{ id: number } | undefined>;
    update(tabId: number, change: { active: boolean }): Promise<unknown>;
    get(tabId: number): Promise<{ discarded: boolean }>;
  };
};
