import type { Annotation } from '@/utils/domain/annotation';
import { type ChangeId, type KeptChange, subjectOf } from '@/utils/domain/change';
import { headsOf, mergeChange } from '@/utils/log';
import type { Database } from './database';
import { VIEW_STORES, type Writing, writeView } from './write-view';

/** What an append did. Changes that were there already are not counted: sending one twice is harmless. */
export interface Appended {
  added: ChangeId[];
  /** Changes that were there without what they say, and have it now. */
  filled: ChangeId[];
  /** The notes that look different now. */
  notes: Annotation[];
}

/**
 * Adds checked changes to the log and brings the view up to date, in one transaction with strict durability: when the
 * promise is fulfilled the changes are on the disk, else nothing has changed. Repeating it is safe, because ids are
 * contents. A payload that was missing is taken when it arrives, one that was erased is not.
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
  const filled: ChangeId[] = [];
  const subjects = new Set<ChangeId>();
  for (const { change, day } of changes) {
    const known = await tail.get(change.id);
    const merged = known ? mergeChange(known.change, change) : change;
    if (merged === known?.change) continue;
    const subject = subjectOf(change);
    // The day is that of the first arrival.
    await tail.put({ id: change.id, subject, change: merged, day: known?.day ?? day });
    (known ? filled : added).push(change.id);
    subjects.add(subject);
  }
  const { notes, refused } = await writeView(transaction, subjects);
  return { added, filled: filled.filter((id) => !refused.has(id)), notes };
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
