import type { NoteContent } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { Target } from '@/utils/domain/target';
import type { Database } from './database';

/**
 * What somebody began to write and has not saved: kept so that a closed panel loses nothing. `key` is the note's id,
 * or `new:` and a random part for a place that has no note yet.
 */
export interface Draft {
  key: string;
  /** The note it belongs to; `null` for a new one. */
  note: ChangeId | null;
  /** The place of a new note. */
  target?: Target;
  content: Partial<NoteContent>;
  /** The heads of the note as its writer saw it; left out where there were none, or nobody kept them. */
  seen?: ChangeId[];
}

/** The draft under a key; `undefined` when there is none. */
export function readDraft(db: Database, key: string): Promise<Draft | undefined> {
  return db.get('drafts', key);
}

/** Drafts of places that have no note yet. */
export function readNewDrafts(db: Database): Promise<Draft[]> {
  return db.getAll('drafts', IDBKeyRange.bound('new:', 'new:\uffff'));
}

/**
 * Keeps a draft, instead of the one before under the same key. Committed at once, without waiting for the answer: a panel
 * may be closed in the next moment, and what is not committed by then is lost.
 */
export async function writeDraft(db: Database, draft: Draft): Promise<void> {
  const transaction = db.transaction('drafts', 'readwrite');
  // If it fails the transaction does.
  transaction.store.put(draft).catch(() => undefined);
  transaction.commit();
  await transaction.done;
}

/** Drops a draft: it was saved. Harmless when there is none. */
export async function deleteDraft(db: Database, key: string): Promise<void> {
  await db.delete('drafts', key);
}
