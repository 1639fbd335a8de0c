import type { Browser, Page } from 'puppeteer-core';
import { callIn } from './call.ts';

/** What the functions below find when they run in chrome://extensions. */
declare const chrome: {
  developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>;
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(update: { extensionId: string; pinnedToToolbar: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<Record<'manifestErrors' | 'runtimeErrors', { message: string }[]>>;
  };
};

/**
 * Chromium's own page about extensions: it may what no extension may. Takes a second to load, so that a headless
 * browser keeps it open in its first tab; one that a person looks at opens it behind and closes it after each use.
 */
export class ExtensionsPage {
  readonly #browser: Browser;
  readonly #keep: boolean;
  #kept: Page | undefined;

  constructor(browser: Browser, { keep }: { keep: boolean }) {
    this.#browser = browser;
    this.#keep = keep;
  }

  /** The tab that must stay open, if any. */
  get tab(): Page | undefined {
    return this.#kept;
  }

  /** Before the extension is installed: Chromium keeps a list of an unpacked extension's errors in this mode only. */
  async switchDeveloperModeOn(): Promise<void> {
    await this.#call(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  }

  async pinToToolbar(id: string): Promise<void> {
    const pin = (extensionId: string) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
    await this.#call(pin, id);
  }

  async errors(id: string): Promise<string[]> {
    const info = await this.#call((extensionId) => chrome.developerPrivate.getExtensionInfo(extensionId), id);
    return [...info.manifestErrors, ...info.runtimeErrors].map((error) => error.message);
  }

  /** After this the extension's own request for it is answered true at once, without a dialog. */
  async allowHost(id: string, pattern: string): Promise<void> {
    await this.#call((extensionId, host) => chrome.developerPrivate.addHostPermission(extensionId, host), id, pattern);
  }

  async #call<A extends readonly unknown[], T>(fn: (...args: A) => Promise<T> | T, ...args: A): Promise<T> {
    const page = this.#kept ?? (await this.#open());
    try {
      return await callIn(page, fn, args);
    } finally {
      if (page !== this.#kept) await page.close();
    }
  }

  async #open(): Promise<Page> {
    const [first] = await this.#browser.pages();
    const page = this.#keep && first ? first : await this.#browser.newPage({ background: true });
    await page.goto('chrome://extensions/');
    if (this.#keep) this.#kept = page;
    return page;
  }
}
