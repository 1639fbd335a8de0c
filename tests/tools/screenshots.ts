import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver, Language } from '#tests/e2e/driver/driver.ts';
import { clickInPage, inPage, waitForPart } from '#tests/e2e/driver/in-page.ts';
import { focusedPart, press, pressTimes } from '#tests/e2e/driver/keys.ts';
import { launch } from '#tests/e2e/driver/launch.ts';
import { readPageText } from '#tests/e2e/driver/page-text.ts';
import { selectText } from '#tests/e2e/driver/select-text.ts';
import { shoot } from '#tests/e2e/driver/shoot.ts';
import { until } from '#tests/e2e/driver/until.ts';
import { startPicker } from '#tests/e2e/kinds/capture.ts';
import { clickText, notePassage, PASSAGE, waitForText } from '#tests/e2e/steps.ts';
import { startPortal } from '#tests/portal/server.ts';
import { buildExtension } from './build.ts';
import { ROOT } from './run.ts';

/** The words that the pictures need to wait for or click on. */
const WORDS = {
  de: {
    bad: 'Mehraufwand: kostet extra',
    good: 'Transparenz: klar',
    list: 'Auf dieser Seite (2)',
    edit: 'Ergänzen',
    editor: 'Notiz ergänzen',
    toolbar: 'Auswahl notieren',
    close: 'Schließen',
    pick: 'Text oder Feld wählen',
    stop: 'Wählen beenden',
    service: 'Leistung ändern',
    lost: 'Nicht gefunden (1)',
  },
  en: {
    bad: 'Extra effort: costs extra',
    good: 'Transparency: clear',
    list: 'On this page (2)',
    edit: 'Add more',
    editor: 'Add to the note',
    toolbar: 'Note the selection',
    close: 'Close',
    pick: 'Choose text or field',
    stop: 'Stop choosing',
    service: 'Change service',
    lost: 'Not found (1)',
  },
} as const;

/** The system's own colours, as people set them who need contrast. */
const FORCED = { name: 'forced-colors', value: 'active' };

/**
 * Takes pictures of every screen in both languages, light, dark and in forced colours, wide and 320 px, of the page also at
 * 400 % zoom, into the folder given, else `demo/screens`: to be looked at, not compared. Those of the README are
 * chosen from them by hand, but for the row in `docs/assets`, which is taken here.
 */
async function takeScreenshots(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const extensionPath = await buildExtension('chrome');
  const portal = await startPortal();
  for (const language of ['de', 'en'] as const) {
    const driver = await launch({ browser: 'chromium', extensionPath, headless: true, language });
    await driver.grantPortal(portal.origin);
    if (language === 'de') await takeRow(driver, portal.origin);
    await takeHardCases(driver, portal.origin, language, folder);
    await pictures(driver, portal.origin, language, folder);
    await driver.close();
  }
  await portal.close();
}

/** The two actions of a mark, and what comes of them: three small pictures for the README. */
async function takeRow(driver: Driver, origin: string): Promise<void> {
  const folder = join(ROOT, 'docs', 'assets');
  const size = { width: 520, height: 440 };
  const tab = await driver.newPage(`${origin}/wohngeld`);
  await tab.setViewport(size);
  await selectText(tab, PASSAGE);
  await waitForPart(driver, tab, { name: WORDS.de.toolbar, role: 'toolbar' });
  await tab.screenshot({ path: `${join(folder, 'mark-1-select')}.png` });
  const { rect } = await waitForPart(driver, tab, { name: WORDS.de.bad });
  await tab.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2);
  await tab.screenshot({ path: `${join(folder, 'mark-2-choose')}.png` });
  await clickInPage(driver, tab, WORDS.de.bad);
  await waitForPart(driver, tab, { name: WORDS.de.edit });
  await tab.screenshot({ path: `${join(folder, 'mark-3-noted')}.png` });
  await driver.reset();
  await driver.grantPortal(origin);
}

/** What stands in the page where there is little room, and where colours are the system's. */
async function takeHardCases(driver: Driver, origin: string, language: Language, folder: string): Promise<void> {
  const words = WORDS[language];
  const sizes = {
    wide: { width: 1100, height: 800 },
    narrow: { width: 320, height: 640 },
    zoomed: { width: 320, height: 256 },
  };
  for (const [size, viewport] of Object.entries(sizes)) {
    const tab = await driver.newPage(`${origin}/wohngeld`);
    await tab.setViewport(viewport);
    const take = async (state: string) => {
      const path = join(folder, `${state}-${language}-${size}`);
      await shoot(driver, tab, path);
      await shoot(driver, tab, `${path}-dark`, { dark: true });
      await tab.emulateMediaFeatures([FORCED]);
      await shoot(driver, tab, `${path}-forced`);
      await tab.emulateMediaFeatures([]);
    };
    await selectInLittleRoom(tab);
    await waitForPart(driver, tab, { name: words.toolbar, role: 'toolbar' });
    await take('toolbar');
    await tab.keyboard.press('Escape');
    await tab.mouse.click(5, 5);
    for (const further of [0, 3, 3]) {
      await selectInLittleRoom(tab);
      await waitForPart(driver, tab, { name: words.toolbar, role: 'toolbar' });
      await press(tab, 'Alt', 'Shift', 'KeyR');
      await until('the focus', async () => (await focusedPart(driver, tab)) === words.bad || undefined);
      await pressTimes(tab, further, 'ArrowRight');
      await tab.keyboard.press('Enter');
      await waitForPart(driver, tab, { name: words.edit });
    }
    await waitForPart(driver, tab, { name: words.edit });
    await take('notice');
    await clickInPage(driver, tab, words.close);
    const crowd = (await inPage(driver, tab)).find(({ states }) => states.expanded)?.name;
    if (crowd) await clickInPage(driver, tab, crowd);
    await take('crowd');
    await tab.goto(`${origin}/arten/einfach`);
    await tab.focus('[name="einzug.strasse"]');
    await startPicker(driver, tab);
    await take('picker-field');
    for (const _ of '123456789') await tab.keyboard.press('ArrowUp');
    await take('picker-step');
    await tab.close();
  }
  await driver.reset();
  await driver.grantPortal(origin);
}

/** Where the mouse could not drag over all of it: the selection is made by script, and a key tells that it was made. */
async function selectInLittleRoom(tab: Page): Promise<void> {
  using text = await tab.evaluateHandle(readPageText);
  await tab.evaluate(
    async ({ text, places }, wanted) => {
      const at = text.indexOf(wanted);
      const [start, end] = [places[at], places[at + wanted.length - 1]];
      if (!start || !end) throw new Error(`no "${wanted}"`);
      start.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset + 1);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    text,
    PASSAGE,
  );
  await tab.keyboard.press('Shift');
}

async function pictures(driver: Driver, origin: string, language: Language, folder: string): Promise<void> {
  const words = WORDS[language];
  const each = async (page: Page, name: string, widths: readonly number[]) => {
    // What lies behind another tab is not drawn.
    await page.bringToFront();
    for (const width of widths) {
      for (const dark of [false, true]) {
        const path = join(folder, `${name}-${language}-${width}-${dark ? 'dark' : 'light'}.png`);
        await shoot(driver, page, path, { width, height: 800, dark, whole: true });
      }
      await page.emulateMediaFeatures([FORCED]);
      await shoot(driver, page, join(folder, `${name}-${language}-${width}-forced`), {
        width,
        height: 800,
        whole: true,
      });
      await page.emulateMediaFeatures([]);
    }
  };
  const tab = await driver.newPage(`${origin}/wohngeld`);
  await tab.setViewport({ width: 1100, height: 800 });
  await notePassage(driver, tab, 'Kontoauszüge der letzten drei Monate', words.good);
  await notePassage(driver, tab, PASSAGE, words.bad);
  await selectText(tab, 'Der Antrag ist kostenlos');
  await waitForPart(driver, tab, { name: words.toolbar, role: 'toolbar' });
  for (const dark of [false, true]) {
    await driver.setColorScheme(tab, dark ? 'dark' : 'light');
    await shoot(driver, tab, join(folder, `page-${language}-1100-${dark ? 'dark' : 'light'}.png`));
  }
  await driver.setColorScheme(tab, 'light');
  await tab.keyboard.press('Escape');
  const panel = await driver.extensionPage(`sidepanel.html?tab=${await driver.tabId(tab)}`);
  await waitForText(panel, words.list);
  await each(panel, 'panel', [320, 420]);
  await clickText(panel, words.service);
  await panel.waitForSelector('[role=combobox]');
  await each(panel, 'service', [320, 420]);
  await clickText(panel, words.service);
  await clickText(panel, words.edit);
  await waitForText(panel, words.editor);
  await each(panel, 'editor', [320, 420]);
  await tab.bringToFront();
  await tab.evaluate(() =>
    [...document.querySelectorAll('li')].find((each) => each.textContent.includes('Kontoauszüge'))?.remove(),
  );
  const lost = await driver.extensionPage(`sidepanel.html?tab=${await driver.tabId(tab)}`);
  await waitForText(lost, words.lost);
  await each(lost, 'lost', [320, 420]);
  await tab.goto(`${origin}/arten/fremder-rahmen`);
  const empty = await driver.extensionPage(`sidepanel.html?tab=${await driver.tabId(tab)}`);
  await clickText(empty, words.pick);
  await waitForText(empty, words.stop);
  await each(empty, 'empty-picking', [320, 420]);
  for (const [path, name] of [
    ['review.html', 'review'],
    ['review.html#spots', 'spots'],
    ['review.html#services', 'services'],
    ['review.html#share', 'share'],
    ['options.html', 'options'],
    ['welcome.html', 'welcome'],
  ] as const) {
    const page = await driver.extensionPage(path);
    await page.waitForSelector('h1');
    await each(page, name, [320, 1100]);
  }
}

await takeScreenshots(process.argv[2] ?? join(ROOT, 'demo', 'screens'));
