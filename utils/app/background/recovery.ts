import { addRecovery } from '@/utils/settings/recovery';
import {
  type Database,
  hadNotes,
  type Journal,
  type KeyValueArea,
  LOG_LOCK,
  recover,
  rememberNotes,
  underLock,
  type WitnessCaches,
} from '@/utils/storage';

/** Puts back what the database has lost, while nobody writes, and keeps what was found until somebody has read of it. */
export async function recoverDatabase(
  database: Database,
  journal: Journal,
  area: KeyValueArea,
  caches: WitnessCaches,
): Promise<void> {
  const isNew = !(await database.get('state', 'mark')) && !(await journal.marker());
  const found = await underLock(LOG_LOCK, () => recover(database, journal));
  if (found) await addRecovery(area, found);
  // Where the browser has no such cache (in some private windows), there is no witness, and all else works.
  const isLost = isNew && (await hadNotes(caches).catch(() => false));
  if (isLost) await addRecovery(area, { restored: 0, unreadable: 0, emptied: true });
  await rememberNotes(database, caches).catch(() => undefined);
}
