import { unwrap } from 'idb';
import type { Annotation } from '@/utils/domain/annotation';
import { subjectOf } from '@/utils/domain/change';
import type { Database, Segment } from '@/utils/storage/database';
import { IMPORT_LOCK, isFree, underLock } from '@/utils/storage/locks';
import { createLogReader } from '@/utils/storage/log/read-log';
import { reading, WRITING_STORES, wholly } from '@/utils/storage/log/transactions';
import { dropStaleSearch, markSearchStale } from '@/utils/storage/search/drop';
import { type FoldedAhead, foldAhead } from './fold-ahead';
import { forgetSubjects } from './forget';
import { writeView } from './write-view';

/** Raised when the view would look different from the same log. */
const VIEW_VERSION = 8;

/** Changes of the tail that are looked at in one transaction. */
const SLICE = 500;

/** Segments that are looked at in one transaction. */
const AT_ONCE = 8;

/** A part of the view that was brought up to date. */
export interface Settled {
  notes: Annotation[];
  /** Segments that it was brought up to date with, and how many are still to come. */
  parts: number;
  left: number;
  /** Segments that lost payloads, because these are erased, and whether the tail did. */
  rewritten: string[];
  tailRewritten: boolean;
}

/** Segments as they were laid ready, for whoever need not have them read. They hold as long as nobody wrote since then. */
export interface AtHand {
  /** What a segment holds; `undefined` where it is not at hand. */
  read(name: string): Promise<Segment> | undefined;
  forget(names: readonly string[]): void;
}

/** How settling is watched and helped. */
export interface Settling {
  onSlice?(settled: Settled): Promise<void> | void;
  /** `mark`: of the writing that made them real. */
  atHand?: AtHand & { mark: string };
}

/**
 * Brings the view up to date: with segments that have come or gone since it was written, or with the whole log when the
 * view is of another version. In slices, so that nobody who writes has to wait for all of it; cut off at any moment it
 * goes on where it was. Whatever is appended meanwhile is in the log, so no order of the two does harm.
 */
export function settleView(db: Database, { onSlice, atHand }: Settling = {}): Promise<void> {
  return underLock(lockOf(db), async () => {
    if (await isOld(db)) await beginAnew(db);
    for (
      let next = await settleNext(db, NOTHING_AHEAD, atHand);
      next;
      next = await settleNext(db, next.ahead, atHand)
    ) {
      atHand?.forget(next.settled.rewritten);
      await onSlice?.(next.settled);
    }
    await dropStaleSearch(db);
  });
}

/**
 * The same for whoever opens the database: an import that is under way sees to it itself, and counts what comes of it. From when
 * it is real until it settles it has no other lock than its own.
 */
export async function settleAtOpening(db: Database): Promise<void> {
  const isNobodys = (await isFree(IMPORT_LOCK)) && (await isFree(lockOf(db)));
  if (isNobodys || (await isOld(db))) await settleView(db);
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

/** What was read of the next segments while the browser was busy with those before. */
interface Ahead {
  segments: ReadonlyMap<string, Segment>;
  folded: FoldedAhead;
  /** Of the last writing before it was read. */
  mark: string | undefined;
}

const NOTHING_AHEAD: Ahead = { segments: new Map(), folded: new Map(), mark: undefined };

/** Brings the view up to date with some more segments. */
async function settleNext(
  db: Database,
  ahead: Ahead,
  atHand: Settling['atHand'],
): Promise<{ settled: Settled; ahead: Ahead } | undefined> {
  const transaction = db.transaction(WRITING_STORES, 'readwrite');
  const log = createLogReader(reading(transaction));
  let following: Promise<(readonly [string, Segment] | undefined)[]> = Promise.resolve([]);
  let mark: string | undefined;
  let next = NOTHING_AHEAD;
  const work = async (): Promise<Settled | undefined> => {
    const pending = transaction.objectStore('pending');
    const segments = transaction.objectStore('segments');
    const [names, kinds, all, last] = await Promise.all([
      pending.getAllKeys(null, AT_ONCE * 2),
      pending.getAll(null, AT_ONCE * 2),
      pending.count(),
      transaction.objectStore('state').get('mark'),
    ]);
    mark = last;
    if (names.length === 0) return undefined;
    const isGone = kinds[0] === 'removed';
    const other = kinds.findIndex((kind) => kind !== kinds[0]);
    const same = names.slice(0, other === -1 ? names.length : other);
    const now = same.slice(0, AT_ONCE);
    // Segments are as they were when nobody has written since.
    if (!isGone && mark !== undefined && mark === ahead.mark)
      for (const name of now) {
        const segment = ahead.segments.get(name);
        if (segment) log.seen.segments.set(name, segment);
      }
    // What is gone is not in the log any more, only its subjects are wanted.
    const read = (name: string) => (isGone ? segments.get(name) : log.segment(name));
    const rows = await Promise.all(now.map(read));
    const near = mark !== undefined && mark === atHand?.mark ? atHand : undefined;
    const readNext = async (name: string) => {
      const rows = await (near?.read(name) ?? segments.get(name));
      return rows && ([name, rows] as const);
    };
    // Asked before anything is written: requests are answered in their order. What cannot be read is read when its turn comes.
    if (!isGone) following = Promise.all(same.slice(AT_ONCE).map((name) => readNext(name).catch(() => undefined)));
    const subjects = new Set(rows.flatMap((each) => (each ?? []).map(({ change }) => subjectOf(change))));
    if (isGone) await markSearchStale(transaction);
    const moved = isGone ? await forgetSubjects(transaction, subjects) : [];
    const { notes, rewritten, tailRewritten } = await writeView(transaction, [...subjects, ...moved], {
      ahead: ahead.folded,
      log,
    });
    // Nobody waits for these: if one fails the transaction does.
    for (const name of now) {
      if (isGone) unwrap(segments).delete(name);
      unwrap(pending).delete(name);
    }
    // All is asked for: the browser need not wait for us to hear each answer.
    transaction.commit();
    return { notes, rewritten, tailRewritten, parts: now.length, left: all - now.length };
  };
  const settled = await wholly(transaction, work, async () => {
    const rows = new Map((await following).filter((read) => read !== undefined));
    next = { segments: rows, folded: foldAhead([...rows.values()].flat()), mark };
  });
  // Of what lost payloads in this very slice, not what it was before.
  return settled && { settled, ahead: settled.rewritten.length > 0 ? NOTHING_AHEAD : next };
}
