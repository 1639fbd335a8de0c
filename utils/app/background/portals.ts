import { browser } from '@/utils/browser';
import { arrive } from './arrival';
import type { BackgroundContext } from './context';
import { pageIn } from './page';

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
    // Frames too, and those without an address of their own.
    allFrames: true,
    matchOriginAsFallback: true,
    // Before the page: its listeners come after ours then, see annotator/gate.ts.
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the loader, and the annotator where there are notes, in the tabs and frames that are open and allowed. */
export async function startInOpenTabs(context: BackgroundContext): Promise<void> {
  // All tabs: a portal may be shown in a frame of another one. The browser lets us in only where it is allowed.
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.map(async (tab) => {
      if (tab.id === undefined) return;
      await browser.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: [SCRIPT.file] });
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
      await pageIn(id)('annotator.stop', { origins: [...origins] });
      await browser.action.setBadgeText({ tabId: id, text: '' });
    }),
  );
}
