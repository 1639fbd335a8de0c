import type { Annotation } from '@/utils/domain/annotation';
import type { Change, ChangeId } from '@/utils/domain/change';
import type { Imported } from '@/utils/domain/imported';
import type { IsoDay } from '@/utils/domain/week';
import type { Database } from '@/utils/storage/database';
import { followMoves } from '@/utils/storage/door';
import type { Journal } from '@/utils/storage/journal/journal';
import { IMPORT_LOCK, LOG_LOCK, underLock } from '@/utils/storage/locks';
import { randomName } from '@/utils/storage/random-name';
import { type AtHand, type Settled, settleView } from '@/utils/storage/view/settle';
import { commitImport, segmentsOfImport, takeBackImport } from './commit';
import { dropStaged } from './stage';
import { type AllStaged, bySubject, createStaging, PORTION } from './staging';

/** How an import is watched. */
export interface ImportWatch {
  /** Hears how much is done: of the reading first, then of the notes that follow from it. */
  onProgress?(done: number, total: number): void;
  /** Ends it, as long as nothing is real. */
  signal?: AbortSignal;
}

/**
 * Gives checked changes to `take`, portion by portion, and says which part of them it has given. Fulfilled when that was
 * all; when it rejects nothing is imported.
 */
export type Source = (
  take: (changes: readonly Change[]) => Promise<void>,
  onPart: (part: number) => void,
) => Promise<void>;

/** Adds changes that are all at hand, as {@link importFrom} does. */
export function importChanges(
  db: Database,
  journal: Journal,
  changes: readonly Change[],
  day: IsoDay,
  watch: ImportWatch = {},
): Promise<Imported> {
  const giveAll: Source = async (take, onPart) => {
    const sorted = bySubject(changes);
    for (let from = 0; from < sorted.length; from += PORTION) {
      await take(sorted.slice(from, from + PORTION));
      onPart(Math.min(1, (from + PORTION) / sorted.length));
    }
  };
  return importFrom(db, journal, giveAll, day, watch);
}

/**
 * Adds checked changes that came from elsewhere: all of them or none. They are laid ready in portions, beside what is
 * there, while further ones are read, and made real by one mark; the view follows in slices. Whoever is cut off before the
 * mark has changed nothing, and afterwards it is finished at the next start. Rejects with the signal's reason when that
 * comes before the mark, and with the source's when that fails.
 */
export function importFrom(
  db: Database,
  journal: Journal,
  source: Source,
  day: IsoDay,
  { onProgress, signal }: ImportWatch = {},
): Promise<Imported> {
  return underLock(IMPORT_LOCK, async () => {
    await clear(db, journal);
    const staging = createStaging(db, journal, day, signal);
    try {
      await source(staging.take, (part) => onProgress?.(part, 2));
      const staged = await staging.finish();
      if (staged.ready.length === 0) return { ...NOTHING, known: staged.known };
      const wasUnclean = (await journal.marker())?.unclean ?? false;
      const { name, mark } = await makeReal(db, journal, staged);
      const settling = { ...staged, wasUnclean, atHand: { ...staged.atHand, mark } };
      const counted = await settle(db, journal, settling, (part) => onProgress?.(1 + part, 2));
      return { ...counted, import: name, known: staged.known };
    } catch (error) {
      await staging.quiet();
      await clear(db, journal).catch(() => undefined);
      throw error;
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

function makeReal(
  db: Database,
  journal: Journal,
  { ready, erases }: AllStaged,
): Promise<{ name: string; mark: string }> {
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
    return { name, mark };
  });
}

/** What has become real; `wasUnclean`: the journal was, before that. */
interface Settling extends Omit<AllStaged, 'atHand'> {
  wasUnclean: boolean;
  atHand: AtHand & { mark: string };
}

/** Lets the view follow and counts what becomes of it. */
async function settle(
  db: Database,
  journal: Journal,
  { added, erases, wasUnclean, atHand }: Settling,
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
  await settleView(db, { onSlice, atHand })
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
