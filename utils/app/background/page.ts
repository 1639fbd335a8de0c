import { browser } from '@/utils/browser';
import type { Whereabouts } from '@/utils/domain/target';
import { type Caller, createCaller, type PageCalls } from '@/utils/messaging';
import { startAnnotatorIn } from './arrival';

/**
 * Calls our script in a tab's page: in one frame (0: the page itself), or in all of them, where the first answer counts.
 * Rejects where nothing of ours runs.
 */
export function pageIn(tabId: number, frameId?: number): Caller<PageCalls> {
  const options = frameId === undefined ? {} : { frameId };
  return createCaller((message) => browser.tabs.sendMessage(tabId, message, options));
}

/** Where the page in a tab is, said by our script in it; `null` where nobody lets us in. */
export async function whereIsPage(tabId: number): Promise<Whereabouts | null> {
  const ask = async () => (await pageIn(tabId, 0)('page.state', null)).where;
  const asked = ask().catch(async () => ((await startAnnotatorIn(tabId, 0)) ? ask() : null));
  return asked.catch(() => null);
}
