import { addRecovery } from '@/utils/settings/recovery';
import { type Database, type Journal, type KeyValueArea, LOG_LOCK, recover, underLock } from '@/utils/storage';

/** Puts back what the database has lost, while nobody writes, and keeps what was found until somebody has read of it. */
export async function recoverDatabase(database: Database, journal: Journal, area: KeyValueArea): Promise<void> {
  const found = await underLock(LOG_LOCK, () => recover(database, journal));
  if (found) await addRecovery(area, found);
}
