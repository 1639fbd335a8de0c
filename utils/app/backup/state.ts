import { kept, watchKept } from '@/utils/app/kept';
import { type BackupState, backupState } from '@/utils/domain/backup';
import { dayOf, type IsoDay } from '@/utils/domain/week';
import { BACKUP_KEYS, readBackups } from '@/utils/settings/backup';
import { createJournal } from '@/utils/storage';

/** The mark of the log's last writing: another one means that something is new. */
export async function markOfLog(): Promise<string> {
  return (await createJournal(kept).marker())?.mark ?? '';
}

/** The day on this computer's clock. */
export function today(): IsoDay {
  return dayOf(new Date());
}

/** What there is to say of backups, the last and the daily ones. */
export async function readBackupState(): Promise<BackupState> {
  return backupState(await readBackups(kept), { today: today(), mark: await markOfLog() });
}

/** Calls `changed` whenever what is kept of backups is another, until the signal. */
export function watchBackups(changed: () => void, signal: AbortSignal): void {
  const keys: readonly string[] = Object.values(BACKUP_KEYS);
  watchKept((key) => keys.includes(key), changed, signal);
}
