import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { Database } from './database';

/** One note, also when it is deleted; `undefined` when it was never here. */
export function readNote(db: Database, id: ChangeId): Promise<Annotation | undefined> {
  return db.get('notes', id);
}

/** The notes of a page that are not deleted. */
export async function readNotesOfPage(db: Database, pageKey: string): Promise<Annotation[]> {
  return living(await db.getAllFromIndex('notes', 'page', pageKey));
}

/** The notes of a service that are not deleted. */
export async function readNotesOfService(db: Database, serviceKey: string): Promise<Annotation[]> {
  return living(await db.getAllFromIndex('notes', 'service', serviceKey));
}

/** All notes that are not deleted. */
export async function readAllNotes(db: Database): Promise<Annotation[]> {
  return living(await db.getAll('notes'));
}

function living(notes: Annotation[]): Annotation[] {
  return notes.filter((note) => !note.deleted);
}
