import type { ChangeId, KeptChange } from '@/utils/domain/change';
import { mergeChange } from '@/utils/log';
import type { Database, Segment } from '@/utils/storage/database';
import { type Directory, directoryOf } from '@/utils/storage/log/directory';
import { findRows } from '@/utils/storage/log/read-log';
import { cutIntoSegments } from '@/utils/storage/log/segment';
import { randomName } from '@/utils/storage/random-name';

/** A segment that lies ready and does not count yet. */
export interface Staged {
  name: string;
  rows: Segment;
  directory: Directory;
}

/** What is new in some changes. */
export interface Fresh {
  rows: KeptChange[];
  added: ChangeId[];
  /** Changes that are here as they came. */
  known: number;
}

/** Tells what of these changes is new here, or fuller than what is here. */
export async function findFresh(db: Database, changes: readonly KeptChange[]): Promise<Fresh> {
  const known = await findRows(
    db,
    changes.map(({ change }) => change.id),
  );
  const fresh: Fresh = { rows: [], added: [], known: 0 };
  for (const { change, day } of changes) {
    const copies = known.get(change.id) ?? [];
    const before = copies.find((copy) => copy.change.payload) ?? copies[0];
    if (before && mergeChange(before.change, change) === before.change) fresh.known += 1;
    else fresh.rows.push({ change, day: before?.day ?? day });
    if (!before) fresh.added.push(change.id);
  }
  return fresh;
}

/** Cuts changes into segments, with names that nothing else has. */
export function prepareSegments(rows: readonly KeptChange[], nextName = randomName): Staged[] {
  return cutIntoSegments(rows).map((segment) => ({
    name: nextName(),
    rows: segment,
    directory: directoryOf(segment),
  }));
}

/** Lays segments ready, which nobody reads before `commitImport`. Whoever is cut off leaves nothing that counts. */
export async function stageSegments(db: Database, segments: readonly Staged[]): Promise<void> {
  const transaction = db.transaction('segments', 'readwrite');
  await Promise.all([...segments.map(({ name, rows }) => transaction.store.put(rows, name)), transaction.done]);
}

/** Removes segments that were laid ready and never came to count. Not while somebody reads in. */
export async function dropStaged(db: Database): Promise<void> {
  const transaction = db.transaction(['segments', 'directories', 'pending'], 'readwrite');
  const counting = new Set([
    ...(await transaction.objectStore('directories').getAllKeys()),
    ...(await transaction.objectStore('pending').getAllKeys()),
  ]);
  const segments = transaction.objectStore('segments');
  for (const name of await segments.getAllKeys()) if (!counting.has(name)) await segments.delete(name);
  await transaction.done;
}
