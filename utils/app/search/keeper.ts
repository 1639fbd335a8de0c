import { chunkNames, createSearchIndex, fromChunks, type SearchIndex, toChunks } from '@/utils/search';
import { type Database, keepSearch, readKeptSearch, readSearchStamp } from '@/utils/storage';

/** Keeps an index on the disk, and knows what of it lies there. */
export interface Keeper {
  /** The index that was kept, or an empty one. */
  load(): Promise<SearchIndex>;
  /**
   * Writes what has changed. `dropped`: storage has dropped what was kept, because words of it were erased: nothing is written, and
   * the index has to be brought up to date and purged before it is kept again. `elsewhere`: another page keeps its own.
   */
  save(index: SearchIndex): Promise<'kept' | 'dropped' | 'elsewhere'>;
}

/** Makes a keeper that has not loaded anything yet. */
export function createKeeper(db: Database): Keeper {
  let stamp: string | undefined;
  let known: ReadonlySet<string> = new Set();
  return {
    async load() {
      const kept = await readKeptSearch(db);
      stamp = kept.stamp;
      const state = fromChunks(kept.pieces);
      known = new Set(state ? kept.pieces.map(({ name }) => name) : []);
      return createSearchIndex(state);
    },
    async save(index) {
      const state = index.state();
      const names = chunkNames(state);
      const written = await keepSearch(db, stamp, names, toChunks(state, known));
      if (written !== undefined) {
        stamp = written;
        known = new Set(names);
        return 'kept';
      }
      const now = await readSearchStamp(db);
      if (now.kept) return 'elsewhere';
      // From here on whatever is read of the database is without the words that were erased.
      stamp = now.stamp;
      known = new Set();
      return 'dropped';
    },
  };
}
