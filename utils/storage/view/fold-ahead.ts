import type { Annotation } from '@/utils/domain/annotation';
import { type Change, type ChangeId, type KeptChange, subjectOf } from '@/utils/domain/change';
import { materialise } from '@/utils/log';

/**
 * Notes that were folded before their transaction began, while the browser was busy with the one before. They hold if the log
 * has just as many changes of their subject then: none leaves it, so that those are the same.
 */
export type FoldedAhead = ReadonlyMap<ChangeId, { changes: number; note: Annotation | undefined }>;

/** Folds what stands in one segment. */
export function foldAhead(rows: readonly KeptChange[]): FoldedAhead {
  const bySubject = new Map<ChangeId, Change[]>();
  for (const { change } of rows) {
    const subject = subjectOf(change);
    const changes = bySubject.get(subject);
    if (changes) changes.push(change);
    else bySubject.set(subject, [change]);
  }
  return new Map([...bySubject].map(([id, changes]) => [id, { changes: changes.length, note: materialise(changes) }]));
}
