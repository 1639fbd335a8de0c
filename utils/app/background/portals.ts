import { browser } from '@/utils/browser';
import { createCaller, type PageCalls } from '@/utils/messaging';
import { arrive } from './arrival';
import type { BackgroundContext } from './context';

const SCRIPT = { id: 'loader', file: 'loader.js' };

/**
 * Makes the registered content script fit the portals that the user has allowed, and looks after the tabs that are
 * open already: registered scripts reach them only after a reload. Safe to repeat; run at every start.
 */
export async function reconcilePortals(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
    return;
  }
  const script = {
    id: SCRIPT.id,
    js: [SCRIPT.file],
    matches: origins,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the loader, and the annotator where there are notes, in the tabs that show one of these portals now. */
export async function startInOpenTabs(context: BackgroundContext, origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.allSettled(
    tabs.map(async (tab) => {
      if (tab.id === undefined) return;
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [SCRIPT.file] });
      await arrive(context, tab);
    }),
  );
}

/** Ends the annotator wherever one of these portals is still shown. Their addresses are no longer ours to ask for. */
export async function stopInOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const page = createCaller<PageCalls>((message) => browser.tabs.sendMessage(id, message));
      await page('annotator.stop', { origins: [...origins] });
      await browser.action.setBadgeText({ tabId: id, text: '' });
    }),
  );
}
