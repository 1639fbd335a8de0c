import type { Page } from 'puppeteer-core';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { waitForNoPart, waitForPart } from './driver/in-page.ts';
import { selectText } from './driver/select-text.ts';
import { until } from './driver/until.ts';
import { clickText, findText, notePassage, PASSAGE, waitForMarks, waitForStillWidth, waitForText } from './steps.ts';

const TOOLBAR = { name: 'Auswahl notieren', role: 'toolbar' };

/** The panel has come, and the page beside it keeps its new width: text would else move while it is selected. */
async function waitForSidebar(driver: Driver, tab: Page): Promise<void> {
  await until('the panel', () => driver.sidebar());
  await waitForStillWidth(tab);
}

test.describe('permissions', () => {
  test('a page that nobody let us into shows nothing of ours', async ({ fresh, tab, portal }) => {
    await tab.goto(`${portal.origin}/wohngeld`);
    await selectText(tab, PASSAGE);
    await waitForNoPart(fresh, tab, TOOLBAR);
    const panel = await fresh.extensionPage(`sidepanel.html?tab=${await fresh.tabId(tab)}`);
    await waitForText(panel, 'Hier ist Randnotiz noch nicht offen');
  });

  test('a click on our symbol opens this page (activeTab), and the next one of the same portal', async ({
    fresh,
    tab,
    portal,
    target,
  }) => {
    await tab.goto(`${portal.origin}/wohngeld`);
    await fresh.triggerAction(tab);
    await waitForSidebar(fresh, tab);
    await tab.bringToFront();
    await selectText(tab, PASSAGE);
    await waitForPart(fresh, tab, TOOLBAR);
    await notePassage(fresh, tab, 'Kontoauszüge der letzten drei Monate', 'Transparenz: klar');
    await waitForMarks(tab, ['Kontoauszüge der letzten drei Monate']);
    const granted = await fresh.inExtension(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual([]);
    // Firefox ends activeTab with the page, Chromium with the portal.
    if (target === 'firefox') return;
    await tab.goto(`${portal.origin}/gewerbe/anmeldung`);
    await selectText(tab, PASSAGE);
    await waitForPart(fresh, tab, TOOLBAR);
  });

  test('"always on this portal" asks, shows notes on the next visit, and can be taken back', async ({
    fresh,
    tab,
    portal,
  }) => {
    await tab.goto(`${portal.origin}/wohngeld`);
    await fresh.triggerAction(tab);
    await waitForSidebar(fresh, tab);
    await tab.bringToFront();
    await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
    const panel = await fresh.openSidePanel(tab);
    await waitForText(panel, 'auf diesem Portal immer erlauben');
    await fresh.answerPermissionPrompt('accept', portal.origin, panel, () =>
      clickText(panel, 'auf diesem Portal immer erlauben'),
    );
    await waitForText(panel, /^(?!.*immer erlauben)/);
    // Another tab, where nobody clicked our symbol.
    const next = await fresh.newPage(`${portal.origin}/wohngeld`);
    await waitForMarks(next, [PASSAGE]);

    const options = await fresh.extensionPage('options.html');
    await waitForText(options, '127.0.0.1');
    await clickText(options, 'Zurücknehmen');
    await waitForText(options, '127.0.0.1 ist nicht mehr erlaubt');
    await next.bringToFront();
    await waitForMarks(next, []);
    await waitForNoPart(fresh, next, { name: /^Notiz/ });
    await next.reload();
    await selectText(next, PASSAGE);
    await waitForNoPart(fresh, next, TOOLBAR);
  });

  test('"no" leaves everything as it was', async ({ fresh, tab, portal }) => {
    await tab.goto(`${portal.origin}/wohngeld`);
    await fresh.triggerAction(tab);
    const panel = await fresh.openSidePanel(tab);
    const allow = 'auf diesem Portal immer erlauben';
    await findText(panel, 'button', allow);
    await fresh.answerPermissionPrompt('deny', portal.origin, panel, () => clickText(panel, allow));
    await findText(panel, 'button', allow);
    const granted = await fresh.inExtension(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual([]);
  });

  test('the toolbar can be switched off for good', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    const options = await fresh.extensionPage('options.html');
    await clickText(options, /kleine Leiste/);
    await waitForText(options, 'Gespeichert');
    await tab.bringToFront();
    await tab.goto(`${portal.origin}/wohngeld`);
    await selectText(tab, PASSAGE);
    await waitForNoPart(fresh, tab, TOOLBAR);
  });
});

/** What the functions above find when they run inside the browser. */
declare const chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
