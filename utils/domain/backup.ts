import { daysBetween, type IsoDay } from './week';

/** The last backup: its day, and the mark of the log's last writing that it has in it. */
export interface LastBackup {
  day: IsoDay;
  mark: string;
}

/** What is kept of backups. */
export interface KeptBackups {
  last: LastBackup | undefined;
  /** Whether one is wished every day. */
  daily: boolean;
  /** The day on which the daily one could not be written, until one was. */
  failed: IsoDay | undefined;
}

/** What people read of their backups. */
export interface BackupState {
  /** Days since the last one, 0 for today; `null`: there is none yet. */
  age: number | null;
  /** Whether it is older than a week and notes have changed since. */
  outdated: boolean;
  /** Whether the last daily one could not be written. */
  failed: boolean;
}

/** What stands where nobody has made a backup. */
export const NO_BACKUP: BackupState = { age: null, outdated: false, failed: false };

/** Older than this, in days, the panel says so, if there is something new. */
const OLD_DAYS = 7;

/** What there is to say of the last backup today. `mark`: that of the log's last writing. */
export function backupState(
  last: LastBackup | undefined,
  { today, mark, failed }: { today: IsoDay; mark: string; failed: boolean },
): BackupState {
  if (!last) return { ...NO_BACKUP, failed };
  const age = daysBetween(last.day, today);
  return { age, outdated: age > OLD_DAYS && last.mark !== mark, failed };
}

/** Whether a daily backup is to be written: none today, not tried in vain today, and something is new since the last. */
export function isBackupDue(
  last: LastBackup | undefined,
  { today, mark, failed }: { today: IsoDay; mark: string; failed: IsoDay | undefined },
): boolean {
  return failed !== today && last?.day !== today && last?.mark !== mark;
}
