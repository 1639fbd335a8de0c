import { type ChangeId, subjectOf } from '@/utils/domain/change';
import { pageSubject, serviceSubject } from '@/utils/log/subjects';
import type { Database } from './database';
import { VIEW_STORES, type Writing, writeView } from './write-view';

/**
 * Takes changes out of the log again, as if they had never come, and brings the view up to date, in one transaction. For
 * what was read in by mistake: what people wrote here is never taken out, it is deleted by a change.
 */
export async function takeBackChanges(db: Database, ids: readonly ChangeId[]): Promise<void> {
  const transaction = db.transaction(VIEW_STORES, 'readwrite', { durability: 'strict' });
  const tail = transaction.objectStore('tail');
  const subjects = new Set<ChangeId>();
  for (const id of ids) {
    const row = await tail.get(id);
    if (!row) continue;
    subjects.add(subjectOf(row.change));
    await tail.delete(id);
  }
  await writeView(transaction, [...subjects, ...(await forget(transaction, subjects))]);
  await transaction.done;
}

/** Takes what stands in the view for these subjects out of it; answers the notes of pages that stand elsewhere now. */
async function forget(transaction: Writing, subjects: ReadonlySet<ChangeId>): Promise<ChangeId[]> {
  const [notes, services, pages] = [
    transaction.objectStore('notes'),
    transaction.objectStore('services'),
    transaction.objectStore('pages'),
  ];
  for (const subject of subjects) await notes.delete(subject);
  for (const { key } of await services.getAll()) if (subjects.has(serviceSubject(key))) await services.delete(key);
  const moved: ChangeId[] = [];
  for (const { page } of await pages.getAll()) {
    if (!subjects.has(pageSubject(page))) continue;
    await pages.delete(page);
    moved.push(...(await notes.index('page').getAllKeys(page)));
  }
  return moved;
}
