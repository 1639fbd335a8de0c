import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { Database } from '@/utils/storage/database';

/** One note, also when it is deleted; `undefined` when it was never here. */
export async function readNote(db: Database, id: ChangeId): Promise<Annotation | undefined> {
  const [note] = await withNames(db, [await db.get('notes', id)]);
  return note;
}

/** Some notes in the order of their ids, also deleted ones; those that were never here are left out. */
export async function readNotesByIds(db: Database, ids: readonly ChangeId[]): Promise<Annotation[]> {
  const { store } = db.transaction('notes');
  return withNames(db, await Promise.all(ids.map((id) => store.get(id))));
}

/** The notes of a page that are not deleted. */
export async function readNotesOfPage(db: Database, pageKey: string): Promise<Annotation[]> {
  return withNames(db, living(await db.getAllFromIndex('notes', 'page', pageKey)));
}

/** The notes of a page, deleted ones too. */
export async function readEveryNoteOfPage(db: Database, pageKey: string): Promise<Annotation[]> {
  return withNames(db, await db.getAllFromIndex('notes', 'page', pageKey));
}

/** The notes of a service, deleted ones too. */
export async function readEveryNoteOfService(db: Database, serviceKey: string): Promise<Annotation[]> {
  return withNames(db, await db.getAllFromIndex('notes', 'service', serviceKey));
}

/** All notes, deleted ones too. */
export async function readEveryNote(db: Database): Promise<Annotation[]> {
  return withNames(db, await db.getAll('notes'));
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
 * Notes under the names that people gave their services, with what people's own concerns on them mean. Put in when they
 * are read: a name is one row, its service may have thousands of notes.
 */
async function withNames(db: Database, notes: readonly (Annotation | undefined)[]): Promise<Annotation[]> {
  const transaction = db.transaction(['services', 'concerns']);
  const [services, concerns] = await Promise.all([
    transaction.objectStore('services').getAll(),
    transaction.objectStore('concerns').getAll(),
  ]);
  const names = new Map(services.map(({ key, name }) => [key, name]));
  const meanings = new Map(concerns.map((concern) => [concern.key, concern]));
  return notes.flatMap((note) => {
    if (!note) return [];
    const { service } = note.target;
    const name = names.get(service.key);
    // Most notes have none of them: those stay the objects that they are.
    const ownConcerns = note.concerns.flatMap((concern) => meanings.get(concern) ?? []);
    const known = ownConcerns.length > 0 ? { ...note, ownConcerns } : note;
    return name ? { ...known, target: { ...note.target, service: { ...service, name } } } : known;
  });
}
