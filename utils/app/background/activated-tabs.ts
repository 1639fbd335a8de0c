import { browser } from '@/utils/browser';

const KEY = 'activated';

/** Remembers for this session that our symbol was clicked in a tab. */
export async function rememberActivated(tabId: number): Promise<void> {
  const tabs = await activatedTabs();
  await browser.storage.session.set({ [KEY]: [...new Set([...tabs, tabId])] });
}

/** Whether our symbol was clicked in this tab. */
export async function isActivated(tabId: number): Promise<boolean> {
  return (await activatedTabs()).includes(tabId);
}

/** Forgets a closed tab. */
export async function forget(tabId: number): Promise<void> {
  await browser.storage.session.remove([`show:${tabId}`, `reveal:${tabId}`]);
  const tabs = await activatedTabs();
  if (tabs.includes(tabId)) await browser.storage.session.set({ [KEY]: tabs.filter((tab) => tab !== tabId) });
}

async function activatedTabs(): Promise<number[]> {
  const { [KEY]: tabs } = await browser.storage.session.get(KEY);
  return Array.isArray(tabs) ? tabs.filter((tab): tab is number => typeof tab === 'number') : [];
}
