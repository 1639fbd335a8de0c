import { unwrap } from 'idb';
import type { Annotation } from '@/utils/domain/annotation';
import { type KeptChange, subjectOf } from '@/utils/domain/change';
import type { Database } from '@/utils/storage/database';
import { isFree, underLock } from '@/utils/storage/locks';
import { WRITING_STORES, wholly } from '@/utils/storage/log/transactions';
import { dropStaleSearch, markSearchStale } from '@/utils/storage/search/drop';
import { type FoldedAhead, foldAhead } from './fold-ahead';
import { forgetSubjects } from './forget';
import { writeView } from './write-view';

/** Raised when the view would look different from the same log. */
const VIEW_VERSION = 7;

/** Changes of the tail that are looked at in one transaction. */
const SLICE = 500;

/** A part of the view that was brought up to date. */
export interface Settled {
  notes: Annotation[];
  /** Parts that are still to come. */
  left: number;
  /** Segments that lost payloads, because these are erased, and whether the tail did. */
  rewritten: string[];
  tailRewritten: boolean;
}

/**
 * Brings the view up to date: with segments that have come or gone since it was written, or with the whole log when the
 * view is of another version. In slices, so that nobody who writes has to wait for all of it; cut off at any moment it
 * goes on where it was. Whatever is appended meanwhile is in the log, so no order of the two does harm.
 * `known`: what stands in some of these segments, so that one can be folded while another is written.
 */
export function settleView(
  db: Database,
  onSlice?: (settled: Settled) => Promise<void> | void,
  known: ReadonlyMap<string, readonly KeptChange[]> = new Map(),
): Promise<void> {
  return underLock(lockOf(db), async () => {
    if (await isOld(db)) await beginAnew(db);
    const ahead = createAhead(known);
    for (;;) {
      const settled = await settleNext(db, ahead);
      if (!settled) break;
      await onSlice?.(settled);
    }
    await dropStaleSearch(db);
  });
}

/** The same for whoever opens the database: an import that is under way sees to it itself, and counts what comes of it. */
export async function settleAtOpening(db: Database): Promise<void> {
  if ((await isOld(db)) || (await isFree(lockOf(db)))) await settleView(db);
}

const lockOf = (db: Database) => `randnotiz-view ${db.name}`;

const isOld = async (db: Database) => (await db.get('view', 'version')) !== VIEW_VERSION;

/** Folds the tail, and says that every segment is to be folded. */
async function beginAnew(db: Database): Promise<void> {
  // Another version's chunks may not be readable.
  await Promise.all([db.clear('columns'), db.clear('texts')]);
  let after: IDBKeyRange | null = null;
  for (;;) {
    const transaction = db.transaction(WRITING_STORES, 'readwrite');
    const rows = await transaction.objectStore('tail').index('subject').getAll(after, SLICE);
    await wholly(transaction, () => writeView(transaction, new Set(rows.map(({ subject }) => subject))));
    const last = rows.at(-1);
    if (!last || rows.length < SLICE) break;
    // A subject is folded whole, however many of its changes this slice held.
    after = IDBKeyRange.lowerBound(last.subject, true);
  }
  const transaction = db.transaction(['directories', 'pending', 'view'], 'readwrite');
  const pending = transaction.objectStore('pending');
  for (const name of await transaction.objectStore('directories').getAllKeys()) await pending.put('added', name);
  await transaction.objectStore('view').put(VIEW_VERSION, 'version');
  await transaction.done;
}

/** Folds of the next segment, made while this one is written. */
interface Ahead {
  take(name: string): FoldedAhead;
  prepare(name: string | undefined): void;
}

function createAhead(known: ReadonlyMap<string, readonly KeptChange[]>): Ahead {
  let prepared: { name: string; folded: FoldedAhead } | undefined;
  return {
    take: (name) => (prepared?.name === name ? prepared.folded : new Map()),
    prepare(name) {
      const rows = name === undefined ? undefined : known.get(name);
      prepared = name !== undefined && rows ? { name, folded: foldAhead(rows) } : undefined;
    },
  };
}

async function settleNext(db: Database, ahead: Ahead): Promise<Settled | undefined> {
  const transaction = db.transaction(WRITING_STORES, 'readwrite');
  let next: string | undefined;
  const work = async (): Promise<Settled | undefined> => {
    const pending = transaction.objectStore('pending');
    const [name, following] = await pending.getAllKeys(null, 2);
    if (name === undefined) return undefined;
    next = following;
    // Asked before anything is written: requests are answered in their order.
    const left = (await pending.count()) - 1;
    const isGone = (await pending.get(name)) === 'removed';
    const segments = transaction.objectStore('segments');
    const subjects = new Set(((await segments.get(name)) ?? []).map(({ change }) => subjectOf(change)));
    if (isGone) await markSearchStale(transaction);
    const moved = isGone ? await forgetSubjects(transaction, subjects) : [];
    const { notes, rewritten, tailRewritten } = await writeView(
      transaction,
      [...subjects, ...moved],
      isGone ? undefined : ahead.take(name),
    );
    // Nobody waits for these: if one fails the transaction does.
    if (isGone) unwrap(segments).delete(name);
    unwrap(pending).delete(name);
    return { notes, rewritten, tailRewritten, left };
  };
  return wholly(transaction, work, () => ahead.prepare(next));
}
