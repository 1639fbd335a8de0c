import * as v from 'valibot';
import type { KeptBackups, LastBackup } from '@/utils/domain/backup';
import { type IsoDay, isDay } from '@/utils/domain/week';

/** The part of `storage.local` that is needed here. */
interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The keys in `storage.local`: one for each, for they are written in different places. */
export const BACKUP_KEYS = { last: 'backup', daily: 'backup:daily', failed: 'backup:failed' } as const;

const day = v.pipe(v.string(), v.check(isDay));
const lastSchema: v.GenericSchema<unknown, LastBackup> = v.object({ day, mark: v.string() });

/** What is known of this device's backups; what is not what it should be counts as nothing. */
export async function readBackups(area: Pick<Area, 'get'>): Promise<KeptBackups> {
  const kept = await area.get(Object.values(BACKUP_KEYS));
  const last = v.safeParse(lastSchema, kept[BACKUP_KEYS.last]);
  const failed = v.safeParse(day, kept[BACKUP_KEYS.failed]);
  return {
    last: last.success ? last.output : undefined,
    daily: kept[BACKUP_KEYS.daily] === true,
    failed: failed.success ? failed.output : undefined,
  };
}

/** A backup was written: it is the last one, and what went wrong before is mended. */
export async function keepBackup(area: Pick<Area, 'set' | 'remove'>, last: LastBackup): Promise<void> {
  await area.set({ [BACKUP_KEYS.last]: last });
  await area.remove([BACKUP_KEYS.failed]);
}

/** The daily backup of this day could not be written. */
export async function keepFailedBackup(area: Pick<Area, 'set'>, on: IsoDay): Promise<void> {
  await area.set({ [BACKUP_KEYS.failed]: on });
}

/** Whether one is wished every day. Whoever switches it off need not hear of what failed. */
export async function keepDailyBackup(area: Pick<Area, 'set' | 'remove'>, daily: boolean): Promise<void> {
  await area.set({ [BACKUP_KEYS.daily]: daily });
  if (!daily) await area.remove([BACKUP_KEYS.failed]);
}
