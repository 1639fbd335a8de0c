import type { Page } from 'puppeteer-core';
import { PASSAGE } from '#tests/portal/kinds/sentences.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { clickInPage, inPage, waitForPart } from './driver/in-page.ts';
import { selectText } from './driver/select-text.ts';
import { until } from './driver/until.ts';
import { storedText, waitForText } from './steps.ts';

const PHRASE = 'Mehraufwand: kostet extra';

/** What somebody right-clicks on, which entry they choose, what that tells the page, and what the note is about. */
const PLACES = [
  { on: '[data-probe=passage]', entry: 'Auswahl notieren …', tells: 'toolbar.focus', place: `„${PASSAGE}“` },
  { on: '[data-probe=link]', entry: 'Link notieren …', tells: 'place.note', place: 'Link „Hinweisen zum Meldewesen“' },
  { on: '[data-probe=image]', entry: 'Bild notieren …', tells: 'place.note', place: 'Bild „Lageplan' },
  {
    on: 'input[data-probe=field], [data-probe=field] input',
    entry: 'Feld notieren …',
    tells: 'place.note',
    place: 'Eingabefeld „',
  },
  { on: 'h1', entry: 'Ganzen Schritt notieren …', tells: 'step.note', place: 'Ganze' },
] as const;

/** Chooses an entry; where the browser's menu is out of reach, tells the page what the entry tells it. */
async function choose(driver: Driver, tab: Page, entry: string, tells: string): Promise<void> {
  if (await driver.chooseFromMenu(entry)) return;
  const tabId = await driver.tabId(tab);
  await driver.inExtension(
    async (id, name) => {
      await chrome.runtime.sendMessage({ randnotiz: 'annotator.loadIn', input: { tabId: id } });
      await chrome.tabs.sendMessage(id, { randnotiz: name, input: name === 'place.note' ? {} : null });
    },
    tabId,
    tells,
  );
}

for (const { on, entry, tells, place } of PLACES) {
  test(`"${entry}" in the browser's menu opens the toolbar for what was clicked on`, async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/arten/einfach`);
    if (tells === 'toolbar.focus') await selectText(tab, PASSAGE);
    await tab.click(on, { button: 'right' });
    await choose(fresh, tab, entry, tells);
    await waitForPart(fresh, tab, { name: PHRASE });
    await until('the focus', async () => (await inPage(fresh, tab)).some(({ focused }) => focused));
    await clickInPage(fresh, tab, PHRASE);
    const panel = await fresh.openSidePanel(tab);
    await waitForText(panel, 'Auf dieser Seite (1)');
    await waitForText(panel, place);
    expect(await fresh.extensionErrors()).toEqual([]);
  });
}

test('"Stelle wählen …" in the browser\'s menu lets one choose', async ({ fresh, tab, portal }) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/arten/einfach`);
  await tab.click('h1', { button: 'right' });
  await choose(fresh, tab, 'Stelle wählen …', 'picker.start');
  await until(
    'the hint',
    async () => (await fresh.inClosedRoots(tab.mainFrame(), (roots) => roots.map(() => 1))).length > 0,
  );
  await tab.click('[data-probe=select] select, select[data-probe=select]');
  await clickInPage(fresh, tab, PHRASE);
  await until('the note', async () => (await storedText(fresh)).includes('note.create'));
});

/** What the functions above find when they run inside the browser. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { sendMessage(tabId: number, message: unknown): Promise<unknown> };
};
