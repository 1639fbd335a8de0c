import { defineBackground } from 'wxt/utils/define-background';
import { forget } from '@/utils/app/background/activated-tabs';
import { activate } from '@/utils/app/background/activation';
import { arrive } from '@/utils/app/background/arrival';
import { backgroundCalls } from '@/utils/app/background/calls';
import { createBackgroundContext } from '@/utils/app/background/context';
import { offerContextMenu, runCommand, runContextMenu } from '@/utils/app/background/menu';
import { reconcilePortals, startInOpenTabs, stopInOpenTabs } from '@/utils/app/background/portals';
import { welcome } from '@/utils/app/background/welcome';
import { browser } from '@/utils/browser';
import { serveCalls } from '@/utils/messaging';

export default defineBackground(() => {
  const context = createBackgroundContext();
  serveCalls(browser.runtime, backgroundCalls(context));
  browser.action.onClicked.addListener(activate);
  browser.commands.onCommand.addListener(runCommand);
  browser.contextMenus.onClicked.addListener(runContextMenu);
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    // Loaded, or on to another address without loading; never while loading: a frame may still be about to come.
    if (change.status === 'complete' || (change.url && tab.status === 'complete')) arrive(context, tab);
  });
  browser.tabs.onRemoved.addListener(forget);
  browser.permissions.onAdded.addListener(async () => {
    await reconcilePortals();
    await startInOpenTabs(context);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await reconcilePortals();
    await stopInOpenTabs(origins);
  });
  browser.runtime.onInstalled.addListener(offerContextMenu);
  browser.runtime.onInstalled.addListener(welcome);
  const reconciled = reconcilePortals();
  browser.runtime.onInstalled.addListener(async () => {
    // Tabs that are open have the scripts from before an update, which nobody answers any more.
    await reconciled;
    await startInOpenTabs(context);
  });
});
