import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { callIn } from './call.ts';
import {
  type ColorScheme,
  type Driver,
  type FirstPage,
  type LaunchOptions,
  type PermissionAnswer,
  portalPattern,
} from './driver.ts';
import * as addon from './firefox-addon-scripts.ts';
import { COLOR_SCHEME_PREF, colorSchemeValue, KEEP_PREFS, keepsProfile } from './firefox-preferences.ts';
import * as scripts from './firefox-scripts.ts';
import { FirefoxTabs } from './firefox-tabs.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { killProcess } from './kill-process.ts';
import { writeLangpack } from './langpack.ts';
import { browsingContextId } from './puppeteer-internals.ts';
import { until } from './until.ts';

/**
 * Firefox's own remarks when an answer comes, good or bad, to a page that is being left or is gone: what was to be done
 * there is no longer needed. All four of `wrapPromise` in ExtensionCommon.sys.mjs.
 */
const LEFT_PAGE = /Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/;

/** The driver's Firefox half. */
export class FirefoxDriver implements Driver {
  readonly browser = 'firefox';
  readonly language;
  readonly closed: Promise<void>;
  extensionId = '';
  extensionOrigin = '';
  readonly #browser: Browser;
  readonly #options: LaunchOptions;
  readonly #window: FirefoxWindow;
  readonly #tabs: FirefoxTabs;
  #spare: Page | undefined;

  constructor(browser: Browser, options: LaunchOptions) {
    this.#browser = browser;
    this.#options = options;
    this.#window = new FirefoxWindow(browser);
    this.#tabs = new FirefoxTabs(browser);
    this.language = options.language;
    this.closed = new Promise((resolve) => browser.once('disconnected', () => resolve()));
  }

  async installLanguage(): Promise<void> {
    if (this.language === 'en') return;
    const folder = mkdtempSync(join(tmpdir(), 'randnotiz-langpack-'));
    writeLangpack(folder, this.language);
    await this.#window.call(addon.installTemporaryAddon, folder);
    rmSync(folder, { recursive: true });
  }

  async install(firstPage: FirstPage = 'close'): Promise<void> {
    this.extensionId = await this.#browser.installExtension(this.#options.extensionPath);
    this.extensionOrigin = await this.#window.call(addon.extensionAddress, this.extensionId);
    await until('the page for newcomers', () =>
      this.#window.call(scripts.seeTab, `${this.extensionOrigin}/welcome.html`, firstPage),
    );
    // Among the preferences is the extension's origin, and with it the way to its data.
    if (keepsProfile(this.#options)) await this.#window.call(scripts.savePrefs);
  }

  /** The first tab is used instead of standing empty beside. */
  async prepareForPerson(): Promise<void> {
    [this.#spare] = await this.#browser.pages();
  }

  async newPage(url?: string): Promise<Page> {
    const page = this.#spare ?? (await this.#browser.newPage());
    this.#spare = undefined;
    if (url !== undefined) await page.goto(url);
    return page;
  }

  async extensionPage(path: string): Promise<Page> {
    return this.#openTab(`${this.extensionOrigin}/${path}`, false);
  }

  /**
   * BiDi will not navigate to an extension's page, so Firefox's own window opens it. Should BiDi not even list it, another one is
   * opened.
   */
  async #openTab(address: string, inBackground: boolean, tries = 3): Promise<Page> {
    const id = await this.#window.call(scripts.openTab, address, inBackground);
    const isWanted = (page: Page) => browsingContextId(page.mainFrame()) === id;
    const told = until('the new tab', async () => (await this.#tabs.open()).find(isWanted));
    const page = await (tries > 1 ? told.catch(() => undefined) : told);
    if (!page) {
      await this.#window.call(scripts.closeTab, id);
      return this.#openTab(address, inBackground, tries - 1);
    }
    await until(address, () => isLoaded(page, address));
    return page;
  }

  async picture(page: Page): Promise<Buffer> {
    return Buffer.from(await page.screenshot());
  }

  tabId(page: Page): Promise<number> {
    return this.#window.call(scripts.tabId, browsingContextId(page.mainFrame()));
  }

  async triggerAction(page: Page): Promise<void> {
    await this.#window.call(scripts.triggerAction, this.extensionId, browsingContextId(page.mainFrame()));
  }

  sidePanel(): Promise<Page> {
    return until('an open panel', () => this.#openPanel());
  }

  async openSidePanel(page: Page): Promise<Page> {
    const address = `${this.extensionOrigin}/sidepanel.html?tab=${await this.tabId(page)}`;
    await this.#window.call(scripts.openWindow, address);
    return until('the panel', () => this.#findPage(address));
  }

  #openPanel(): Promise<Page | undefined> {
    return this.#findPage(`${this.extensionOrigin}/sidepanel.html`);
  }

  async #findPage(address: string): Promise<Page | undefined> {
    for (const page of (await this.#tabs.open()).reverse()) {
      if (await isLoaded(page, address).catch(() => false)) return page;
    }
    return undefined;
  }

  sidebar(): Promise<{ url: string; title: string } | undefined> {
    return this.#window.call(scripts.sidebarContent).then((content) => content ?? undefined);
  }

  async closeSidebar(): Promise<void> {
    await this.#window.call(scripts.hideSidebar);
  }

  async grantPortal(origin: string): Promise<void> {
    await this.#window.call(addon.changeOrigins, 'add', this.extensionId, portalPattern(origin));
  }

  async revokePortal(origin: string): Promise<void> {
    await this.#window.call(addon.changeOrigins, 'remove', this.extensionId, portalPattern(origin));
  }

  async grantOptional(): Promise<void> {}

  async revokeOptional(permissions: readonly string[]): Promise<void> {
    await this.#window.call(addon.removePermissions, this.extensionId, permissions);
  }

  async answerPermissionPrompt(
    answer: PermissionAnswer,
    _origin: string | null,
    asking: Page,
    ask: () => Promise<unknown>,
  ) {
    // Prompts wait until their window is the active one.
    await asking.bringToFront();
    const asked = ask();
    await until('the permission prompt', () => this.#window.call(scripts.clickPermissionPrompt, answer));
    await asked;
  }

  chooseFromMenu(title: string): Promise<boolean> {
    return until(`"${title}" in the menu`, () => this.#window.call(scripts.chooseFromMenu, title));
  }

  reopenClosed(what: 'tab' | 'window'): Promise<boolean> {
    // A moment passes until Firefox has noted what it was.
    return until(`a closed ${what}`, () => this.#window.call(scripts.reopenClosed, what));
  }

  async setColorScheme(_page: Page, scheme: ColorScheme): Promise<void> {
    await this.#window.call(scripts.setIntPref, COLOR_SCHEME_PREF, colorSchemeValue(scheme));
  }

  async extensionErrors(): Promise<string[]> {
    const errors = await this.#window.call(addon.consoleErrors, this.extensionOrigin);
    return errors.filter((error) => !LEFT_PAGE.test(error));
  }

  inClosedRoots<T>(frame: Frame, read: (roots: ShadowRoot[]) => T[]): Promise<T[]> {
    return this.#window.callWithClosedRoots(browsingContextId(frame), read);
  }

  async inExtension<A extends readonly unknown[], T>(fn: (...args: A) => Promise<T> | T, ...args: A): Promise<T> {
    const page = await this.#openTab(`${this.extensionOrigin}/manifest.json`, true);
    try {
      return await callIn(page, fn, args);
    } finally {
      await page.close();
    }
  }

  async pages(): Promise<Page[]> {
    return (await this.#tabs.open()).slice(1);
  }

  async closePages(): Promise<void> {
    await this.closeSidebar();
    for (const page of await this.pages()) await page.close();
  }

  async reset(firstPage?: FirstPage): Promise<void> {
    await this.closePages();
    for (const pref of KEEP_PREFS) await this.#window.call(scripts.setBoolPref, pref, false);
    await this.#browser.uninstallExtension(this.extensionId);
    for (const pref of KEEP_PREFS) await this.#window.call(scripts.setBoolPref, pref, keepsProfile(this.#options));
    await this.install(firstPage);
  }

  async reloadExtension(): Promise<void> {
    await this.#window.call(addon.reloadAddon, this.extensionId);
  }

  async stopBackground(): Promise<boolean> {
    await this.#window.call(addon.stopBackground, this.extensionId);
    return true;
  }

  async kill(): Promise<void> {
    await killProcess(this.#browser.process());
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** puppeteer says `about:blank` of extension pages, the page itself knows better. */
async function isLoaded(page: Page, address: string): Promise<boolean> {
  const at = await page.evaluate(() => (document.readyState === 'complete' ? location.href : ''));
  return at.startsWith(address);
}
