import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { Database } from '@/utils/storage/database';

/** One note, also when it is deleted; `undefined` when it was never here. */
export async function readNote(db: Database, id: ChangeId): Promise<Annotation | undefined> {
  const [note] = await withNames(db, [await db.get('notes', id)]);
  return note;
}

/** The notes of a page that are not deleted. */
export async function readNotesOfPage(db: Database, pageKey: string): Promise<Annotation[]> {
  return withNames(db, living(await db.getAllFromIndex('notes', 'page', pageKey)));
}

/** The notes of a service that are not deleted, those of pages that were put to it among them. */
export async function readNotesOfService(db: Database, serviceKey: string): Promise<Annotation[]> {
  return withNames(db, living(await db.getAllFromIndex('notes', 'service', serviceKey)));
}

/** All notes that are not deleted. */
export async function readAllNotes(db: Database): Promise<Annotation[]> {
  return withNames(db, living(await db.getAll('notes')));
}

function living(notes: Annotation[]): Annotation[] {
  return notes.filter((note) => !note.deleted);
}

/**
 * Notes under the names that people gave their services. Put in when they are read: a name is one row, its service may
 * have thousands of notes.
 */
async function withNames(db: Database, notes: readonly (Annotation | undefined)[]): Promise<Annotation[]> {
  const names = new Map((await db.getAll('services')).map(({ key, name }) => [key, name]));
  return notes.flatMap((note) => {
    if (!note) return [];
    const { service } = note.target;
    const name = names.get(service.key);
    return name ? { ...note, target: { ...note.target, service: { ...service, name } } } : note;
  });
}
