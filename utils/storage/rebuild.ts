import type { Database } from './database';
import { VIEW_STORES, writeView } from './write-view';

/** Raised when the view would look different from the same log. */
const VIEW_VERSION = 3;

/** Changes that are looked at in one transaction. */
const SLICE = 500;

/**
 * Folds the whole log anew when the view is of another version. In slices, outside of the upgrade, so that nobody who
 * writes has to wait for all of it; if it is cut off it begins again. Whatever is appended meanwhile is in the log, so
 * no order of the two does harm.
 */
export async function rebuildOldView(db: Database): Promise<void> {
  if ((await db.get('view', 'version')) === VIEW_VERSION) return;
  let after: IDBKeyRange | null = null;
  for (;;) {
    const transaction = db.transaction(VIEW_STORES, 'readwrite');
    const rows = await transaction.objectStore('tail').index('subject').getAll(after, SLICE);
    const subjects = new Set(rows.map(({ subject }) => subject));
    await writeView(transaction, subjects);
    await transaction.done;
    const last = rows.at(-1);
    if (!last || rows.length < SLICE) break;
    // A subject is folded whole, however many of its changes this slice held.
    after = IDBKeyRange.lowerBound(last.subject, true);
  }
  await db.put('view', VIEW_VERSION, 'version');
}
