import type { Browser, Page, Target } from 'puppeteer-core';
import { until } from './until.ts';

/** Finds Chromium's side panels: pages to CDP, but in no tab, so that puppeteer lists their targets and not their pages. */
export class SidePanels {
  readonly #browser: Browser;
  // A target answers another page each time; kept, so that settings of a page (its window's size) are still known.
  readonly #pages = new WeakMap<Target, Promise<Page>>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** The panel that the user sees and that has loaded, if any. */
  async shown(extensionOrigin: string): Promise<Page | undefined> {
    const inTabs = (await this.#browser.pages()).map((page) => page.target());
    const isPanel = (target: Target) =>
      target.type() === 'page' &&
      target.url().startsWith(`${extensionOrigin}/sidepanel.html`) &&
      !inTabs.includes(target);
    for (const target of this.#browser.targets().filter(isPanel)) {
      const page = await this.#page(target);
      if (await page.evaluate(isShown).catch(() => false)) return page;
    }
    return undefined;
  }

  /** What the panel that the user sees shows, if any. */
  async content(extensionOrigin: string): Promise<{ url: string; title: string } | undefined> {
    const panel = await this.shown(extensionOrigin);
    return panel && { url: panel.url(), title: await panel.title() };
  }

  async close(extensionOrigin: string): Promise<void> {
    const panel = await this.shown(extensionOrigin);
    // The panel's document ends while it answers.
    await panel?.evaluate(() => window.close()).catch(() => {});
    await until('the side panel to close', async () => (await this.shown(extensionOrigin)) === undefined);
  }

  #page(target: Target): Promise<Page> {
    const page = this.#pages.get(target) ?? target.asPage();
    this.#pages.set(target, page);
    return page;
  }
}

function isShown(): boolean {
  // Its width is 0 until the browser's window has laid it out.
  return document.visibilityState === 'visible' && document.readyState === 'complete' && innerWidth > 0;
}
