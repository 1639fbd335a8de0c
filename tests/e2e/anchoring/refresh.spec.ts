import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, launchBare } from '@/tests/e2e/bare-browser';
import { bundle } from '@/tests/e2e/bundle';
import { STYLE } from './change-page';
import { randomChanges } from './random-changes';
import { randomPage } from './random-page';
import { manyParagraphs } from './refresh-work';
import { show } from './show';

declare global {
  /** See `refreshing.ts`. */
  var refreshing: typeof import('./refreshing');
}

const RUNS = 120;

for (const name of BROWSERS) {
  test.describe(`a page that changes, in ${name}`, () => {
    let browser: Browser | undefined;
    let page: Page;
    let script: string;

    test.beforeAll(async () => {
      browser = await launchBare(name);
      test.skip(!browser, `no ${name} on this computer`);
      if (browser) page = await browser.newPage();
      script = await bundle('tests/e2e/anchoring/refreshing.ts', 'refreshing');
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

    test('costs what changed', async () => {
      await show(page, manyParagraphs(1_000), script);
      const { whole, one, none, gone, many, states } = await page.evaluate(() => refreshing.countSteps());
      expect(states).toEqual(['exact', 'moved', 'moved', 'orphan', 'exact']);
      expect(whole).toBeGreaterThan(1_900);
      expect(one).toBeLessThan(10);
      expect(none).toBe(0);
      expect(many).toBeGreaterThanOrEqual(whole);
      // Now and then the whole is read to be sure that it is gone, in a part of the time.
      expect(gone).toBeLessThan(10 * whole);
    });

    test('is read as a whole before a note is given up, for what nobody is told of', async () => {
      const style = '<style>#teil { display: none } :checked ~ #teil { display: block }</style>';
      const part = '<input type="checkbox" checked><div id="teil">Erst wenn Sie zustimmen, sehen Sie die Gebühr.</div>';
      await show(page, style + part + manyParagraphs(100), script);
      const states = await page.evaluate(() => refreshing.askWhileShownAndHidden());
      expect(states).toEqual(['exact', 'orphan', 'orphan', 'exact']);
    });
  });
}
