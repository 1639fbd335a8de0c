import type { Database } from '@/utils/storage/database';
import type { Directory } from '@/utils/storage/log/directory';

/** What becomes real: segments that lie ready, by their names, with what they hold. */
type Ready = readonly { name: string; directory: Directory }[];

const COMMIT_STORES = ['directories', 'pending', 'imports', 'state'] as const;

/**
 * Makes an import real, at once: from here on its changes are in the log. The view follows (`settleView`), also when it is
 * cut off. `mark` says which writing was the last.
 */
export async function commitImport(db: Database, name: string, ready: Ready, mark?: string): Promise<void> {
  const transaction = db.transaction(COMMIT_STORES, 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...ready.flatMap((segment) => [
      transaction.objectStore('directories').put(segment.directory, segment.name),
      transaction.objectStore('pending').put('added', segment.name),
    ]),
    transaction.objectStore('imports').put({ name, segments: ready.map((segment) => segment.name) }),
    mark && transaction.objectStore('state').put(mark, 'mark'),
    transaction.done,
  ]);
}

/**
 * Takes an import out of the log again, as if it had never come; the view follows. For what was read in by mistake: what
 * people wrote here is never taken out, it is deleted by a change. Answers the segments that are gone; none when that
 * import is not known any more.
 */
export async function takeBackImport(db: Database, name: string, mark: string): Promise<string[]> {
  const transaction = db.transaction(COMMIT_STORES, 'readwrite', { durability: 'strict' });
  const segments = (await transaction.objectStore('imports').get(name))?.segments ?? [];
  await Promise.all([
    ...segments.flatMap((segment) => [
      transaction.objectStore('directories').delete(segment),
      transaction.objectStore('pending').put('removed', segment),
    ]),
    transaction.objectStore('imports').delete(name),
    transaction.objectStore('state').put(mark, 'mark'),
    transaction.done,
  ]);
  return segments;
}

/** The segments of an import; none when it is not known. */
export async function segmentsOfImport(db: Database, name: string): Promise<string[]> {
  return (await db.get('imports', name))?.segments ?? [];
}
