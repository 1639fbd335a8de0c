import type { Directory } from './directory';
import type { Reading } from './transactions';

/** Directories never change and their names never come back: each is read once for a connection. */
const known = new WeakMap<object, Map<string, Directory>>();

/** The directories of all segments that count, by the names of these. */
export async function readDirectories(transaction: Reading): Promise<Map<string, Directory>> {
  const store = transaction.objectStore('directories');
  const before = known.get(transaction.db) ?? new Map<string, Directory>();
  const names = await store.getAllKeys();
  const missing = names.filter((name) => !before.has(name));
  const fresh = new Map(
    missing.length > MANY
      ? zip(names, await store.getAll())
      : zip(missing, await Promise.all(missing.map((name) => store.get(name)))),
  );
  const now = new Map<string, Directory>();
  for (const name of names) {
    const directory = before.get(name) ?? fresh.get(name);
    if (directory) now.set(name, directory);
  }
  known.set(transaction.db, now);
  return now;
}

/** From here on one request for all is faster than one for each. */
const MANY = 32;

function zip<K, V>(keys: readonly K[], values: readonly V[]): [K, V][] {
  return keys.flatMap((key, index): [K, V][] => {
    const value = values[index];
    return value === undefined ? [] : [[key, value]];
  });
}
