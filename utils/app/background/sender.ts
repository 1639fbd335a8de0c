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
 * Refuses a content script that speaks of another place than its own document. Only origins can be compared:
 * `sender.url` lags behind `pushState`. A frame from elsewhere may speak of the page around it as far as that is what
 * its tab shows and the place is in the frame itself.
 */
export function requireOwnPlace(sender: Runtime.MessageSender, { page, frame }: Place): void {
  if (isExtensionPage(sender)) return;
  const own = originOf(sender);
  if (new URL(page).origin === own) return;
  const inOwnFrame = /^https?:/.test(frame) && new URL(frame).origin === own;
  const around = sender.tab?.url ? new URL(sender.tab.url).origin : '';
  if (!inOwnFrame || new URL(page).origin !== around) throw new Error('a page may only speak of itself');
}

/** Keys of a page and, empty for the page itself, of a frame in it. */
interface Place {
  page: string;
  frame: string;
}

/** A `srcdoc` frame has no address, but the origin of the document that made it. */
function originOf({ url, ...sender }: Runtime.MessageSender): string {
  if ('origin' in sender && typeof sender.origin === 'string') return sender.origin;
  return url ? new URL(url).origin : '';
}

/** The tab that a content script runs in. */
export function requireTab(sender: Runtime.MessageSender): { tabId: number; frameId: number; windowId?: number } {
  const { tab, frameId = 0 } = sender;
  if (tab?.id === undefined) throw new Error('only a page can ask for this');
  return { tabId: tab.id, frameId, ...(tab.windowId !== undefined && { windowId: tab.windowId }) };
}
