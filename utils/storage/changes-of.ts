import type { Change, ChangeId } from '@/utils/domain/change';
import type { Database } from './database';

/** The changes about some subjects, by subject; of those that nobody spoke of an empty list. */
export async function readChangesOf(db: Database, subjects: readonly ChangeId[]): Promise<Map<ChangeId, Change[]>> {
  const index = db.transaction('tail').store.index('subject');
  const found = await Promise.all(subjects.map((subject) => index.getAll(subject)));
  return new Map(subjects.map((subject, number) => [subject, (found[number] ?? []).map(({ change }) => change)]));
}
