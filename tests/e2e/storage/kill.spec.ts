import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, launchBare } from '@/tests/e2e/bare-browser';
import { killProcess } from '@/tests/e2e/driver/kill-process';
import { findBrowser } from '@/tests/tools/browsers';
import { bundleStorage } from './bundle';
import { type Origin, serveOrigin } from './origin';

const ENOUGH = 50;

for (const name of BROWSERS) {
  test.describe(`kill -9 in ${name}`, () => {
    let profile: string;
    let origin: Origin;
    let bundle: string;
    const started: Browser[] = [];

    const visit = async (): Promise<{ browser: Browser; page: Page }> => {
      const browser = await launchBare(name, profile);
      if (!browser) throw new Error(`no ${name} on this computer`);
      started.push(browser);
      const page = await browser.newPage();
      await page.goto(origin.url);
      await page.evaluate(bundle);
      return { browser, page };
    };
    test.beforeEach(async () => {
      test.skip(!findBrowser(name), `no ${name} on this computer`);
      profile = mkdtempSync(join(tmpdir(), 'randnotiz-kill-'));
      origin = await serveOrigin();
      bundle = await bundleStorage();
    });
    test.afterEach(async () => {
      for (const browser of started.splice(0)) await killProcess(browser.process());
      await origin.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    test('loses no note that was acknowledged, in the midst of writing more', async () => {
      const { browser, page } = await visit();
      const acknowledged: string[] = [];
      const enough = Promise.withResolvers<void>();
      await page.exposeFunction('acknowledge', (id: string) => {
        acknowledged.push(id);
        if (acknowledged.length === ENOUGH) enough.resolve();
      });
      const writing = page.evaluate(async (limit) => {
        const { acknowledge }: { acknowledge?: (id: string) => Promise<void> } = Object(globalThis);
        if (acknowledge) await storage.addForever(acknowledge, limit);
      }, 100_000);
      const ended = writing.then(
        () => 'finished',
        () => 'cut off',
      );
      await enough.promise;
      await killProcess(browser.process());
      expect(await ended).toBe('cut off');

      const again = await visit();
      const { changes, notes } = await again.page.evaluate(async () =>
        storage.everything(await storage.openDatabase()),
      );
      expect(acknowledged.length).toBeGreaterThanOrEqual(ENOUGH);
      expect(acknowledged.filter((id) => !changes.includes(id))).toEqual([]);
      expect(notes.map(({ id }) => id).sort()).toEqual(changes.sort());
    });
  });
}
