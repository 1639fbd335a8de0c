import { daysBetween, type IsoDay } from './week';

/** The last backup: its day, and the mark of the log's last writing that it has in it. */
export interface LastBackup {
  day: IsoDay;
  mark: string;
}

/** Whether a backup is wished every day; `withdrawn`: it was, and the browser no longer allows it. */
export type DailyBackup = 'off' | 'on' | 'withdrawn';

/** The last try at a daily backup, where no file came of it, or not yet. */
export interface BackupTry {
  day: IsoDay;
  outcome: 'begun' | 'failed' | 'nothing';
}

/** What is kept of backups. */
export interface KeptBackups {
  last: LastBackup | undefined;
  daily: DailyBackup;
  tried: BackupTry | undefined;
}

/** What people read of their backups. */
export interface BackupState {
  /** Days since the last one, 0 for today; `null`: there is none yet. */
  age: number | null;
  /** Whether it is older than a week and notes have changed since. */
  outdated: boolean;
  daily: DailyBackup;
  /** Whether the last daily one could not be written. */
  failed: boolean;
}

/** What stands where nobody has made a backup. */
export const NO_BACKUP: BackupState = { age: null, outdated: false, daily: 'off', failed: false };

/** Older than this, in days, the panel says so, if there is something new. */
const OLD_DAYS = 7;

/** A day, and the mark of the log's last writing on it, empty where nothing was ever written. */
interface Now {
  today: IsoDay;
  mark: string;
}

/** What there is to say of backups. */
export function backupState({ last, daily, tried }: KeptBackups, { today, mark }: Now): BackupState {
  const age = last ? daysBetween(last.day, today) : null;
  const outdated = age !== null && age > OLD_DAYS && last?.mark !== mark;
  return { age, outdated, daily, failed: daily === 'on' && hasFailed(tried, today) };
}

/** One that was begun on another day and not ended was cut short, by the end of the browser perhaps. */
function hasFailed(tried: BackupTry | undefined, today: IsoDay): boolean {
  return tried?.outcome === 'failed' || (tried?.outcome === 'begun' && tried.day !== today);
}

/** Whether a daily backup is to be written: wished, none today, not tried today, and something is new since the last. */
export function isBackupDue({ last, daily, tried }: KeptBackups, { today, mark }: Now): boolean {
  if (daily !== 'on' || isBackupSettled({ last, tried }, today)) return false;
  return mark !== '' && last?.mark !== mark;
}

/** Whether the day has had its backup, or its try. */
export function isBackupSettled({ last, tried }: Pick<KeptBackups, 'last' | 'tried'>, today: IsoDay): boolean {
  return tried?.day === today || last?.day === today;
}
