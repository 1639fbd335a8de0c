import type { KeptChange } from '@/utils/domain/change';
import type { Recovery } from '@/utils/domain/recovery';
import type { Database } from '@/utils/storage/database';
import { commitImport } from '@/utils/storage/import/commit';
import { appendChanges } from '@/utils/storage/log/append';
import { directoryOf } from '@/utils/storage/log/directory';
import { randomName } from '@/utils/storage/random-name';
import { settleView } from '@/utils/storage/view/settle';
import type { Journal } from './journal';
import type { Marker } from './marker';

/**
 * Compares the database with the journal and puts back what it has lost: browsers can come back with an older or an empty
 * one after the disk was full. Answers what was missing, `undefined` when nothing was that anybody had been told was saved.
 * Cut off at any moment it begins again at the next start.
 */
export async function recover(db: Database, journal: Journal): Promise<Recovery | undefined> {
  const marker = await journal.marker();
  const mark = await db.get('state', 'mark');
  if (marker && marker.mark === mark && !marker.unclean) return undefined;
  const found = marker && marker.mark !== mark ? await restore(db, journal, marker) : undefined;
  await rebuildJournal(db, journal, marker?.mark ?? mark);
  return found;
}

async function restore(db: Database, journal: Journal, marker: Marker): Promise<Recovery | undefined> {
  const recovery: Recovery = { restored: 0, unreadable: 0 };
  const here = new Set(await db.getAllKeys('directories'));
  for (const name of marker.segments) {
    if (here.has(name)) continue;
    const rows = await journal.read('segment', name);
    if (!rows) recovery.unreadable += 1;
    else {
      await db.put('segments', rows, name);
      await commitImport(db, name, [{ name, directory: directoryOf(rows) }]);
      recovery.restored += rows.length;
    }
  }
  await settleView(db);
  const last = marker.batches.at(-1);
  let begun = 0;
  for (const name of marker.batches) {
    const rows = await journal.read('batch', name);
    const added = rows ? (await appendChanges(db, rows)).added.length : 0;
    if (!rows) recovery.unreadable += 1;
    else if (name === last) begun = added;
    else recovery.restored += added;
  }
  await restoreSecret(db, journal);
  // The last writing may have been cut off between journal and database: then it is finished now, and nothing was lost.
  const isLost = recovery.restored + recovery.unreadable > 0;
  return isLost ? { ...recovery, restored: recovery.restored + begun } : undefined;
}

async function restoreSecret(db: Database, journal: Journal): Promise<void> {
  const secret = await journal.secret();
  if (secret && !(await db.get('device', 'secret'))) await db.put('device', secret, 'secret');
}

/** Writes the journal anew from the database, so that both say the same. */
async function rebuildJournal(db: Database, journal: Journal, mark: string = randomName()): Promise<void> {
  for (const name of await db.getAllKeys('directories')) {
    const rows = await db.get('segments', name);
    if (rows) await journal.replace([{ name, rows }]);
  }
  const tail: KeptChange[] = (await db.getAll('tail')).map(({ change, day }) => ({ change, day }));
  await journal.replace([], tail);
  const secret = await db.get('device', 'secret');
  if (secret) await journal.keepSecret(secret);
  await journal.finish(await db.getAllKeys('directories'), mark);
  await db.put('state', mark, 'mark');
}
