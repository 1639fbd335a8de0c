import type { Database } from '@/utils/storage/database';
import { randomName } from '@/utils/storage/random-name';

/** The row that says which writing was the last: pieces have other names. */
const STAMP = 'stamp';

/** A piece of an index under its name. */
export interface SearchPiece {
  name: string;
  bytes: ArrayBuffer;
}

/** What is kept of the search's index, and which writing that was; no pieces where none is kept. */
export interface KeptSearch {
  pieces: SearchPiece[];
  stamp: string | undefined;
}

/** Reads the pieces of the index. */
export async function readKeptSearch(db: Database): Promise<KeptSearch> {
  const { store } = db.transaction('search');
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const pieces = keys.flatMap((name, at) => {
    const bytes = values[at];
    return bytes instanceof ArrayBuffer ? [{ name, bytes }] : [];
  });
  const stamp = values[keys.indexOf(STAMP)];
  return { pieces, stamp: typeof stamp === 'string' ? stamp : undefined };
}

/** Which writing was the last, and whether there are pieces. */
export async function readSearchStamp(db: Database): Promise<{ stamp: string | undefined; kept: boolean }> {
  const { store } = db.transaction('search');
  const [stamp, count] = await Promise.all([store.get(STAMP), store.count()]);
  return { stamp: typeof stamp === 'string' ? stamp : undefined, kept: count > 1 };
}

/**
 * Keeps the pieces of an index: those that are given are written, those that are not among `names` are thrown away. Only
 * if nobody has written or dropped it since the writing `stamp`; `undefined` then, else the new stamp. In a transaction of
 * its own that nobody's notes wait for, and not in a hurry: it can be built anew.
 */
export async function keepSearch(
  db: Database,
  stamp: string | undefined,
  names: readonly string[],
  pieces: readonly SearchPiece[],
): Promise<string | undefined> {
  const transaction = db.transaction('search', 'readwrite', { durability: 'relaxed' });
  const { store } = transaction;
  const [last, keys] = await Promise.all([store.get(STAMP), store.getAllKeys()]);
  if (last !== stamp) return undefined;
  const wanted = new Set([STAMP, ...names]);
  const now = randomName();
  await Promise.all([
    ...keys.filter((key) => !wanted.has(key)).map((key) => store.delete(key)),
    ...pieces.map(({ name, bytes }) => store.put(bytes, name)),
    store.put(now, STAMP),
    transaction.done,
  ]);
  return now;
}
