import type { Annotation } from '@/utils/domain/annotation';
import { type ChangeId, type KeptChange, subjectOf } from '@/utils/domain/change';
import { mergeChange } from '@/utils/log';
import type { Database } from '@/utils/storage/database';
import { writeView } from '@/utils/storage/view/write-view';
import { type ClosedSegment, closeTail } from './close-tail';
import { createLogReader } from './read-log';
import { reading, WRITING_STORES, type Writing, wholly } from './transactions';

/** What an append did. Changes that were there already are not counted: sending one twice is harmless. */
export interface Appended {
  added: ChangeId[];
  /** Changes that were there without what they say, and have it now. */
  filled: ChangeId[];
  /** The notes that look different now. */
  notes: Annotation[];
  /** What became of the log's places: segments that the tail was closed into, and those that lost payloads. */
  moved: { closed: ClosedSegment[]; rewritten: string[]; tailRewritten: boolean };
  /** Payloads were taken away, or refused. */
  erased: boolean;
}

/**
 * Adds checked changes to the log and brings the view up to date, in one transaction with strict durability: when the
 * promise is fulfilled the changes are on the disk, else nothing has changed. Repeating it is safe, because ids are
 * contents. A payload that was missing is taken when it arrives, one that was erased is not. `mark` is kept with them: it
 * says which writing was the last.
 */
export async function appendChanges(db: Database, changes: readonly KeptChange[], mark?: string): Promise<Appended> {
  const transaction = db.transaction(WRITING_STORES, 'readwrite', { durability: 'strict' });
  return wholly(transaction, async () => {
    const appended = await writeRows(transaction, changes);
    if (mark) await transaction.objectStore('state').put(mark, 'mark');
    return appended;
  });
}

async function writeRows(transaction: Writing, changes: readonly KeptChange[]): Promise<Appended> {
  const tail = transaction.objectStore('tail');
  const known = await createLogReader(reading(transaction)).rowsOf(changes.map(({ change }) => change.id));
  const added: ChangeId[] = [];
  const filled: ChangeId[] = [];
  const subjects = new Set<ChangeId>();
  for (const { change, day } of changes) {
    const copies = known.get(change.id) ?? [];
    const before = copies.find((copy) => copy.change.payload) ?? copies[0];
    const merged = before ? mergeChange(before.change, change) : change;
    if (merged === before?.change) continue;
    // The day is that of the first arrival. Segments stay as they are: what is fuller stands in the tail beside them.
    const row = { id: change.id, subject: subjectOf(change), change: merged, day: before?.day ?? day };
    await tail.put(row);
    known.set(change.id, [row]);
    (before ? filled : added).push(change.id);
    subjects.add(row.subject);
  }
  const { notes, refused, rewritten, tailRewritten } = await writeView(transaction, subjects);
  const closed = await closeTail(transaction);
  return {
    added,
    filled: filled.filter((id) => !refused.has(id)),
    notes,
    moved: { closed, rewritten, tailRewritten },
    erased: refused.size > 0,
  };
}
