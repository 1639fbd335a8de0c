/**
 * Functions that run in Firefox's own window (`moz:scope: chrome`), with the rights of the browser. Each must be
 * self-contained: its source text is sent. They use what Firefox's own tests use.
 */

interface BrowserTab {
  linkedBrowser: { currentURI: { spec: string }; contentTitle: string };
  hasAttribute(name: string): boolean;
}

interface BrowserWindow {
  document: Document;
  gBrowser: {
    tabs: BrowserTab[];
    selectedTab: BrowserTab;
    addTab(url: string, options: object): BrowserTab;
    removeTab(tab: BrowserTab): void;
  };
  SidebarController: { isOpen: boolean; hide(): void };
  PopupNotifications: { panel: { state: string } };
  openTrustedLinkIn(url: string, where: 'window'): void;
}

interface Popup {
  state: string;
  hidePopup(): void;
}

interface Modules {
  ExtensionParent: {
    apiManager: {
      global: {
        browserActionFor(extension: object): { triggerAction(window: BrowserWindow): Promise<void> };
        tabTracker: { getId(tab: BrowserTab): number };
      };
    };
  };
  SessionStore: {
    getClosedTabCountForWindow(window: BrowserWindow): number;
    undoCloseTab(window: BrowserWindow, index: number): unknown;
    getClosedWindowCount(): number;
    undoCloseWindow(index: number): unknown;
  };
  NavigableManager: { getIdForBrowser(browser: BrowserTab['linkedBrowser']): string };
}

declare const ChromeUtils: { importESModule(address: string): Modules };
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } };
declare const Services: {
  wm: { getEnumerator(kind: string): Iterable<BrowserWindow> };
  prefs: {
    savePrefFile(file: null): void;
    setIntPref(name: string, value: number): void;
    setBoolPref(name: string, value: boolean): void;
  };
  scriptSecurityManager: { getSystemPrincipal(): object };
};

/** Clicks the extension's toolbar button while this tab is in front. */
export async function triggerAction(id: string, contextId: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  for (const window of Services.wm.getEnumerator('navigator:browser')) {
    const isWanted = (tab: BrowserTab) => NavigableManager.getIdForBrowser(tab.linkedBrowser) === contextId;
    const tab = window.gBrowser.tabs.find(isWanted);
    if (!tab) continue;
    window.gBrowser.selectedTab = tab;
    const { extension } = WebExtensionPolicy.getByID(id);
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    return;
  }
  throw new Error('no such tab');
}

/** `tabs.Tab.id` of a tab. */
export function tabId(contextId: string): number {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  for (const window of Services.wm.getEnumerator('navigator:browser')) {
    const isWanted = (tab: BrowserTab) => NavigableManager.getIdForBrowser(tab.linkedBrowser) === contextId;
    const tab = window.gBrowser.tabs.find(isWanted);
    if (tab) return ExtensionParent.apiManager.global.tabTracker.getId(tab);
  }
  throw new Error('no such tab');
}

/** Opens an address that web pages may not open, selected or behind; answers BiDi's id of the tab. */
export function openTab(address: string, inBackground: boolean): string {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const [window] = Services.wm.getEnumerator('navigator:browser');
  if (!window) throw new Error('no window');
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const tab = window.gBrowser.addTab(address, { triggeringPrincipal, inBackground });
  if (!inBackground) window.gBrowser.selectedTab = tab;
  return NavigableManager.getIdForBrowser(tab.linkedBrowser);
}

/** Closes the tab that BiDi knows by this id. */
export function closeTab(id: string): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) {
    const tab = gBrowser.tabs.find(({ linkedBrowser }) => NavigableManager.getIdForBrowser(linkedBrowser) === id);
    if (tab) gBrowser.removeTab(tab);
  }
}

/** Whether a tab shows this address and has loaded it; if so, closes or keeps it. */
export function seeTab(address: string, then: 'close' | 'keep'): boolean {
  for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) {
    const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === address);
    if (!tab?.linkedBrowser.contentTitle || tab.hasAttribute('busy')) continue;
    if (then === 'close') gBrowser.removeTab(tab);
    return true;
  }
  return false;
}

/** Opens an address that web pages may not open, in a window of its own. */
export function openWindow(address: string): void {
  const [window] = Services.wm.getEnumerator('navigator:browser');
  window?.openTrustedLinkIn(address, 'window');
}

/** Clicks in the question for permissions, in whichever window it is; answers false if there is none yet. */
export function clickPermissionPrompt(answer: 'accept' | 'deny'): boolean {
  const button = answer === 'accept' ? 'primary' : 'secondary';
  for (const { document, PopupNotifications } of Services.wm.getEnumerator('navigator:browser')) {
    const prompt = document.querySelector('#addon-webext-permissions-notification:not([hidden])');
    const found = prompt?.querySelector<HTMLElement>(`.popup-notification-${button}-button`);
    if (PopupNotifications.panel.state !== 'open' || !found) continue;
    found.click();
    return true;
  }
  return false;
}

/** Chooses an entry of the page's open menu by its label, and closes the menu; answers false while there is none. */
export function chooseFromMenu(label: string): boolean {
  for (const { document } of Services.wm.getEnumerator('navigator:browser')) {
    const menu = document.getElementById('contentAreaContextMenu') as (HTMLElement & Popup) | null;
    const items = [...(menu?.querySelectorAll<HTMLElement & { doCommand(): void }>('menuitem') ?? [])];
    const item = items.find((each) => each.getAttribute('label') === label);
    if (menu?.state !== 'open' || !item) continue;
    item.doCommand();
    menu.hidePopup();
    return true;
  }
  return false;
}

/** Opens the tab (of the first window) or window again that was closed last; answers false while none is known. */
export function reopenClosed(what: 'tab' | 'window'): boolean {
  const address = 'resource:///modules/sessionstore/SessionStore.sys.mjs';
  const { SessionStore } = ChromeUtils.importESModule(address);
  const [window] = Services.wm.getEnumerator('navigator:browser');
  if (what === 'tab' && window && SessionStore.getClosedTabCountForWindow(window) > 0) {
    SessionStore.undoCloseTab(window, 0);
    return true;
  }
  if (what !== 'window' || SessionStore.getClosedWindowCount() === 0) return false;
  SessionStore.undoCloseWindow(0);
  return true;
}

/** What the real sidebar shows. It loads a while after it opens: undefined until then. */
export function sidebarContent(): { url: string; title: string } | undefined {
  for (const { document, SidebarController } of Services.wm.getEnumerator('navigator:browser')) {
    const frame = document.querySelector<HTMLIFrameElement>('#sidebar');
    const inner = frame?.contentDocument?.querySelector<Element & BrowserTab['linkedBrowser']>(
      '#webext-panels-browser',
    );
    if (!SidebarController.isOpen || !inner) continue;
    const url = inner.currentURI.spec;
    if (url.startsWith('moz-extension:')) return { url, title: inner.contentTitle };
  }
  return undefined;
}

/** Closes the sidebar of every window. */
export function hideSidebar(): void {
  for (const { SidebarController } of Services.wm.getEnumerator('navigator:browser')) SidebarController.hide();
}

/** Sets a preference that is a number. */
export function setIntPref(name: string, value: number): void {
  Services.prefs.setIntPref(name, value);
}

/** Preferences are written to disk a while after they change; a browser that is killed must have them before. */
export function savePrefs(): void {
  Services.prefs.savePrefFile(null);
}

/** Sets a preference that is true or false. */
export function setBoolPref(name: string, value: boolean): void {
  Services.prefs.setBoolPref(name, value);
}
