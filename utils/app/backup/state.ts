import { browser } from '@/utils/browser';
import { type BackupState, backupState } from '@/utils/domain/backup';
import { dayOf, type IsoDay } from '@/utils/domain/week';
import { BACKUP_KEYS, readBackups } from '@/utils/settings/backup';
import { createJournal } from '@/utils/storage';

/** The mark of the log's last writing: another one means that something is new. */
export async function markOfLog(): Promise<string> {
  return (await createJournal(browser.storage.local).marker())?.mark ?? '';
}

/** The day on this computer's clock. */
export function today(): IsoDay {
  return dayOf(new Date());
}

/** What there is to say of backups, the last and the daily ones. */
export async function readBackupState(): Promise<BackupState> {
  return backupState(await readBackups(browser.storage.local), { today: today(), mark: await markOfLog() });
}

/** Calls `changed` whenever what is kept of backups is another, until the signal. */
export function watchBackups(changed: () => void, signal: AbortSignal): void {
  const hear = (changes: object) => Object.values(BACKUP_KEYS).some((key) => key in changes) && changed();
  browser.storage.local.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(hear));
}
