import type { IDBPTransaction } from 'idb';
import type { Annotation } from '@/utils/domain/annotation';
import type { Change, ChangeId } from '@/utils/domain/change';
import { materialise, materialisePage, materialiseService, withoutErased } from '@/utils/log';
import { readPlaceChange } from '@/utils/log/read-place-change';
import type { Schema } from './database';

/** The stores that a change reaches: the log and the view of it. */
export const VIEW_STORES = ['tail', 'notes', 'services', 'pages'] as const;

/** A transaction over the log and the view. */
export type Writing = IDBPTransaction<Schema, typeof VIEW_STORES, 'readwrite'>;

/** What a writing of the view came to. */
interface Written {
  /** The notes that look different now; those that are gone are not among them. */
  notes: Annotation[];
  /** Changes whose payload was taken away, because it is erased. */
  refused: Set<ChangeId>;
}

/**
 * Brings the view of these subjects up to date. A note that stands on a page that was put to another service gets that
 * service in the view; in the log it keeps what the page said. A page that moves takes all its notes along. Payloads
 * that were erased leave the log here, whether they or the erasure came first, and what was known only from them goes
 * from the view.
 */
export async function writeView(transaction: Writing, subjects: Iterable<ChangeId>): Promise<Written> {
  const notes = transaction.objectStore('notes');
  const pages = transaction.objectStore('pages');
  const services = transaction.objectStore('services');
  const moves = new Map((await pages.getAll()).map((move) => [move.page, move.service]));
  const written = new Map<ChangeId, Annotation>();
  const refused = new Set<ChangeId>();

  const read = async (subject: ChangeId) => {
    const found = await readSubject(transaction, subject);
    for (const { id } of found.erased) refused.add(id);
    return found;
  };
  const writeNote = async (subject: ChangeId, changes: readonly Change[]) => {
    const note = materialise(changes);
    if (!note) {
      await notes.delete(subject);
      written.delete(subject);
      return;
    }
    const service = moves.get(note.target.page.key);
    // A page that was moved back is what it says itself, with the name that it gives today.
    const moved = service && service.key !== note.target.service.key;
    const shown = moved ? { ...note, target: { ...note.target, service } } : note;
    await notes.put(shown);
    written.set(note.id, shown);
  };
  const writeNotesOf = async (page: string) => {
    for (const id of await notes.index('page').getAllKeys(page)) await writeNote(id, (await read(id)).changes);
  };

  for (const subject of subjects) {
    const { changes, erased } = await read(subject);
    const service = materialiseService(changes);
    const page = materialisePage(changes);
    if (service) await services.put(service);
    else if (page) {
      await pages.put(page);
      moves.set(page.page, page.service);
      await writeNotesOf(page.page);
    } else await writeNote(subject, changes);
    for (const lost of erased) {
      const said = readPlaceChange(lost);
      if (said?.kind === 'service.name' && !service) await services.delete(said.value.key);
      if (said?.kind !== 'page.service' || page) continue;
      await pages.delete(said.value.page);
      moves.delete(said.value.page);
      await writeNotesOf(said.value.page);
    }
  }
  return { notes: [...written.values()], refused };
}

/** The changes about a subject, and those (with what they said) whose payload was just taken from the log. */
async function readSubject(transaction: Writing, subject: ChangeId): Promise<{ changes: Change[]; erased: Change[] }> {
  const tail = transaction.objectStore('tail');
  const rows = await tail.index('subject').getAll(subject);
  const changes = withoutErased(rows.map(({ change }) => change));
  const erased: Change[] = [];
  for (const [index, row] of rows.entries()) {
    const change = changes[index];
    if (!change || change === row.change) continue;
    await tail.put({ ...row, change });
    erased.push(row.change);
  }
  return { changes, erased };
}
