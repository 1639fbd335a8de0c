import { type Change, type ChangeId, subjectOf } from '@/utils/domain/change';
import type { IsoDay } from '@/utils/domain/week';
import { speaksOfOthers } from '@/utils/log/erase';
import type { Database } from '@/utils/storage/database';
import { deflateRows } from '@/utils/storage/journal/codec';
import type { Journal } from '@/utils/storage/journal/journal';
import { LOG_LOCK, underLock } from '@/utils/storage/locks';
import { randomName } from '@/utils/storage/random-name';
import { type KeptAtHand, keepAtHand } from './at-hand';
import { findFresh, prepareSegments, type Staged, stageSegments } from './stage';

/** Changes that are looked at between two looks at the signal. */
export const PORTION = 2_000;

/** Portions that are being written at the same time: the database and the journal each have their own delays. */
const WRITING_MOST = 3;

/** All that lies ready. */
export interface AllStaged {
  ready: Pick<Staged, 'name' | 'directory'>[];
  /** Changes that are new here. */
  added: ReadonlySet<ChangeId>;
  known: number;
  /** Whether one of them erases. */
  erases: boolean;
  atHand: KeptAtHand;
}

/** Lays changes ready while further ones are still being read. */
export interface Staging {
  /** Takes checked changes. Those that come by subject need not be kept in memory; others wait for the end. */
  take(changes: readonly Change[]): Promise<void>;
  /** Lays ready what has waited. */
  finish(): Promise<AllStaged>;
  /** Is fulfilled when nothing is being written any more, whatever became of it. */
  quiet(): Promise<void>;
}

/** Nothing of it counts before somebody makes it real. `take` and `finish` reject with the signal's reason. */
export function createStaging(db: Database, journal: Journal, day: IsoDay, signal?: AbortSignal): Staging {
  const added = new Set<ChangeId>();
  const staged: AllStaged = { ready: [], added, known: 0, erases: false, atHand: keepAtHand() };
  const nextName = createNames();
  let run: Change[] = [];
  const late: Change[] = [];
  let last = '';
  // Portions are written, each in its time, while the next ones are looked at.
  const writing: Promise<unknown>[] = [];

  const stage = async (changes: readonly Change[]) => {
    signal?.throwIfAborted();
    const fresh = await findFresh(
      db,
      changes.map((change) => ({ change, day })),
    );
    const segments = prepareSegments(fresh.rows, nextName);
    if (writing.length >= WRITING_MOST) await writing.shift();
    const keep = async () => {
      const entries = await Promise.all(
        segments.map(async (each) => ({ ...each, packed: await deflateRows(each.rows) })),
      );
      for (const { name, packed } of entries) staged.atHand.keep(name, packed);
      await underLock(LOG_LOCK, () => journal.stage(entries));
    };
    const written = Promise.all([stageSegments(db, segments), keep()]);
    // Should it fail while the next portion is looked at, that is heard of when it is waited for.
    written.catch(() => undefined);
    writing.push(written);
    staged.ready.push(...segments.map(({ name, directory }) => ({ name, directory })));
    for (const id of fresh.added) added.add(id);
    staged.known += fresh.known;
    staged.erases ||= fresh.rows.some(({ change }) => speaksOfOthers(change));
  };
  return {
    async take(changes) {
      for (const change of changes) {
        const subject = subjectOf(change);
        if (subject < last) late.push(change);
        else {
          // A subject is to stand in one segment: it is complete when the next one begins.
          if (run.length >= PORTION && subject !== last) {
            await stage(run);
            run = [];
          }
          run.push(change);
          last = subject;
        }
      }
      signal?.throwIfAborted();
    },
    async finish() {
      const rest = bySubject([...run, ...late]);
      for (let from = 0; from < rest.length; from += PORTION) await stage(rest.slice(from, from + PORTION));
      await Promise.all(writing);
      signal?.throwIfAborted();
      return staged;
    },
    async quiet() {
      await Promise.allSettled(writing);
    },
  };
}

/**
 * Names in the order in which they are asked for: the view follows segments by their names, and what follows by subject
 * comes to each place in it once.
 */
function createNames(): () => string {
  const name = randomName();
  let count = 0;
  return () => {
    count += 1;
    return `${name}-${String(count).padStart(6, '0')}`;
  };
}

/** Changes in the order in which they are best laid ready. */
export function bySubject(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({ change, subject: subjectOf(change) }))
    .sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0))
    .map(({ change }) => change);
}
