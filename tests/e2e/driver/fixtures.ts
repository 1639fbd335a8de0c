import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test as base, type TestInfo } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Portal, startPortal } from '#tests/portal/server.ts';
import type { BrowserName } from '#tests/tools/browsers.ts';
import { type BuildTarget, outputFolder } from '#tests/tools/build.ts';
import type { Driver, Language } from './driver.ts';
import { launch } from './launch.ts';

/** Set per project (`target`) or per file (`test.use({ language: 'en' })`: that file gets a browser of its own). */
export interface DriverOptions {
  target: BrowserName;
  language: Language;
  /** Whether text can be selected without a pointer; see `LaunchOptions`. */
  caretBrowsing: boolean;
}

interface WorkerFixtures extends DriverOptions {
  extensionPath: string;
  /** The browser's folder for downloads. */
  downloads: string;
  /** The browser; its extension keeps notes, settings and permissions from test to test: see `fresh`. */
  driver: Driver;
  /** The sample service, on a free port. */
  portal: Portal;
}

interface TestFixtures {
  /** The driver with the extension just installed: no notes, no settings, no permissions, one tab. */
  fresh: Driver;
  /** An empty tab of this test's own. */
  tab: Page;
}

/** How long the picture of a page may take after a test has failed, ms. */
const PICTURE_MS = 5_000;

const FOLDERS: Record<BrowserName, BuildTarget> = { chromium: 'chrome', firefox: 'firefox' };

/**
 * Playwright Test with the project's own driver: Playwright's browsers are not used, since its Firefox takes no
 * extensions. Nothing beyond this computer can be reached. A failed test leaves pictures of all open pages with its results.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  target: ['chromium', { option: true, scope: 'worker' }],
  language: ['de', { option: true, scope: 'worker' }],
  caretBrowsing: [false, { option: true, scope: 'worker' }],

  extensionPath: [
    async ({ target }, use) => {
      const folder = outputFolder(FOLDERS[target]);
      const built = existsSync(join(folder, 'manifest.json'));
      if (!built) throw new Error(`There is no ${folder}: run \`npm run build\` first, or \`npm test\`, which does.`);
      await use(folder);
    },
    { scope: 'worker' },
  ],

  downloads: [
    // biome-ignore lint/correctness/noEmptyPattern: as below
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'randnotiz-downloads-'));
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  driver: [
    async ({ target, language, caretBrowsing, extensionPath, downloads }, use) => {
      const headless = process.env.HEADED === undefined;
      const options = { extensionPath, headless, language, caretBrowsing, downloads, network: 'loopback' } as const;
      const driver = await launch({ browser: target, ...options });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker' },
  ],

  portal: [
    // Playwright wants the first parameter written as a pattern, even where nothing is taken out of it.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const portal = await startPortal();
      await use(portal);
      await portal.close();
    },
    { scope: 'worker' },
  ],

  fresh: async ({ driver }, use) => {
    await driver.reset();
    await use(driver);
  },

  tab: async ({ driver }, use, info) => {
    const tab = await driver.newPage();
    await use(tab);
    if (info.status !== info.expectedStatus) await attachPictures(driver, info);
    await driver.closePages();
  },
});

export { expect } from '@playwright/test';

async function attachPictures(driver: Driver, info: TestInfo): Promise<void> {
  for (const [index, page] of (await driver.pages()).entries()) {
    // A tab that is not in front may never be drawn: its picture is not worth waiting for.
    const picture = await Promise.race([driver.picture(page).catch(() => null), sleep(PICTURE_MS, null)]);
    if (!picture) continue;
    await info.attach(`page-${index + 1}.png`, { body: picture, contentType: 'image/png' });
  }
  const errors = await driver.extensionErrors();
  if (errors.length > 0) await info.attach('extension-errors.txt', { body: errors.join('\n') });
}
