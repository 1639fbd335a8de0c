import { browser } from '@/utils/browser';
import { hearNews, tellNews } from '@/utils/messaging';

/**
 * `storage.local` for what pages follow: settings, catalogues, backups, what was restored. Whoever writes tells all pages of ours
 * which keys are others. The browser would tell as well, but of each entry of the journal, too, with all that is in it: that was a
 * sixth of the work of reading in.
 */
export const kept = {
  get: (keys: string | string[]): Promise<Record<string, unknown>> => browser.storage.local.get(keys),
  async set(items: Record<string, unknown>): Promise<void> {
    await browser.storage.local.set(items);
    tellNews({ kind: 'kept.changed', keys: Object.keys(items) });
  },
  async remove(keys: string[]): Promise<void> {
    await browser.storage.local.remove(keys);
    tellNews({ kind: 'kept.changed', keys });
  },
};

/** Calls `changed` whenever one of the keys that `concerns` names is another, until the signal. */
export function watchKept(concerns: (key: string) => boolean, changed: () => void, signal: AbortSignal): void {
  hearNews((news) => news.kind === 'kept.changed' && news.keys.some(concerns) && changed(), signal);
}
