import * as v from 'valibot';
import type { BackupTry, DailyBackup, KeptBackups, LastBackup } from '@/utils/domain/backup';
import { isDay } from '@/utils/domain/week';

/** The part of `storage.local` that is needed here. */
interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The keys in `storage.local`: one for each, for they are written in different places. */
export const BACKUP_KEYS = { last: 'backup', daily: 'backup:daily', tried: 'backup:tried' } as const;

const day = v.pipe(v.string(), v.check(isDay));
const lastSchema: v.GenericSchema<unknown, LastBackup> = v.object({ day, mark: v.string() });
const trySchema: v.GenericSchema<unknown, BackupTry> = v.object({
  day,
  outcome: v.picklist(['begun', 'failed', 'nothing']),
});
const dailySchema = v.fallback(v.picklist(['off', 'on', 'withdrawn']), 'off');

/** What is known of this device's backups; what is not what it should be counts as nothing. */
export async function readBackups(area: Pick<Area, 'get'>): Promise<KeptBackups> {
  const kept = await area.get(Object.values(BACKUP_KEYS));
  const last = v.safeParse(lastSchema, kept[BACKUP_KEYS.last]);
  const tried = v.safeParse(trySchema, kept[BACKUP_KEYS.tried]);
  return {
    last: last.success ? last.output : undefined,
    daily: v.parse(dailySchema, kept[BACKUP_KEYS.daily]),
    tried: tried.success ? tried.output : undefined,
  };
}

/** A backup was written: it is the last one, and what went wrong before is mended. */
export async function keepBackup(area: Pick<Area, 'set' | 'remove'>, last: LastBackup): Promise<void> {
  await area.set({ [BACKUP_KEYS.last]: last });
  await area.remove([BACKUP_KEYS.tried]);
}

/** How it stands with the daily backup of a day. */
export async function keepBackupTry(area: Pick<Area, 'set'>, tried: BackupTry): Promise<void> {
  await area.set({ [BACKUP_KEYS.tried]: tried });
}

/** Whether one is wished every day. What was tried before is past: off means no more of it, on a new try. */
export async function keepDailyBackup(area: Pick<Area, 'set' | 'remove'>, daily: DailyBackup): Promise<void> {
  await area.set({ [BACKUP_KEYS.daily]: daily });
  await area.remove([BACKUP_KEYS.tried]);
}
