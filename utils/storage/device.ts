import type { Database } from './database';

/**
 * The secret of this device, 32 random bytes: the key of its voices. Made at first use, never exported. `random` makes
 * the bytes, so that two callers at the same time still agree on the one that was stored first.
 */
export async function readDeviceSecret(db: Database, random: () => Uint8Array): Promise<Uint8Array> {
  const transaction = db.transaction('device', 'readwrite', { durability: 'strict' });
  const kept = await transaction.store.get('secret');
  const secret = kept ?? random();
  if (!kept) await transaction.store.put(secret, 'secret');
  await transaction.done;
  return secret;
}

/** The same where nothing may be made: `undefined` on a device that has not noted anything yet. */
export async function findDeviceSecret(db: Database): Promise<Uint8Array | undefined> {
  return await db.get('device', 'secret');
}
