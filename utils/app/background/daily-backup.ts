import { isBackupDue, isBackupSettled } from '@/utils/domain/backup';
import type { IsoDay } from '@/utils/domain/week';
import { backupFileName } from '@/utils/formats';
import { keepBackup, keepBackupTry, keepDailyBackup, readBackups } from '@/utils/settings/backup';
import { type KeyValueArea, underLock } from '@/utils/storage';

/** What the daily backup needs of the outside world. */
export interface DailyBackupParts {
  area: KeyValueArea;
  today(): IsoDay;
  /** The mark of the log's last writing. */
  markOfLog(): Promise<string>;
  /** Whether the browser still allows it. */
  isAllowed(): Promise<boolean>;
  /** Resolves when what the database had lost is back: a backup without it would be none. */
  ready(): Promise<unknown>;
  /** Packs and writes the file, and answers whether there was something to write. */
  save(name: string): Promise<boolean>;
}

/** Looks whether a daily backup is due, and writes it. */
export interface DailyBackups {
  /** Costs nothing once the day has had its backup. Never rejects. */
  look(): Promise<void>;
  /** The same when it was just switched on. */
  lookAnew(): Promise<void>;
  /** The browser has taken something away: without what it needs the daily backup is off, and says so. */
  lookAtPermission(): Promise<void>;
}

/** Across all contexts of the extension, also those of before and after an update. */
const LOCK = 'randnotiz-daily-backup';

/** The daily backup: once a day, when something is new, by whoever comes first. */
export function createDailyBackups(parts: DailyBackupParts): DailyBackups {
  const { area, today, markOfLog, isAllowed, ready, save } = parts;
  let settled: IsoDay | undefined;

  const write = async (day: IsoDay, mark: string) => {
    // Before the try: one that ends the background must not be made again and again.
    await keepBackupTry(area, { day, outcome: 'begun' });
    try {
      await ready();
      if (await save(backupFileName(day))) await keepBackup(area, { day, mark });
      else await keepBackupTry(area, { day, outcome: 'nothing' });
    } catch {
      await keepBackupTry(area, { day, outcome: 'failed' });
    }
  };

  const lookOn = async (day: IsoDay) => {
    const kept = await readBackups(area);
    // Before the log is read: what is written meanwhile counts as new.
    const mark = await markOfLog();
    const due = isBackupDue(kept, { today: day, mark });
    if (due && !(await isAllowed())) await keepDailyBackup(area, 'withdrawn');
    else if (due) await write(day, mark);
    if (due || kept.daily !== 'on' || isBackupSettled(kept, day)) settled = day;
  };

  const look = async () => {
    const day = today();
    if (settled === day) return;
    // What is kept cannot be read now: the next look will see.
    await underLock(LOCK, () => lookOn(day)).catch(() => undefined);
  };

  return {
    look,
    lookAnew() {
      settled = undefined;
      return look();
    },
    async lookAtPermission() {
      if ((await readBackups(area)).daily === 'on' && !(await isAllowed())) await keepDailyBackup(area, 'withdrawn');
    },
  };
}
