import { browser } from '@/utils/browser';
import type { Runtime } from '@/utils/browser/types';

/** Whether a message came from one of our own pages rather than from a script in a web page. */
export function isExtensionPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Refuses a script in a web page: what it asks for is for people to say, in our own pages. */
export function requireExtensionPage(sender: Runtime.MessageSender): void {
  if (!isExtensionPage(sender)) throw new Error('only our own pages may ask for this');
}

/**
 * Refuses a content script that speaks of another page than its own. Only the origin can be compared: `sender.url`
 * lags behind `pushState`.
 */
export function requireOwnPage(sender: Runtime.MessageSender, pageKey: string): void {
  if (isExtensionPage(sender)) return;
  const origin = sender.url ? new URL(sender.url).origin : '';
  if (new URL(pageKey).origin !== origin) throw new Error('a page may only speak of itself');
}

/** The tab that a content script runs in. */
export function requireTab(sender: Runtime.MessageSender): { tabId: number; frameId: number; windowId?: number } {
  const { tab, frameId = 0 } = sender;
  if (tab?.id === undefined) throw new Error('only a page can ask for this');
  return { tabId: tab.id, frameId, ...(tab.windowId !== undefined && { windowId: tab.windowId }) };
}
