import type { Annotation } from '@/utils/domain/annotation';
import { type Change, type ChangeId, subjectOf } from '@/utils/domain/change';
import type { Imported } from '@/utils/domain/imported';
import type { IsoDay } from '@/utils/domain/week';
import { speaksOfOthers } from '@/utils/log/erase';
import type { Database } from '@/utils/storage/database';
import { followMoves } from '@/utils/storage/door';
import type { Journal } from '@/utils/storage/journal/journal';
import { IMPORT_LOCK, LOG_LOCK, underLock } from '@/utils/storage/locks';
import { randomName } from '@/utils/storage/random-name';
import { type Settled, settleView } from '@/utils/storage/view/settle';
import { commitImport, segmentsOfImport, takeBackImport } from './commit';
import { dropStaged, findFresh, prepareSegments, type Staged, stageSegments } from './stage';

/** Changes that are looked at between two looks at the signal. */
const PORTION = 2_000;

/** How an import is watched. */
export interface ImportWatch {
  /** Hears how much is done: of the changes first, then of the notes that follow from them. */
  onProgress?(done: number, total: number): void;
  /** Ends it, as long as nothing is real. */
  signal?: AbortSignal;
}

/**
 * Adds checked changes that came from elsewhere: all of them or none. They are laid ready in portions, beside what is
 * there, and made real by one mark; the view follows in slices. Whoever is cut off before the mark has changed nothing, and
 * afterwards it is finished at the next start. Rejects with the signal's reason when that comes before the mark.
 */
export function importChanges(
  db: Database,
  journal: Journal,
  changes: readonly Change[],
  day: IsoDay,
  { onProgress, signal }: ImportWatch = {},
): Promise<Imported> {
  return underLock(IMPORT_LOCK, async () => {
    await clear(db, journal);
    const total = changes.length * 2;
    // One portion is written while the next one is looked at.
    let written: Promise<unknown> = Promise.resolve();
    try {
      const staged = await stageAll();
      if (staged.ready.length === 0) return { ...NOTHING, known: staged.known };
      const wasUnclean = (await journal.marker())?.unclean ?? false;
      const name = await makeReal(db, journal, staged.ready, staged.erases);
      const counted = await settle(db, journal, { ...staged, wasUnclean }, (part) =>
        onProgress?.(changes.length * (1 + part), total),
      );
      return { ...counted, import: name, known: staged.known };
    } catch (error) {
      await written.catch(() => undefined);
      await clear(db, journal).catch(() => undefined);
      throw error;
    }

    async function stageAll() {
      const sorted = bySubject(changes);
      const staged = { ready: [] as Staged[], added: new Set<ChangeId>(), known: 0, erases: false };
      for (let from = 0; from < sorted.length; from += PORTION) {
        signal?.throwIfAborted();
        const portion = sorted.slice(from, from + PORTION);
        const fresh = await findFresh(
          db,
          portion.map((change) => ({ change, day })),
        );
        const segments = prepareSegments(fresh.rows);
        await written;
        written = Promise.all([stageSegments(db, segments), underLock(LOG_LOCK, () => journal.stage(segments))]);
        // Should it fail while the next portion is looked at, that is heard of when it is waited for.
        written.catch(() => undefined);
        staged.ready.push(...segments);
        for (const id of fresh.added) staged.added.add(id);
        staged.known += fresh.known;
        staged.erases ||= fresh.rows.some(({ change }) => speaksOfOthers(change));
        onProgress?.(from + portion.length, total);
      }
      await written;
      signal?.throwIfAborted();
      return staged;
    }
  });
}

/** Takes a whole import back: its changes leave the log at once, the view follows. Harmless when it is not known (any more). */
export function takeBack(db: Database, journal: Journal, name: string): Promise<void> {
  return underLock(IMPORT_LOCK, async () => {
    await underLock(LOG_LOCK, async () => {
      const mark = randomName();
      await journal.drop(await segmentsOfImport(db, name), mark);
      await takeBackImport(db, name, mark);
    });
    await settleView(db);
  });
}

const NOTHING: Imported = { import: '', known: 0, newNotes: 0, changedNotes: 0, conflicts: 0, withheld: 0 };

/** Removes what lies ready: of somebody who was cut off, or ours. */
async function clear(db: Database, journal: Journal): Promise<void> {
  await dropStaged(db);
  await underLock(LOG_LOCK, () => journal.dropStaged());
}

function bySubject(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({ change, subject: subjectOf(change) }))
    .sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0))
    .map(({ change }) => change);
}

function makeReal(db: Database, journal: Journal, ready: readonly Staged[], erases: boolean): Promise<string> {
  return underLock(LOG_LOCK, async () => {
    const [name, mark] = [randomName(), randomName()];
    const before = await journal.marker();
    await journal.commit(mark, erases);
    try {
      await commitImport(db, name, ready, mark);
    } catch (error) {
      if (before) await journal.restore(before).catch(() => undefined);
      throw error;
    }
    return name;
  });
}

/** What has become real; `wasUnclean`: the journal was, before that. */
interface Settling {
  added: ReadonlySet<ChangeId>;
  erases: boolean;
  wasUnclean: boolean;
}

/** Lets the view follow and counts what becomes of it. */
async function settle(
  db: Database,
  journal: Journal,
  { added, erases, wasUnclean }: Settling,
  onPart: (part: number) => void,
): Promise<Omit<Imported, 'import' | 'known'>> {
  const seen = new Map<ChangeId, Pick<Annotation, 'withheld'> & { conflict: boolean }>();
  let done = 0;
  const onSlice = async ({ notes, parts, left, rewritten, tailRewritten }: Settled) => {
    for (const { id, alternatives, withheld } of notes)
      seen.set(id, { withheld, conflict: Object.keys(alternatives).length > 0 });
    if (rewritten.length > 0 || tailRewritten)
      await underLock(LOG_LOCK, () => followMoves(db, journal, { rewritten, tailRewritten }));
    done += parts;
    onPart(done / (done + left));
  };
  // Not before all of it has followed: who is cut off in between leaves the journal unclean, and the next start sees to that.
  const clean = async () => {
    if (erases && !wasUnclean) await underLock(LOG_LOCK, () => journal.clean());
  };
  // All is in the log by now: whatever ends this, the next start goes on with it.
  await settleView(db, onSlice)
    .then(clean)
    .catch(() => undefined);
  const all = [...seen];
  const newNotes = all.filter(([id]) => added.has(id)).length;
  return {
    newNotes,
    changedNotes: all.length - newNotes,
    conflicts: all.filter(([, note]) => note.conflict).length,
    withheld: all.filter(([, note]) => note.withheld > 0).length,
  };
}
