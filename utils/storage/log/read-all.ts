import type { ChangeId, KeptChange } from '@/utils/domain/change';
import { headsOf, mergeChange } from '@/utils/log';
import type { ChangeRow, Database } from '@/utils/storage/database';
import { readDirectories } from './directories';
import { prefixOf } from './directory';
import { readChangesOf } from './read-log';
import { LOG_STORES } from './transactions';

/** What the next change about a subject builds upon; empty where nothing is known of it. */
export async function readHeads(db: Database, subject: ChangeId): Promise<ChangeId[]> {
  return headsOf((await readChangesOf(db, [subject])).get(subject) ?? []);
}

/**
 * All changes that the log has when this begins, each once and with its payload if it has one, in no particular order. What
 * is appended meanwhile may come as well.
 */
export async function* readChanges(db: Database): AsyncGenerator<KeptChange> {
  const { names, tail, twice } = await survey(db);
  const late = new Map<ChangeId, KeptChange>();
  // In portions: a generator's consumer may await other things, which would end a transaction.
  for (const name of names) yield* once((await db.get('segments', name)) ?? []);
  yield* once(tail);
  yield* late.values();

  function* once(rows: readonly KeptChange[]): Generator<KeptChange> {
    for (const { change, day } of rows) {
      if (!twice.has(prefixOf(change.id))) yield { change, day };
      else {
        const known = late.get(change.id);
        late.set(change.id, known ? { change: mergeChange(known.change, change), day: known.day } : { change, day });
      }
    }
  }
}

/** What there is to read, at one moment: the tail may become a segment in the next. */
interface Survey {
  /** Of the segments. */
  names: string[];
  tail: ChangeRow[];
  /** The beginnings of ids that stand in more than one place. */
  twice: Set<number>;
}

async function survey(db: Database): Promise<Survey> {
  const transaction = db.transaction(LOG_STORES);
  const directories = await readDirectories(transaction);
  const tail = await transaction.objectStore('tail').getAll();
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const ids of [
    ...[...directories.values()].map((directory) => directory.ids),
    tail.map(({ id }) => prefixOf(id)),
  ])
    for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return { names: [...directories.keys()], tail, twice };
}
