import type { Database } from '@/utils/storage/database';

/** The cache, and the only entry in it: a key that is never fetched. */
const CACHE = 'randnotiz';
const HAD_NOTES = 'https://randnotiz.invalid/had-notes';

/** The part of the Cache API that is needed here. */
export type WitnessCaches = Pick<CacheStorage, 'open'>;

/**
 * Remembers in a third place that there were notes on this device, and nothing of them. Both the database and
 * `storage.local` are kept by LevelDB, and a browser that finds both damaged when the disk is full begins both anew (seen once,
 * 2026-11-25): then nothing else could tell that from a first start. Written once, so that a full disk finds nothing of it open.
 */
export async function rememberNotes(database: Database, caches: WitnessCaches): Promise<void> {
  const changes = (await database.count('tail')) + (await database.count('directories'));
  if (changes === 0) return;
  const cache = await caches.open(CACHE);
  if (!(await cache.match(HAD_NOTES))) await cache.put(HAD_NOTES, new Response(''));
}

/** Whether there ever were notes on this device. */
export async function hadNotes(caches: WitnessCaches): Promise<boolean> {
  const cache = await caches.open(CACHE);
  return (await cache.match(HAD_NOTES)) !== undefined;
}
