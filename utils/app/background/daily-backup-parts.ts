import { download } from '@/utils/app/backup/download';
import { layBackupReady } from '@/utils/app/backup/lay-ready';
import { isDailyAllowed } from '@/utils/app/backup/permission';
import { markOfLog } from '@/utils/app/backup/state';
import { stayAwake } from '@/utils/app/backup/stay-awake';
import { kept } from '@/utils/app/kept';
import type { BackgroundContext } from './context';
import type { DailyBackupParts } from './daily-backup';

/** The real outside world of the daily backup. */
export function dailyBackupParts(context: BackgroundContext): DailyBackupParts {
  return {
    area: kept,
    today: context.today,
    markOfLog,
    isAllowed: isDailyAllowed,
    ready: context.database,
    async save(name) {
      const file = await stayAwake(layBackupReady());
      if (!file) return false;
      // Until then the browser still reads from that address.
      await download(file.url, name).finally(file.release);
      return true;
    },
  };
}
