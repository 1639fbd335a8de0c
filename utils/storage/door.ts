import type { KeptChange } from '@/utils/domain/change';
import { speaksOfOthers } from '@/utils/log/erase';
import { randomName } from '@/utils/storage/random-name';
import type { Database } from './database';
import type { Journal } from './journal/journal';
import { LOG_LOCK, underLock } from './locks';
import { type Appended, appendChanges } from './log/append';
import { dropStaleSearch } from './search/drop';

/**
 * Adds checked changes to the journal and to the log, as {@link appendChanges} does: when the promise is fulfilled they are
 * in both. When one of them refuses, neither has them.
 */
export async function appendDurably(db: Database, journal: Journal, changes: readonly KeptChange[]): Promise<Appended> {
  const appended = await underLock(LOG_LOCK, async () => {
    const before = await journal.marker();
    const mark = randomName();
    const erases = changes.some(({ change }) => speaksOfOthers(change));
    const appended = await begun(journal, before, async () => {
      await journal.begin(changes, mark, erases);
      return appendChanges(db, changes, mark);
    });
    // The changes are in both already. Should this fail, the journal knows that it has to be written anew.
    const follow = async () => {
      await followMoves(db, journal, appended.moved);
      if (erases && !before?.unclean) await journal.clean();
    };
    await follow().catch(() => undefined);
    return appended;
  });
  // Outside of the lock: only who erases waits for it. Should it fail, the next opening does it.
  if (appended.erased) await dropStaleSearch(db).catch(() => undefined);
  return appended;
}

async function begun<T>(
  journal: Journal,
  before: Awaited<ReturnType<Journal['marker']>>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await journal.withdraw(before).catch(() => undefined);
    throw error;
  }
}

/** Rows that stand elsewhere now, or without their payloads, do so in the journal, too. */
export async function followMoves(
  db: Database,
  journal: Journal,
  {
    closed = [],
    rewritten,
    tailRewritten,
  }: Partial<Pick<Appended['moved'], 'closed'>> & Omit<Appended['moved'], 'closed'>,
): Promise<void> {
  if (closed.length + rewritten.length === 0 && !tailRewritten) return;
  const entries = [...closed];
  for (const name of rewritten) entries.push({ name, rows: (await db.get('segments', name)) ?? [] });
  const tailMoved = tailRewritten || closed.length > 0;
  await journal.replace(
    entries,
    tailMoved ? (await db.getAll('tail')).map(({ change, day }) => ({ change, day })) : undefined,
  );
}
