import { browser } from './extension';

/** Chromium's side panel, which the polyfill does not know. Source: https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
interface ChromiumSidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/** Chromium's own side panel; `undefined` in Firefox, which has the sidebar. */
function chromiumSidePanel(): ChromiumSidePanel | undefined {
  const { chrome }: typeof globalThis & { chrome?: { sidePanel?: ChromiumSidePanel } } = globalThis;
  return chrome?.sidePanel;
}

const WINDOW = { width: 420, height: 720 };

/**
 * Opens the panel from a click in the browser's own interface. Must be called before anything is awaited, or the
 * browser no longer sees the click.
 */
export function openPanelFromAction(tabId: number): Promise<void> {
  const sidePanel = chromiumSidePanel();
  if (sidePanel) return sidePanel.open({ tabId });
  return browser.sidebarAction.open();
}

/**
 * Opens the panel from a click inside of a page. Chromium allows its side panel; Firefox does not, so there an open
 * sidebar is left to follow by itself, else a small window with the same editor opens for the tab.
 */
export async function openPanelFromPage(tabId: number, windowId: number | undefined): Promise<void> {
  const sidePanel = chromiumSidePanel();
  if (sidePanel) return sidePanel.open({ tabId });
  if (await browser.sidebarAction.isOpen(windowId === undefined ? {} : { windowId })) return;
  const url = browser.runtime.getURL(`sidepanel.html?tab=${tabId}`);
  const open = await browser.tabs.query({ url: browser.runtime.getURL('sidepanel.html*') }).catch(() => []);
  const same = open.find((tab) => tab.url === url);
  if (same?.windowId === undefined) await browser.windows.create({ ...WINDOW, type: 'popup', url });
  else await browser.windows.update(same.windowId, { focused: true });
}
