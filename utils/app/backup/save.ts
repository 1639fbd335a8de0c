import type { MakeBackup } from '@/components/options/services';
import { kept } from '@/utils/app/kept';
import { saveBlob } from '@/utils/app/pages/save-blob';
import { backupFileName } from '@/utils/formats';
import { keepBackup } from '@/utils/settings/backup';
import { packBackup } from './pack';
import { markOfLog, today } from './state';

/** Packs a backup and hands it to the browser, as a click on a link would: no permission is needed. */
export const saveBackup: MakeBackup = async (watch) => {
  // Before the log is read: what is written meanwhile counts as new.
  const mark = await markOfLog();
  const file = await packBackup(watch);
  if (!file) return null;
  const day = today();
  const name = backupFileName(day);
  saveBlob(name, file);
  await keepBackup(kept, { day, mark });
  return name;
};
