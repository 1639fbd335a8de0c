import type { IDBPTransaction } from 'idb';
import type { Annotation } from '@/utils/domain/annotation';
import type { Change, ChangeId } from '@/utils/domain/change';
import { materialise, materialisePage, materialiseService } from '@/utils/log';
import type { Schema } from './database';

/** The stores that a change reaches: the log and the view of it. */
export const VIEW_STORES = ['tail', 'notes', 'services', 'pages'] as const;

/** A transaction over the log and the view. */
export type Writing = IDBPTransaction<Schema, typeof VIEW_STORES, 'readwrite'>;

/**
 * Brings the view of these subjects up to date and answers the notes that look different now. A note that stands on a
 * page that was put to another service gets that service in the view; in the log it keeps what the page said. A page
 * that moves takes all its notes along.
 */
export async function writeView(transaction: Writing, subjects: Iterable<ChangeId>): Promise<Annotation[]> {
  const notes = transaction.objectStore('notes');
  const pages = transaction.objectStore('pages');
  const moves = new Map((await pages.getAll()).map((move) => [move.page, move.service]));
  const written = new Map<ChangeId, Annotation>();

  const writeNote = async (changes: readonly Change[]) => {
    const note = materialise(changes);
    if (!note) return;
    const service = moves.get(note.target.page.key);
    // A page that was moved back is what it says itself, with the name that it gives today.
    const moved = service && service.key !== note.target.service.key;
    const shown = moved ? { ...note, target: { ...note.target, service } } : note;
    await notes.put(shown);
    written.set(note.id, shown);
  };

  for (const subject of subjects) {
    const changes = await changesOf(transaction, subject);
    const service = materialiseService(changes);
    const page = materialisePage(changes);
    if (service) await transaction.objectStore('services').put(service);
    else if (page) {
      await pages.put(page);
      moves.set(page.page, page.service);
      for (const id of await notes.index('page').getAllKeys(page.page))
        await writeNote(await changesOf(transaction, id));
    } else await writeNote(changes);
  }
  return [...written.values()];
}

async function changesOf(transaction: Writing, subject: ChangeId): Promise<Change[]> {
  const rows = await transaction.objectStore('tail').index('subject').getAll(subject);
  return rows.map(({ change }) => change);
}
