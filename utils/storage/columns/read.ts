import type { IDBPTransaction } from 'idb';
import type { ColumnChunk, NoteColumns } from '@/utils/domain/note-columns';
import type { Database, Schema } from '@/utils/storage/database';

/** From here on one request for all is faster than one for each. */
const MANY = 32;

/**
 * All columns of the view, deleted notes among them. `before`: what was read last; only chunks that were written since are
 * read then, and the others are the same objects.
 */
export async function readColumns(db: Database, before?: NoteColumns): Promise<NoteColumns> {
  return readColumnsIn(db.transaction(['columns', 'services']), before);
}

/** The same in a transaction that reads more. */
export async function readColumnsIn<Stores extends ('columns' | 'services' | 'texts' | 'concerns')[]>(
  transaction: IDBPTransaction<Schema, Stores>,
  before?: NoteColumns,
): Promise<NoteColumns> {
  const store = transaction.objectStore('columns');
  const [keys, services] = await Promise.all([store.getAllKeys(), transaction.objectStore('services').getAll()]);
  const missing = keys.filter((key) => !before?.chunks.has(nameOf(key)));
  const isMost = missing.length > MANY;
  const read = isMost ? await store.getAll() : await Promise.all(missing.map((key) => store.get(key)));
  const fresh = new Map((isMost ? keys : missing).map((key, at) => [nameOf(key), read[at]]));
  const chunks = new Map<string, ColumnChunk>();
  for (const key of keys) {
    const name = nameOf(key);
    const chunk = before?.chunks.get(name) ?? fresh.get(name);
    if (chunk) chunks.set(name, chunk);
  }
  return { chunks, names: new Map(services.map(({ key, name }) => [key, name])) };
}

const nameOf = (key: readonly [string, string]) => key[1];
