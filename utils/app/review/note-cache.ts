import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';

/** Notes that a list shows, read when they come into view. */
export interface NoteCache {
  /** The note as it was read last; `undefined` while it is not here. */
  get(id: ChangeId): Annotation | undefined;
  /** Has these read, those that are not here or out of date. */
  want(ids: readonly ChangeId[]): void;
  /** Something has changed: what is in view is read again, and shown as it was until then. */
  renew(): void;
}

/** Notes that are kept while they are out of view. */
const KEPT = 2_000;

/** Makes a cache; `onRead` hears when something has come. A reading that fails is made again when it is wanted again. */
export function createNoteCache(
  read: (ids: readonly ChangeId[]) => Promise<Annotation[]>,
  onRead: () => void,
): NoteCache {
  const notes = new Map<ChangeId, Annotation>();
  let fresh = new Set<ChangeId>();
  const take = async (ids: readonly ChangeId[]) => {
    const asked = fresh;
    for (const id of ids) asked.add(id);
    try {
      const found = await read(ids);
      // What has changed meanwhile is asked for again.
      for (const note of found) {
        notes.delete(note.id);
        notes.set(note.id, note);
      }
      for (const id of notes.keys()) {
        if (notes.size <= KEPT) break;
        notes.delete(id);
        fresh.delete(id);
      }
      onRead();
    } catch {
      for (const id of ids) asked.delete(id);
    }
  };
  return {
    get: (id) => notes.get(id),
    want(ids) {
      const missing = ids.filter((id) => !fresh.has(id));
      if (missing.length > 0) take(missing);
    },
    renew() {
      fresh = new Set();
      onRead();
    },
  };
}
