import { test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, launchBare } from '@/tests/e2e/bare-browser';
import { bundleStorage } from './bundle';
import { type Origin, serveOrigin } from './origin';

/** Tabs of one browser on one origin, each with the storage in it. */
interface Tabs {
  /** The one that all tests share. */
  readonly page: Page;
  /** Opens another one. */
  visit(): Promise<Page>;
}

/** Says what holds for the storage in each browser that is on this computer. */
export function inEachBrowser(say: (tabs: Tabs) => void): void {
  for (const name of BROWSERS) {
    test.describe(`storage in ${name}`, () => {
      let origin: Origin;
      let browser: Browser | undefined;
      let bundle: string;
      let page: Page | undefined;

      const visit = async (): Promise<Page> => {
        if (!browser) throw new Error(`no ${name}`);
        const visited = await browser.newPage();
        await visited.goto(origin.url);
        await visited.evaluate(bundle);
        return visited;
      };
      test.beforeAll(async () => {
        origin = await serveOrigin();
        bundle = await bundleStorage();
        browser = await launchBare(name);
        test.skip(!browser, `no ${name} on this computer`);
        if (browser) page = await visit();
      });
      test.afterAll(async () => {
        await browser?.close();
        await origin.close();
      });
      say({
        get page() {
          if (!page) throw new Error(`no ${name}`);
          return page;
        },
        visit,
      });
    });
  }
}
