import { browser } from '@/utils/browser';
import type { Runtime } from '@/utils/browser/types';

/** Shows a newcomer once how it goes and what is stored. An update of the extension or the browser opens nothing. */
export async function welcome({ reason }: Pick<Runtime.OnInstalledDetailsType, 'reason'>): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
