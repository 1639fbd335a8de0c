import type { ChangeId, KeptChange } from '@/utils/domain/change';
import type { Recovery } from '@/utils/domain/recovery';
import type { Database } from '@/utils/storage/database';
import { commitImport } from '@/utils/storage/import/commit';
import { appendChanges } from '@/utils/storage/log/append';
import { directoryOf } from '@/utils/storage/log/directory';
import { randomName } from '@/utils/storage/random-name';
import { settleAtOpening } from '@/utils/storage/view/settle';
import type { Journal } from './journal';
import type { Marker } from './marker';

/**
 * Compares the database with the journal and puts back what it has lost: browsers can come back with an older or an empty
 * one after the disk was full. Answers what was missing, `undefined` when nothing was that anybody had been told was saved.
 * Cut off at any moment it begins again at the next start. The journal is left as it is wherever that is possible: the disk
 * may still be full, and then nothing is as safe as what nobody touches.
 */
export async function recover(db: Database, journal: Journal): Promise<Recovery | undefined> {
  const marker = await journal.marker();
  const mark = await db.get('state', 'mark');
  if (!marker) {
    await rebuildJournal(db, journal, mark);
    return undefined;
  }
  const isCurrent = marker.mark === mark;
  if (isCurrent && !marker.unclean) return undefined;
  const { restored, begun, unreadable } = await restore(db, journal, marker);
  // What cannot be read now may be readable another time: it is sought again at the next start.
  if (unreadable > 0) await journal.doubt();
  if (marker.unclean && unreadable === 0) await rebuildJournal(db, journal, marker.mark);
  else await completeJournal(db, journal, marker);
  const isNews = restored > 0 || (unreadable > 0 && !isCurrent);
  return isNews ? { restored: restored + begun, unreadable } : undefined;
}

/** `begun`: changes of the last writing. It may have been cut off between journal and database: then it is finished now, and nothing was lost. */
async function restore(db: Database, journal: Journal, marker: Marker): Promise<Recovery & { begun: number }> {
  const found = { restored: 0, begun: 0, unreadable: 0 };
  const here = new Set(await db.getAllKeys('directories'));
  for (const name of marker.segments) {
    if (here.has(name)) continue;
    const rows = await journal.read('segment', name);
    if (!rows) found.unreadable += 1;
    else {
      await db.put('segments', rows, name);
      await commitImport(db, name, [{ name, directory: directoryOf(rows) }]);
      found.restored += rows.length;
    }
  }
  // The log's lock is held here. An import that settles may wait for it: then that one goes on with these segments, too.
  await settleAtOpening(db);
  const last = marker.batches.at(-1);
  for (const name of marker.batches) {
    const rows = await journal.read('batch', name);
    if (!rows) found.unreadable += 1;
    else found[name === last ? 'begun' : 'restored'] += (await appendChanges(db, rows)).added.length;
  }
  await restoreSecret(db, journal);
  return found;
}

/** Adds to the journal what only the database has: it may have lost something itself. */
async function completeJournal(db: Database, journal: Journal, { mark, segments, batches }: Marker): Promise<void> {
  const known = new Set(segments);
  for (const name of await db.getAllKeys('directories')) {
    const rows = known.has(name) ? undefined : await db.get('segments', name);
    if (rows) await journal.add([{ name, rows }]);
  }
  const written = new Set<ChangeId>();
  for (const name of batches)
    for (const { change } of (await journal.read('batch', name)) ?? []) written.add(change.id);
  const tail = (await db.getAll('tail')).filter(({ id }) => !written.has(id));
  if (tail.length > 0)
    await journal.begin(
      tail.map(({ change, day }) => ({ change, day })),
      mark,
      false,
    );
  await db.put('state', mark, 'mark');
}

async function restoreSecret(db: Database, journal: Journal): Promise<void> {
  const secret = await journal.secret();
  if (secret && !(await db.get('device', 'secret'))) await db.put('device', secret, 'secret');
}

/** Writes the journal anew from the database, so that both say the same. */
async function rebuildJournal(db: Database, journal: Journal, mark: string = randomName()): Promise<void> {
  for (const name of await db.getAllKeys('directories')) {
    const rows = await db.get('segments', name);
    if (rows) await journal.add([{ name, rows }]);
  }
  const tail: KeptChange[] = (await db.getAll('tail')).map(({ change, day }) => ({ change, day }));
  await journal.replace([], tail);
  const secret = await db.get('device', 'secret');
  if (secret) await journal.keepSecret(secret);
  await journal.finish(await db.getAllKeys('directories'), mark);
  await db.put('state', mark, 'mark');
}
