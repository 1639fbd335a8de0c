import type { Database } from '@/utils/storage/database';
import type { Writing } from '@/utils/storage/log/transactions';
import { randomName } from '@/utils/storage/random-name';

/** In `state`: the log has lost words, and the kept index of the search may still have them. */
const STALE = 'search';

/** Says, in the transaction that takes words out of the log, that they have to leave the kept index, too. */
export async function markSearchStale(transaction: Writing): Promise<void> {
  await transaction.objectStore('state').put(randomName(), STALE);
}

/**
 * Drops the kept index if the log has lost words since it was written: what is crossed out in it still stands there. A
 * worker that has it in memory writes it anew, without them. To be called when that transaction is over; whoever is cut off before
 * leaves the mark for the next opening.
 */
export async function dropStaleSearch(db: Database): Promise<void> {
  const stale = await db.get('state', STALE);
  if (stale === undefined) return;
  const dropping = db.transaction('search', 'readwrite');
  await Promise.all([dropping.store.clear(), dropping.store.put(randomName(), 'stamp'), dropping.done]);
  const { store, done } = db.transaction('state', 'readwrite');
  // More words may have gone meanwhile.
  if ((await store.get(STALE)) === stale) await store.delete(STALE);
  await done;
}
