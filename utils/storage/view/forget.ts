import type { ChangeId } from '@/utils/domain/change';
import { concernSubject, pageSubject, serviceSubject } from '@/utils/log/subjects';
import type { Writing } from '@/utils/storage/log/transactions';

/**
 * Takes what stands in the view for these subjects out of it, before it is written anew from what is left in the log.
 * Answers the notes of pages that stand elsewhere now: they are to be written anew, too.
 */
export async function forgetSubjects(transaction: Writing, subjects: ReadonlySet<ChangeId>): Promise<ChangeId[]> {
  const [notes, services, pages, concerns] = [
    transaction.objectStore('notes'),
    transaction.objectStore('services'),
    transaction.objectStore('pages'),
    transaction.objectStore('concerns'),
  ];
  await Promise.all(
    [...subjects].flatMap((subject) => [
      notes.delete(subject),
      transaction.objectStore('spots').delete(subject),
      transaction.objectStore('relations').delete(subject),
    ]),
  );
  for (const { key } of await services.getAll()) if (subjects.has(serviceSubject(key))) await services.delete(key);
  for (const { key } of await concerns.getAll()) if (subjects.has(concernSubject(key))) await concerns.delete(key);
  const moved: ChangeId[] = [];
  for (const { page } of await pages.getAll()) {
    if (!subjects.has(pageSubject(page))) continue;
    await pages.delete(page);
    moved.push(...(await notes.index('page').getAllKeys(page)));
  }
  return moved;
}
