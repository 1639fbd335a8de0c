import { browser } from '@/utils/browser';
import { type Elsewhere, elsewhereOf } from '@/utils/domain/elsewhere';

/**
 * Whether this page of ours runs apart. In Firefox such a page has a database of its own (container) or none (private
 * window), while notes are always written to the ordinary one, because the background runs there. Seen in Firefox 153,
 * 2026-11-22; Chromium opens our pages in ordinary windows only.
 */
export async function elsewhereOfPage(): Promise<Elsewhere | null> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  const incognito = browser.extension.inIncognitoContext === true || tab?.incognito === true;
  return elsewhereOf('page', { incognito, cookieStoreId: tab?.cookieStoreId });
}

/** Whether the tab that the panel speaks of runs apart; a tab that is gone does not. */
export async function elsewhereOfTab(tabId: number | undefined): Promise<Elsewhere | null> {
  if (tabId === undefined) return null;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab ? elsewhereOf('tab', tab) : null;
}
