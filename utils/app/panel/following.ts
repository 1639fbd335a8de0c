import { browser } from '@/utils/browser';
import {
  type BackgroundCalls,
  type Caller,
  createCaller,
  hearNews,
  type News,
  type PageCalls,
} from '@/utils/messaging';

/** The tab that the panel speaks of. */
export interface Following {
  tabId(): number | undefined;
  /** Calls one frame of that tab (0: the page itself), or all of them. Rejects where nothing of ours runs. */
  page(frameId?: number): Caller<PageCalls>;
}

/**
 * Follows the active tab of the panel's window, or the one that the panel was opened for (`?tab=`, the small window in
 * Firefox). `moved` is called when it is another tab or another page, `heard` with news that concern this tab or all.
 */
export async function followTab(
  search: string,
  { moved, heard }: { moved(): void; heard(news: News): void },
  signal: AbortSignal,
): Promise<Following> {
  const background = createCaller<BackgroundCalls>((message) => browser.runtime.sendMessage(message));
  const fixed = new URLSearchParams(search).get('tab');
  let tabId = fixed === null ? await activeTab() : Number(fixed);
  const follow = async () => {
    if (fixed !== null) return;
    tabId = await activeTab();
    moved();
  };
  browser.tabs.onActivated.addListener(follow);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(follow));
  const loaded = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === 'complete') moved();
  };
  browser.tabs.onUpdated.addListener(loaded);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(loaded));
  hearNews((news) => {
    if (!('tabId' in news) || news.tabId === tabId) heard(news);
  }, signal);
  return {
    tabId: () => tabId,
    page: (frameId) =>
      createCaller<PageCalls>(async (message) => {
        if (tabId === undefined) throw new Error('no tab');
        const id = tabId;
        const send = () => browser.tabs.sendMessage(id, message, frameId === undefined ? {} : { frameId });
        // Nobody answers: the annotator is not there yet, or may not come.
        return send().catch(async () => {
          await background('annotator.loadIn', { tabId: id });
          return send();
        });
      }),
  };
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
