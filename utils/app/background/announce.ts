import { browser } from '@/utils/browser';
import { createCaller, type PageCalls, tellNews } from '@/utils/messaging';

/**
 * Tells everybody who shows notes that they have changed: our own pages, and the pages of all tabs but the one that
 * changed them (which knows). Most tabs have nothing of ours and do not answer, which is as it should be.
 */
export async function announceChange(exceptTab?: number): Promise<void> {
  tellNews({ kind: 'notes.changed' });
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.map(({ id }) => {
      if (id === undefined || id === exceptTab) return undefined;
      return createCaller<PageCalls>((message) => browser.tabs.sendMessage(id, message))('marks.reload', null);
    }),
  );
}
