import type { Annotation } from '@/utils/domain/annotation';
import { type ChangeId, type KeptChange, subjectOf } from '@/utils/domain/change';
import { headsOf } from '@/utils/log';
import type { Database } from './database';
import { VIEW_STORES, type Writing, writeView } from './write-view';

/** What an append did. Changes that were there already are not counted: sending one twice is harmless. */
export interface Appended {
  added: ChangeId[];
  /** The notes that look different now. */
  notes: Annotation[];
}

/**
 * Adds checked changes to the log and brings the view up to date, in one transaction with strict durability: when the
 * promise is fulfilled the changes are on the disk, else nothing has changed. Repeating it is safe, because ids are
 * contents.
 */
export async function appendChanges(db: Database, changes: readonly KeptChange[]): Promise<Appended> {
  const transaction = db.transaction(VIEW_STORES, 'readwrite', { durability: 'strict' });
  try {
    const appended = await writeRows(transaction, changes);
    await transaction.done;
    return appended;
  } catch (error) {
    transaction.done.catch(() => undefined);
    // A request that fails ends the transaction; what fails before it is one (a value that cannot be cloned) does not.
    if (transaction.error === null) transaction.abort();
    throw error;
  }
}

async function writeRows(transaction: Writing, changes: readonly KeptChange[]): Promise<Appended> {
  const tail = transaction.objectStore('tail');
  const added: ChangeId[] = [];
  const subjects = new Set<ChangeId>();
  for (const { change, day } of changes) {
    if ((await tail.getKey(change.id)) !== undefined) continue;
    const subject = subjectOf(change);
    await tail.add({ id: change.id, subject, change, day });
    added.push(change.id);
    subjects.add(subject);
  }
  return { added, notes: await writeView(transaction, subjects) };
}

/** What the next change about a subject builds upon; empty where nothing is known of it. */
export async function readHeads(db: Database, subject: ChangeId): Promise<ChangeId[]> {
  const rows = await db.getAllFromIndex('tail', 'subject', subject);
  return headsOf(rows.map(({ change }) => change));
}

/** All changes of the log, one after the other, in no particular order. */
export async function* readChanges(db: Database): AsyncGenerator<KeptChange> {
  // In portions: a generator's consumer may await other things, which would end a transaction.
  const portion = 500;
  let after: IDBKeyRange | null = null;
  for (;;) {
    const rows = await db.getAll('tail', after, portion);
    for (const { change, day } of rows) yield { change, day };
    const last = rows.at(-1);
    if (!last || rows.length < portion) return;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}
