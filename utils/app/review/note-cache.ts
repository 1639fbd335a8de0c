import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';

/** Notes that a list shows, read when they come into view. */
export interface NoteCache {
  /** The note as it was read last; `undefined` while it is not here. */
  get(id: ChangeId): Annotation | undefined;
  /** Has these read, those that are not here or out of date. */
  want(ids: readonly ChangeId[]): void;
  /** Calls this when something has come; answers what ends that. */
  onRead(hear: () => void): () => void;
  /** Something has changed: what is in view is read again, and shown as it was until then. */
  renew(): void;
}

/** Notes that are kept while they are out of view. */
const KEPT = 2_000;

/** Makes a cache. A reading that fails is made again when it is wanted again. */
export function createNoteCache(read: (ids: readonly ChangeId[]) => Promise<Annotation[]>): NoteCache {
  const notes = new Map<ChangeId, Annotation>();
  let fresh = new Set<ChangeId>();
  const hearing = new Set<() => void>();
  const tell = () => {
    for (const hear of hearing) hear();
  };
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
      tell();
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
    onRead(hear) {
      hearing.add(hear);
      return () => hearing.delete(hear);
    },
    renew() {
      fresh = new Set();
      tell();
    },
  };
}
