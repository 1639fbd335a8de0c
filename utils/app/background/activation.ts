import { browser, openPanelFromAction } from '@/utils/browser';
import type { Tabs } from '@/utils/browser/types';
import { startInTab } from './portals';

const KEY = 'activated';

/**
 * Somebody clicked our symbol: the panel opens and the page can be marked (`activeTab`). The tab is remembered for this
 * session, so that going on to the next step of the same portal needs no further click.
 */
export async function activate(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const opened = openPanelFromAction(tab.id);
  await startInTab(tab.id);
  const tabs = await activatedTabs();
  await browser.storage.session.set({ [KEY]: [...new Set([...tabs, tab.id])] });
  await opened;
}

/** A tab has loaded a page: goes on where the symbol was clicked before, as far as the browser still allows it. */
export async function goOn(tabId: number, change: Tabs.OnUpdatedChangeInfoType): Promise<void> {
  if (change.status !== 'complete') return;
  if ((await activatedTabs()).includes(tabId)) await startInTab(tabId);
}

/** Forgets a closed tab. */
export async function forget(tabId: number): Promise<void> {
  await browser.storage.session.remove(`show:${tabId}`);
  const tabs = await activatedTabs();
  if (tabs.includes(tabId)) await browser.storage.session.set({ [KEY]: tabs.filter((tab) => tab !== tabId) });
}

async function activatedTabs(): Promise<number[]> {
  const { [KEY]: tabs } = await browser.storage.session.get(KEY);
  return Array.isArray(tabs) ? tabs.filter((tab): tab is number => typeof tab === 'number') : [];
}
