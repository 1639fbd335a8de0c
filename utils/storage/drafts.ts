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
}

export function readDraft(db: Database, key: string): Promise<Draft | undefined> {
  return db.get('drafts', key);
}

export async function writeDraft(db: Database, draft: Draft): Promise<void> {
  await db.put('drafts', draft);
}

export async function deleteDraft(db: Database, key: string): Promise<void> {
  await db.delete('drafts', key);
}
