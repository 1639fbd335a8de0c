import { browser } from '@/utils/browser';
import type { Downloads } from '@/utils/browser/types';

/**
 * Has the browser save what stands under an address of our own into its folder for downloads, without asking where; beside
 * a file of that name, not over it. Resolves when the file is written, rejects when it cannot be.
 */
export async function download(url: string, filename: string): Promise<void> {
  const ended = Promise.withResolvers<void>();
  const settle = (state: Downloads.State | undefined, why: string | undefined) => {
    if (state === 'complete') ended.resolve();
    if (state === 'interrupted') ended.reject(new Error(`the download was interrupted: ${why}`));
  };
  let own: number | undefined;
  const hear = ({ id, state, error }: Downloads.OnChangedDownloadDeltaType) => {
    if (id === own) settle(state?.current as Downloads.State | undefined, error?.current);
  };
  browser.downloads.onChanged.addListener(hear);
  try {
    own = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
    // It may have ended before its number was known.
    const [item] = await browser.downloads.search({ id: own });
    settle(item?.state, item?.error);
    await ended.promise;
  } finally {
    browser.downloads.onChanged.removeListener(hear);
  }
}
