import { type Change, type ChangeId, type KeptChange, subjectOf } from '@/utils/domain/change';
import type { ChangeRow, Database, Segment } from '@/utils/storage/database';
import { readDirectories } from './directories';
import { hasAny, wantedOf } from './directory';
import { LOG_STORES, type Reading } from './transactions';

/** Finds changes wherever they stand, within one transaction. A change may stand in several places, once with its payload and once without. */
export interface LogReader {
  /** The changes about some subjects, by subject; of those that nobody spoke of an empty list. */
  changesOf(subjects: Iterable<ChangeId>): Promise<Map<ChangeId, Change[]>>;
  /** The rows of these changes, by id; of those that are not here an empty list. */
  rowsOf(ids: readonly ChangeId[]): Promise<Map<ChangeId, KeptChange[]>>;
  /** What stands in a segment, which must count; empty when it is not here. */
  segment(name: string): Promise<Segment>;
  /** The rows of the tail and the segments that have been read so far. */
  readonly seen: { tail: Map<ChangeId, ChangeRow>; segments: Map<string, Segment> };
}

/** Where segments are read. */
interface SegmentSource {
  get(name: string): Promise<Segment | undefined>;
}

/** From here on all of the tail is read at once: it is short, and a request each takes longer. */
const MANY = 16;

/**
 * Reads the log in a transaction that must not end before the reader is done with. `segmentsOf`: where segments are read, if
 * that is elsewhere.
 */
export function createLogReader(
  transaction: Reading,
  segmentsOf = (): SegmentSource => transaction.objectStore('segments'),
): LogReader {
  const tail = transaction.objectStore('tail');
  const seen: LogReader['seen'] = { tail: new Map(), segments: new Map() };
  let wholeTail = false;

  const readTail = async (wanted: readonly ChangeId[], few: () => Promise<(ChangeRow | undefined)[]>) => {
    if (wholeTail) return;
    wholeTail = wanted.length > MANY;
    for (const row of await (wholeTail ? tail.getAll() : few())) if (row) seen.tail.set(row.id, row);
  };
  const readSegments = async (by: 'ids' | 'subjects', wanted: readonly ChangeId[]) => {
    const prefixes = wantedOf(wanted);
    const directories = await readDirectories(transaction);
    const names = [...directories.keys()].filter((name) => {
      const directory = directories.get(name);
      return directory && !seen.segments.has(name) && hasAny(directory[by], prefixes);
    });
    if (names.length === 0) return;
    const store = segmentsOf();
    const segments = await Promise.all(names.map((name) => store.get(name)));
    for (const [index, name] of names.entries()) seen.segments.set(name, segments[index] ?? []);
  };
  const rows = function* (): Generator<KeptChange> {
    yield* seen.tail.values();
    for (const segment of seen.segments.values()) yield* segment;
  };

  return {
    seen,
    async segment(name) {
      const segment = seen.segments.get(name) ?? (await segmentsOf().get(name)) ?? [];
      seen.segments.set(name, segment);
      return segment;
    },
    async changesOf(subjects) {
      const wanted = [...new Set(subjects)];
      const ofOne = (subject: ChangeId) => tail.index('subject').getAll(subject);
      const few = async () => (await Promise.all(wanted.map(ofOne))).flat();
      await Promise.all([readTail(wanted, few), readSegments('subjects', wanted)]);
      const found = new Map<ChangeId, Change[]>(wanted.map((subject) => [subject, []]));
      for (const { change } of rows()) found.get(subjectOf(change))?.push(change);
      return found;
    },
    async rowsOf(ids) {
      const few = () => Promise.all(ids.map((id) => tail.get(id)));
      await Promise.all([readTail(ids, few), readSegments('ids', ids)]);
      const found = new Map<ChangeId, KeptChange[]>(ids.map((id) => [id, []]));
      for (const row of rows()) found.get(row.change.id)?.push(row);
      return found;
    },
  };
}

/** The changes about some subjects, by subject; of those that nobody spoke of an empty list. */
export async function readChangesOf(db: Database, subjects: readonly ChangeId[]): Promise<Map<ChangeId, Change[]>> {
  return createLogReader(db.transaction(LOG_STORES)).changesOf(subjects);
}

/**
 * The rows of these changes, by id, as {@link LogReader.rowsOf} finds them. Touches the segments only where one of them may have one: so it does not
 * wait for whoever lays further ones ready.
 */
export function findRows(db: Database, ids: readonly ChangeId[]): Promise<Map<ChangeId, KeptChange[]>> {
  const transaction = db.transaction(['tail', 'directories']) as unknown as Reading;
  return createLogReader(transaction, () => db.transaction('segments').store).rowsOf(ids);
}
