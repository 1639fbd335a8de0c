import type { SetDailyBackup } from '@/components/options/services';
import { kept } from '@/utils/app/kept';
import { browser } from '@/utils/browser';
import { type BackgroundCalls, createCaller } from '@/utils/messaging';
import { keepDailyBackup } from '@/utils/settings/backup';
import { releaseDaily, requestDaily } from './permission';

const background = createCaller<BackgroundCalls>((message) => browser.runtime.sendMessage(message));

/** Asks for what the daily backup needs and switches it on; or switches it off and gives back what it needed. */
export const setDailyBackup: SetDailyBackup = async (wished) => {
  if (wished === 'on' && !(await requestDaily())) return 'refused';
  // Off before anything is given back: nobody has taken it away.
  await keepDailyBackup(kept, wished);
  if (wished === 'off') await releaseDaily();
  // The first is due now, perhaps. What becomes of it is kept, and seen there.
  else background('backup.look', null).catch(() => undefined);
  return 'done';
};
