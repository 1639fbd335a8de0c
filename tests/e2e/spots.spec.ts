import { expect, test } from '@playwright/test';
import { measureSpots } from '@/tests/bench/spots/run';
import { sharedFolder } from './anchoring/real-pages';
import { BROWSERS, launchBare } from './bare-browser';

/** The bench looks at 300. */
const PAGES = 80;

for (const name of BROWSERS) {
  test.describe(`problem spots in ${name}`, () => {
    test.describe.configure({ timeout: 600_000 });

    test('hold the notes of one place, and never two fields of a form', async () => {
      const browser = await launchBare(name);
      test.skip(!browser, `no ${name} on this computer`);
      if (!browser) return;
      const { pairs, f1, wrongFieldJoins } = await measureSpots(browser, PAGES);
      await browser.close();
      expect(wrongFieldJoins).toBe(0);
      // Nothing to measure where the saved pages do not lie beside the project.
      if (sharedFolder('pairs')) expect([pairs > 500, f1 >= 0.95]).toEqual([true, true]);
    });
  });
}
