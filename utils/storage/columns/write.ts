import { unwrap } from 'idb';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { NoteRow } from '@/utils/domain/note-columns';
import type { Writing } from '@/utils/storage/log/transactions';
import { randomName } from '@/utils/storage/random-name';
import { chunkOf, rowsOf } from './chunk';
import { rowOf } from './row';
import { marksOf } from './text-marks';

/** The most notes of a chunk: one that is edited writes so many anew, and a page that opens reads so many at once. */
const CHUNK_MOST = 1_024;

/** A note as it is to stand in the columns; `undefined` for one that is gone. */
export type ColumnChanges = ReadonlyMap<ChangeId, Annotation | undefined>;

/** A chunk as it was read, with the marks of its notes. */
interface Kept {
  chunk: Parameters<typeof rowsOf>[0] | undefined;
  marks: Uint32Array | undefined;
}

/** Chunks that were read in a transaction, before its writing began. */
export interface ReadAhead {
  keys: readonly [string, string][];
  /** By the number of their keys. */
  chunks: ReadonlyMap<number, Kept | undefined>;
}

/**
 * Reads the chunks that some notes stand in, for {@link writeColumns} in the same transaction: requests are answered in their
 * order, so that what is read after thousands of notes were put waits until all of them are.
 */
export async function readColumnsAhead(transaction: Writing, ids: Iterable<ChangeId>): Promise<ReadAhead> {
  const keys = await transaction.objectStore('columns').getAllKeys();
  return { keys, chunks: await readChunks(transaction, keys, byChunk(keys, ids).keys()) };
}

async function readChunks(
  transaction: Writing,
  keys: ReadAhead['keys'],
  wanted: Iterable<number>,
): Promise<Map<number, Kept | undefined>> {
  const [store, texts] = [transaction.objectStore('columns'), transaction.objectStore('texts')];
  const read = await Promise.all(
    [...wanted].map(async (at): Promise<[number, Kept | undefined]> => {
      const key = keys[at];
      if (!key) return [at, undefined];
      const [chunk, marks] = await Promise.all([store.get(key), texts.get(key[1])]);
      return [at, { chunk, marks }];
    }),
  );
  return new Map(read);
}

/**
 * Brings the columns up to date with notes that were written, in their transaction. A chunk has the notes from its key's id
 * on to the next chunk's, like a leaf of a B-tree: a full one is cut, an empty one goes. One that stays as it was keeps
 * its name. The marks of its notes' texts lie beside it under that name: small, so that they can be written with each
 * text that grows.
 */
export async function writeColumns(transaction: Writing, changes: ColumnChanges, ahead?: ReadAhead): Promise<void> {
  if (changes.size === 0) return;
  const [store, texts] = [transaction.objectStore('columns'), transaction.objectStore('texts')];
  const keys = ahead?.keys ?? (await store.getAllKeys());
  const touched = byChunk(keys, changes.keys());
  const lacking = [...touched.keys()].filter((at) => !ahead?.chunks.has(at));
  const more = lacking.length > 0 ? await readChunks(transaction, keys, lacking) : new Map<number, Kept>();
  // Nobody waits for these: if one fails the transaction does.
  const [rows, marks] = [unwrap(store), unwrap(texts)];
  for (const [at, ids] of touched) {
    const kept = ahead?.chunks.get(at) ?? more.get(at);
    const before = kept?.chunk ? rowsOf(kept.chunk) : [];
    const now = changed(before, ids, changes);
    const markOf = marksOf(before, kept?.marks, changes);
    const key = keys[at];
    if (key && isSame(before, now)) {
      marks.put(markOf(now), key[1]);
      continue;
    }
    if (key) {
      rows.delete(key);
      marks.delete(key[1]);
    }
    for (const [number, part] of cut(now).entries()) {
      const name = randomName();
      rows.put(chunkOf(part), [number === 0 ? beginOf(keys, at) : (part[0]?.id ?? ''), name]);
      marks.put(markOf(part), name);
    }
  }
}

/** Where a chunk begins; the first one at the very beginning, also when the one before it has gone. */
function beginOf(keys: ReadAhead['keys'], at: number): string {
  return at === 0 ? '' : (keys[at]?.[0] ?? '');
}

/** The ids, sorted, by the number of the chunk that has them; those before all by that of the first. */
function byChunk(keys: ReadAhead['keys'], changed: Iterable<ChangeId>): Map<number, ChangeId[]> {
  const found = new Map<number, ChangeId[]>();
  let at = 0;
  for (const id of [...changed].sort()) {
    while (at + 1 < keys.length && (keys[at + 1]?.[0] ?? '') <= id) at += 1;
    const ids = found.get(at);
    if (ids) ids.push(id);
    else found.set(at, [id]);
  }
  return found;
}

function changed(before: readonly NoteRow[], ids: readonly ChangeId[], changes: ColumnChanges): NoteRow[] {
  const rows = new Map(before.map((row) => [row.id, row]));
  for (const id of ids) {
    const note = changes.get(id);
    if (note) rows.set(id, rowOf(note));
    else rows.delete(id);
  }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A text that is typed saves its note again and again, and rarely changes what stands here. */
function isSame(before: readonly NoteRow[], now: readonly NoteRow[]): boolean {
  return (
    before.length === now.length &&
    before.every((row, at) => row === now[at] || JSON.stringify(row) === JSON.stringify(now[at]))
  );
}

function cut(rows: readonly NoteRow[]): NoteRow[][] {
  const parts = Math.ceil(rows.length / CHUNK_MOST);
  const size = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, part) => rows.slice(part * size, (part + 1) * size));
}
