import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, launchBare } from '@/tests/e2e/bare-browser';
import { bundle } from '@/tests/e2e/bundle';
import { STYLE } from './change-page';
import { randomChanges } from './random-changes';
import { randomPage } from './random-page';
import { show } from './show';

declare global {
  /** See `compare-refreshed.ts`. */
  var refreshing: typeof import('./compare-refreshed');
}

const RUNS = 150;

for (const name of BROWSERS) {
  test.describe(`a page that changes, in ${name}`, () => {
    let browser: Browser | undefined;
    let page: Page;
    let script: string;

    test.beforeAll(async () => {
      browser = await launchBare(name);
      test.skip(!browser, `no ${name} on this computer`);
      if (browser) page = await browser.newPage();
      script = await bundle('tests/e2e/anchoring/compare-refreshed.ts', 'refreshing');
    });
    test.afterAll(async () => await browser?.close());

    test('is read in parts as it would be read as a whole', async () => {
      let patched = 0;
      let all = 0;
      await fc.assert(
        fc.asyncProperty(randomPage, randomChanges, async ({ html }, batches) => {
          await show(
            page,
            `${STYLE}<h1>Antrag</h1><p>Anfang</p>${html}<x-teil>Noch ohne Schatten</x-teil><p>Ende</p>`,
            script,
          );
          const results = await page.evaluate((list) => refreshing.compareRefreshed(list), batches);
          for (const { differs, isPatched } of results) {
            expect(differs).toEqual([]);
            all += 1;
            patched += isPatched ? 1 : 0;
          }
        }),
        { numRuns: RUNS },
      );
      expect(patched).toBeGreaterThan(all / 2);
    });
  });
}
