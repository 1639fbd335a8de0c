import type { IDBPTransaction } from 'idb';
import type { ColumnChunk, NoteColumns } from '@/utils/domain/note-columns';
import type { Database, Schema } from '@/utils/storage/database';

/** Chunks that are asked for at once: unpacking more of them would hold up the page. */
const PORTION = 16;

/**
 * All columns of the view, deleted notes among them. `before`: what was read last; only chunks that were written since are
 * read then, and the others are the same objects.
 */
export async function readColumns(db: Database, before?: NoteColumns): Promise<NoteColumns> {
  return readColumnsIn(db.transaction(['columns', 'services']), before);
}

/** The same in a transaction that reads more. */
export async function readColumnsIn<Stores extends ('columns' | 'services' | 'texts' | 'concerns' | 'spots')[]>(
  transaction: IDBPTransaction<Schema, Stores>,
  before?: NoteColumns,
): Promise<NoteColumns> {
  const store = transaction.objectStore('columns');
  const [keys, services] = await Promise.all([store.getAllKeys(), transaction.objectStore('services').getAll()]);
  const chunksOf = async (missing: typeof keys) => {
    const [first, last] = [missing[0], missing.at(-1)];
    // One request for neighbours is faster than one for each.
    const isRun = first && last && missing.length === PORTION && isNextTo(keys, first, last);
    return isRun ? store.getAll(IDBKeyRange.bound(first, last)) : Promise.all(missing.map((key) => store.get(key)));
  };
  const missing = keys.filter((key) => !before?.chunks.has(nameOf(key)));
  const fresh = new Map<string, ColumnChunk | undefined>();
  for (let from = 0; from < missing.length; from += PORTION) {
    const portion = missing.slice(from, from + PORTION);
    for (const [at, chunk] of (await chunksOf(portion)).entries()) fresh.set(nameOf(portion[at]), chunk);
  }
  const chunks = new Map<string, ColumnChunk>();
  for (const key of keys) {
    const name = nameOf(key);
    const chunk = before?.chunks.get(name) ?? fresh.get(name);
    if (chunk) chunks.set(name, chunk);
  }
  return { chunks, names: new Map(services.map(({ key, name }) => [key, name])) };
}

const nameOf = (key: readonly [string, string] | undefined) => key?.[1] ?? '';

function isNextTo(keys: readonly [string, string][], first: [string, string], last: [string, string]): boolean {
  return keys.indexOf(last) - keys.indexOf(first) === PORTION - 1;
}
