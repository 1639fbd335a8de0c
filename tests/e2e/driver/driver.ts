import type { Frame, Page } from 'puppeteer-core';
import type { BrowserName } from '#tests/tools/browsers.ts';

/** Languages that the extension speaks. */
export type Language = 'de' | 'en';
export type ColorScheme = 'light' | 'dark';

/** How a browser is started; `userDataDir` keeps the profile for a second start, else it is thrown away on close. */
export interface LaunchOptions {
  browser: BrowserName;
  /** Folder of the built, unpacked extension. */
  extensionPath: string;
  headless: boolean;
  language: Language;
  colorScheme?: ColorScheme;
  /** A caret goes through the text of pages, as after F7: then text can be selected without a pointer. */
  caretBrowsing?: boolean;
  userDataDir?: string;
  /** The folder for downloads; left out: the browser's own. */
  downloads?: string;
  /** `loopback`: nothing beyond this computer can be reached, by pages or by the browser. Left out: what there is. */
  network?: 'loopback';
}

/** What a user answers when the browser asks whether the extension may have a permission. */
export type PermissionAnswer = 'accept' | 'deny';

/** What becomes of the page that the extension opens when it was installed. */
export type FirstPage = 'close' | 'keep';

/** A browser with the extension in it: one face for Chromium and Firefox, so that each spec is written once. */
export interface Driver {
  readonly browser: BrowserName;
  readonly language: Language;
  /** Chromium: the id out of the manifest's key. Firefox: the gecko id. */
  readonly extensionId: string;
  /** `chrome-extension://ID` or `moz-extension://UUID`, no slash at the end. Firefox: another one after `reset`. */
  readonly extensionOrigin: string;

  newPage(url?: string): Promise<Page>;
  /** Opens a page of the extension in a tab: `review.html`, `options.html`, `sidepanel.html?tab=3`. */
  extensionPage(path: string): Promise<Page>;
  /** The extension's tab id (`tabs.Tab.id`) of a page. Brings the page to the front. */
  tabId(page: Page): Promise<number>;

  /** Clicks the extension's button in the browser's toolbar for this page, which gives it `activeTab` there. */
  triggerAction(page: Page): Promise<void>;
  /** Waits for an open side panel: Chromium the real one; Firefox a window or tab with `sidepanel.html`. */
  sidePanel(): Promise<Page>;
  /** Opens the panel for this page: Chromium by the toolbar button; Firefox in a window of its own, `?tab=ID`. */
  openSidePanel(page: Page): Promise<Page>;
  /** Firefox: address and title that the real sidebar shows, undefined if closed. Chromium: those of the side panel. */
  sidebar(): Promise<{ url: string; title: string } | undefined>;
  closeSidebar(): Promise<void>;

  /** The host permission for this portal, without a prompt; `permissions.onAdded` fires. See `portalPattern`. */
  grantPortal(origin: string): Promise<void>;
  /** Takes the host permission back; `permissions.onRemoved` fires. */
  revokePortal(origin: string): Promise<void>;
  /**
   * Chromium: gives the manifest's optional permissions without a question, as if an earlier version had required them; the
   * extension is started anew twice for it. Firefox: nothing, its real question can be answered.
   */
  grantOptional(): Promise<void>;
  /** Takes such permissions away, as people do in the browser's own pages; `permissions.onRemoved` fires. */
  revokeOptional(permissions: readonly string[]): Promise<void>;
  /**
   * Answers the browser's own question that `ask` (a click in `asking`, a page of the extension) leads to.
   * `origin` is the portal that is asked for, `null` where it is something else. Firefox clicks the real prompt. Chromium shows none that can be reached:
   * there "accept" gives the permission for the portal beforehand, so that the real request answers true (for something else
   * `grantOptional` must have been called), and "deny" lets the request of that page answer false.
   */
  answerPermissionPrompt(
    answer: PermissionAnswer,
    origin: string | null,
    asking: Page,
    ask: () => Promise<unknown>,
  ): Promise<void>;

  /**
   * Chooses an entry of ours in the browser's menu, which a right click has opened; answers whether that was possible.
   * Chromium's menu cannot be reached.
   */
  chooseFromMenu(title: string): Promise<boolean>;

  /** Light or dark: Chromium for this page, Firefox for all. */
  setColorScheme(page: Page, scheme: ColorScheme): Promise<void>;
  /** What the extension's own code (background, pages, content scripts) has complained about since start or `reset`. */
  extensionErrors(): Promise<string[]>;
  /**
   * Calls a function with the closed shadow roots of a document (those of elements that are children of `html` or
   * `body`, where content scripts put theirs). The function must be self-contained; its answer must be JSON.
   */
  inClosedRoots<T>(frame: Frame, read: (roots: ShadowRoot[]) => T[]): Promise<T[]>;
  /** Runs a self-contained function with the extension's rights, in a tab of the extension's that runs no code of it. */
  inExtension<A extends readonly unknown[], T>(fn: (...args: A) => Promise<T> | T, ...args: A): Promise<T>;

  /**
   * Opens the tab or the window again that was closed last, as people do from the history; answers whether that was
   * possible. Chromium's own windows, menus and keys cannot be reached.
   */
  reopenClosed(what: 'tab' | 'window'): Promise<boolean>;

  /** A picture of what a page shows (PNG). Chromium's never comes from a page that is not drawn, but holds nothing up. */
  picture(page: Page): Promise<Buffer>;
  /** All open tabs and windows but the one that the driver keeps; not Chromium's side panel. */
  pages(): Promise<Page[]>;
  /** Closes all those, and the side panel. */
  closePages(): Promise<void>;
  /**
   * Removes and installs the extension again: no notes, no settings, no permissions; closes all pages, also the one
   * that newcomers see, unless that is to be kept.
   */
  reset(firstPage?: FirstPage): Promise<void>;
  /** Ends the extension and starts it anew, as an update does: open pages, notes, settings and permissions stay. */
  reloadExtension(): Promise<void>;
  /**
   * Stops the background (service worker, event page) as browsers do when it is idle; the next event starts it again.
   * Answers whether it was running.
   */
  stopBackground(): Promise<boolean>;
  /** Ends the browser with SIGKILL, as a crash would; its profile stays if `userDataDir` was given. */
  kill(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly closed: Promise<void>;
}

/** Match pattern of a portal. Without a port: Firefox knows none in patterns, and without one all ports match. */
export function portalPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
