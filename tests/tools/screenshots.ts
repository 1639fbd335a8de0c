import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver, Language } from '#tests/e2e/driver/driver.ts';
import { waitForPart } from '#tests/e2e/driver/in-page.ts';
import { launch } from '#tests/e2e/driver/launch.ts';
import { selectText } from '#tests/e2e/driver/select-text.ts';
import { shoot } from '#tests/e2e/driver/shoot.ts';
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
  },
  en: {
    bad: 'Extra effort: costs extra',
    good: 'Transparency: clear',
    list: 'On this page (2)',
    edit: 'Add more',
    editor: 'Add to the note',
    toolbar: 'Note the selection',
  },
} as const;

/**
 * Takes pictures of every screen in both languages, light and dark, wide and 320 px, into the folder given, else
 * `demo/screens`: to be looked at, not compared. Those of the README are chosen from them by hand.
 */
async function takeScreenshots(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const extensionPath = await buildExtension('chrome');
  const portal = await startPortal();
  for (const language of ['de', 'en'] as const) {
    const driver = await launch({ browser: 'chromium', extensionPath, headless: true, language });
    await driver.grantPortal(portal.origin);
    await pictures(driver, portal.origin, language, folder);
    await driver.close();
  }
  await portal.close();
}

async function pictures(driver: Driver, origin: string, language: Language, folder: string): Promise<void> {
  const words = WORDS[language];
  const each = async (page: Page, name: string, widths: readonly number[]) => {
    for (const width of widths)
      for (const dark of [false, true]) {
        const path = join(folder, `${name}-${language}-${width}-${dark ? 'dark' : 'light'}.png`);
        await shoot(driver, page, path, { width, height: 800, dark });
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
  await clickText(panel, words.edit);
  await waitForText(panel, words.editor);
  await each(panel, 'editor', [320, 420]);
  for (const [path, name] of [
    ['review.html', 'review'],
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
