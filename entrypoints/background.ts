import { defineBackground } from 'wxt/utils/define-background';
import { forget } from '@/utils/app/background/activated-tabs';
import { activate } from '@/utils/app/background/activation';
import { arrive } from '@/utils/app/background/arrival';
import { backgroundCalls } from '@/utils/app/background/calls';
import { createBackgroundContext } from '@/utils/app/background/context';
import { createDailyBackups } from '@/utils/app/background/daily-backup';
import { dailyBackupParts } from '@/utils/app/background/daily-backup-parts';
import { offerContextMenu, runCommand, runContextMenu } from '@/utils/app/background/menu';
import { reconcilePortals, startInOpenTabs, stopInOpenTabs } from '@/utils/app/background/portals';
import { welcome } from '@/utils/app/background/welcome';
import { browser } from '@/utils/browser';
import { serveCalls } from '@/utils/messaging';

export default defineBackground(() => {
  const context = createBackgroundContext();
  const backups = createDailyBackups(dailyBackupParts(context));
  serveCalls(browser.runtime, backgroundCalls(context, backups));
  browser.action.onClicked.addListener(activate);
  browser.commands.onCommand.addListener(runCommand);
  browser.contextMenus.onClicked.addListener(runContextMenu);
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    // Loaded, or on to another address without loading; never while loading: a frame may still be about to come.
    if (change.status === 'complete' || (change.url && tab.status === 'complete')) arrive(context, tab);
  });
  browser.tabs.onUpdated.addListener((_id, { status }) => {
    // Instead of an alarm, which Firefox gives at installation only: whoever works loads pages. Firefox stays awake for the promise.
    return status === 'complete' ? backups.look() : undefined;
  });
  browser.tabs.onRemoved.addListener(forget);
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    await reconcilePortals();
    await startInOpenTabs(context);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await backups.lookAtPermission();
    if (origins.length === 0) return;
    await reconcilePortals();
    await stopInOpenTabs(origins);
  });
  browser.runtime.onInstalled.addListener(offerContextMenu);
  browser.runtime.onInstalled.addListener(welcome);
  const reconciled = reconcilePortals();
  backups.look();
  browser.runtime.onInstalled.addListener(async () => {
    // Tabs that are open have the scripts from before an update, which nobody answers any more.
    await reconciled;
    await startInOpenTabs(context);
  });
});
