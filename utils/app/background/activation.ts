import { openPanelFromAction } from '@/utils/browser';
import type { Tabs } from '@/utils/browser/types';
import { rememberActivated } from './activated-tabs';
import { startAnnotatorIn } from './arrival';

/**
 * Somebody clicked our symbol: the panel opens and the page can be marked (`activeTab`). The tab is remembered for this
 * session, so that going on to the next step of the same portal needs no further click, as far as the browser allows it.
 */
export async function activate(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const opened = openPanelFromAction(tab.id);
  await startAnnotatorIn(tab.id);
  await rememberActivated(tab.id);
  await opened;
}
