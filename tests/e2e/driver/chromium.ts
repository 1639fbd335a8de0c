import type { Browser, Extension, Frame, Page } from 'puppeteer-core';
import { callIn } from './call.ts';
import { backgroundOf, reloadExtension, stopBackground } from './chromium-background.ts';
import { ExtensionsPage } from './chromium-extensions-page.ts';
import { openOwnPage } from './chromium-own-pages.ts';
import { denyNextRequest } from './chromium-permissions.ts';
import { SidePanels } from './chromium-side-panels.ts';
import { demandingCopy } from './demanding-copy.ts';
import {
  type ColorScheme,
  type Driver,
  type FirstPage,
  type LaunchOptions,
  type PermissionAnswer,
  portalPattern,
} from './driver.ts';
import { isDrawn } from './is-drawn.ts';
import { killProcess } from './kill-process.ts';
import { until } from './until.ts';

/** What the functions below find when they run inside the browser. */
declare const chrome: {
  dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  permissions: {
    request(permissions: { origins: string[] }): Promise<boolean>;
    remove(permissions: { origins?: string[]; permissions?: readonly string[] }): Promise<boolean>;
  };
  tabs: { query(query: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]> };
};

/** The driver's Chromium half. `removeFolders` is called when the browser has ended. */
export class ChromiumDriver implements Driver {
  readonly browser = 'chromium';
  readonly language;
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  readonly #options: LaunchOptions;
  readonly #removeFolders: () => void;
  #spare: Page | undefined;
  readonly #extensionsPage: ExtensionsPage;
  readonly #panels: SidePanels;
  #extension: Extension | undefined;

  constructor(browser: Browser, options: LaunchOptions, removeFolders: () => void) {
    this.#browser = browser;
    this.#options = options;
    this.#removeFolders = removeFolders;
    this.language = options.language;
    this.closed = new Promise((resolve) => browser.once('disconnected', () => resolve()));
    this.#panels = new SidePanels(browser);
    this.#extensionsPage = new ExtensionsPage(browser, { keep: options.headless });
  }

  get extensionId(): string {
    return this.#installed.id;
  }

  get extensionOrigin(): string {
    return `chrome-extension://${this.extensionId}`;
  }

  get #installed(): Extension {
    if (!this.#extension) throw new Error('The extension is not installed');
    return this.#extension;
  }

  async install(firstPage: FirstPage = 'close'): Promise<void> {
    await this.#extensionsPage.switchDeveloperModeOn();
    const id = await this.#browser.installExtension(this.#options.extensionPath);
    this.#extension = (await this.#browser.extensions()).get(id);
    await backgroundOf(this.#installed);
    const address = `${this.extensionOrigin}/welcome.html`;
    const page = await until('the page for newcomers', async () => {
      const found = (await this.#browser.pages()).find((each) => each.url() === address);
      return (await found?.evaluate(isDrawn)) && found;
    });
    if (firstPage === 'close') await page.close();
  }

  stopBackground(): Promise<boolean> {
    return stopBackground(this.#installed);
  }

  reloadExtension(): Promise<void> {
    return reloadExtension(this.#installed);
  }

  /** The button stands in the toolbar instead of behind the puzzle piece, and the first tab is used. */
  async prepareForPerson(): Promise<void> {
    await this.#extensionsPage.pinToToolbar(this.extensionId);
    [this.#spare] = await this.#browser.pages();
  }

  async newPage(url?: string): Promise<Page> {
    const page = this.#spare ?? (await this.#browser.newPage());
    this.#spare = undefined;
    if (this.#options.colorScheme) await this.setColorScheme(page, this.#options.colorScheme);
    if (url !== undefined) await page.goto(url);
    return page;
  }

  extensionPage(path: string): Promise<Page> {
    const url = `${this.extensionOrigin}/${path}`;
    const prepared = this.#spare !== undefined || this.#options.colorScheme !== undefined;
    return prepared ? this.newPage(url) : openOwnPage(this.#browser, url, { background: false });
  }

  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    const [tab] = await this.inExtension(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    if (!tab) throw new Error('No tab is active');
    return tab.id;
  }

  async triggerAction(page: Page): Promise<void> {
    await page.bringToFront();
    await page.triggerExtensionAction(this.#installed);
  }

  sidePanel(): Promise<Page> {
    return until('an open side panel', () => this.#panels.shown(this.extensionOrigin));
  }

  async openSidePanel(page: Page): Promise<Page> {
    const open = await this.#panels.shown(this.extensionOrigin);
    if (open) return open;
    await this.triggerAction(page);
    return this.sidePanel();
  }

  sidebar(): Promise<{ url: string; title: string } | undefined> {
    return this.#panels.content(this.extensionOrigin);
  }

  closeSidebar(): Promise<void> {
    return this.#panels.close(this.extensionOrigin);
  }

  async grantPortal(origin: string): Promise<void> {
    await this.#extensionsPage.allowHost(this.extensionId, portalPattern(origin));
    const granted = await this.inExtension(
      (pattern) => chrome.permissions.request({ origins: [pattern] }),
      portalPattern(origin),
    );
    if (!granted) throw new Error(`Chromium did not grant ${origin}`);
  }

  async revokePortal(origin: string): Promise<void> {
    await this.inExtension((pattern) => chrome.permissions.remove({ origins: [pattern] }), portalPattern(origin));
  }

  async grantOptional(): Promise<void> {
    const { extensionPath } = this.#options;
    const copy = demandingCopy(extensionPath);
    for (const path of [copy.path, extensionPath]) {
      await this.#browser.installExtension(path);
      this.#extension = (await this.#browser.extensions()).get(this.extensionId);
      await backgroundOf(this.#installed);
    }
    copy.remove();
  }

  async revokeOptional(permissions: readonly string[]): Promise<void> {
    await this.inExtension((names) => chrome.permissions.remove({ permissions: names }), permissions);
  }

  async answerPermissionPrompt(
    answer: PermissionAnswer,
    origin: string | null,
    asking: Page,
    ask: () => Promise<unknown>,
  ) {
    if (answer === 'accept' && origin !== null)
      await this.#extensionsPage.allowHost(this.extensionId, portalPattern(origin));
    if (answer === 'deny') await asking.evaluate(denyNextRequest);
    await ask();
  }

  async chooseFromMenu(): Promise<boolean> {
    return false;
  }

  async reopenClosed(): Promise<boolean> {
    return false;
  }

  async setColorScheme(page: Page, scheme: ColorScheme): Promise<void> {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  extensionErrors(): Promise<string[]> {
    return this.#extensionsPage.errors(this.extensionId);
  }

  /** Content scripts, and they alone, can open closed roots; puppeteer reaches the content script's own realm. */
  async inClosedRoots<T>(frame: Frame, read: (roots: ShadowRoot[]) => T[]): Promise<T[]> {
    const realm = frame.extensionRealms().find(({ origin }) => origin === this.extensionOrigin);
    if (!realm) return [];
    using roots = await realm.evaluateHandle(() =>
      [...document.querySelectorAll('html > :not(head, body), body > *, dialog > *')]
        .filter((element) => element instanceof HTMLElement && !element.shadowRoot)
        .map((element) => chrome.dom.openOrClosedShadowRoot(element))
        .filter((root) => root !== null),
    );
    return roots.evaluate(read);
  }

  async inExtension<A extends readonly unknown[], T>(fn: (...args: A) => Promise<T> | T, ...args: A): Promise<T> {
    const page = await openOwnPage(this.#browser, `${this.extensionOrigin}/manifest.json`, { background: true });
    try {
      return await callIn(page, fn, args);
    } finally {
      await page.close();
    }
  }

  /** Not by the page's own function: until that has its picture, no page can be closed. */
  async picture(page: Page): Promise<Buffer> {
    const session = await page.createCDPSession();
    const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  async pages(): Promise<Page[]> {
    const [first, ...others] = await this.#browser.pages();
    const kept = this.#extensionsPage.tab ?? first;
    return first && first !== kept ? [first, ...others.filter((page) => page !== kept)] : others;
  }

  async closePages(): Promise<void> {
    await this.closeSidebar();
    for (const page of await this.pages()) await page.close();
  }

  async reset(firstPage?: FirstPage): Promise<void> {
    await this.closePages();
    await this.#browser.uninstallExtension(this.extensionId);
    await this.install(firstPage);
  }

  async kill(): Promise<void> {
    await killProcess(this.#browser.process());
    this.#removeFolders();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#removeFolders();
  }
}
