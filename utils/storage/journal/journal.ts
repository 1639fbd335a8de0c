import type { KeptChange } from '@/utils/domain/change';
import { base64, bytesOfBase64 } from '@/utils/log/base64';
import { randomName } from '@/utils/storage/random-name';
import type { KeyValueArea } from './area';
import { packRows, unpackRows } from './codec';
import { batchKey, DEVICE, MARKER, type Marker, NO_MARKER, readMarker, segmentKey } from './marker';

/** An entry for a segment of the log. */
export interface SegmentEntry {
  name: string;
  rows: readonly KeptChange[];
  /** The rows as `deflateRows` makes them, where that is done already. */
  packed?: Uint8Array;
}

/**
 * The second journal: all changes once more, outside of IndexedDB. Written before the database, so that whatever that has
 * is here, too. Its methods must not run at the same time as one another (`door.ts` sees to that).
 */
export interface Journal {
  marker(): Promise<Marker | undefined>;
  /** Writes changes that are about to be written to the database. `unclean`: one of them erases. */
  begin(rows: readonly KeptChange[], mark: string, unclean: boolean): Promise<void>;
  /** The database refused: all is as it was. */
  withdraw(before: Marker | undefined): Promise<void>;
  /**
   * Entries of segments, in place of those before under the same names; `instead` has all that stands in the tail now, if
   * that is no longer what single writings say.
   */
  replace(segments: readonly SegmentEntry[], instead?: readonly KeptChange[]): Promise<void>;
  /** Entries for segments that it lacks. */
  add(segments: readonly SegmentEntry[]): Promise<void>;
  /** Nothing that was erased is left in it. */
  clean(): Promise<void>;
  /** Something of it could not be read: the next start is to look again. */
  doubt(): Promise<void>;
  /** Entries for segments that lie ready. */
  stage(segments: readonly SegmentEntry[]): Promise<void>;
  /** What lies ready becomes real. `unclean`: something in it erases. */
  commit(mark: string, unclean: boolean): Promise<void>;
  /** Removes what lies ready and never became real. */
  dropStaged(): Promise<void>;
  /** What lay ready did not become real: the marker is as it was. */
  restore(before: Marker): Promise<void>;
  /** Nothing but these segments is in the log, and what stands in the tail: whatever else there is goes. */
  finish(segments: readonly string[], mark: string): Promise<void>;
  /** Removes the entries of segments that leave the log. */
  drop(segments: readonly string[], mark: string): Promise<void>;
  /** What an entry holds; `undefined` where it is missing or damaged. Rejects when nothing can be read at all. */
  read(kind: 'segment' | 'batch', name: string): Promise<KeptChange[] | undefined>;
  keepSecret(secret: Uint8Array): Promise<void>;
  secret(): Promise<Uint8Array | undefined>;
}

/** The journal in `storage.local`. */
export function createJournal(area: KeyValueArea): Journal {
  const marker = () => readMarker(area);
  const change = async (by: Partial<Marker>, entries: Record<string, unknown> = {}) =>
    // One call: browsers write it at once or not at all.
    area.set({ ...entries, [MARKER]: { ...NO_MARKER, ...(await marker()), ...by } });

  return {
    marker,
    async begin(rows, mark, unclean) {
      const name = randomName();
      const known = (await marker()) ?? NO_MARKER;
      const by = { mark, batches: [...known.batches, name], unclean: known.unclean || unclean };
      await change(by, { [batchKey(name)]: await packRows(rows) });
    },
    async withdraw(before) {
      const now = await marker();
      const added = now?.batches.filter((name) => !before?.batches.includes(name)) ?? [];
      if (before) await area.set({ [MARKER]: before });
      else await area.remove([MARKER]);
      await area.remove(added.map(batchKey));
    },
    async replace(segments, instead) {
      const known = (await marker()) ?? NO_MARKER;
      const batch = randomName();
      const entries = await entriesOf(segments);
      const all = [...new Set([...known.segments, ...segments.map(({ name }) => name)])];
      const batches = instead === undefined ? known.batches : instead.length > 0 ? [batch] : [];
      const tail = instead && instead.length > 0 ? { [batchKey(batch)]: await packRows(instead) } : {};
      await change({ segments: all, batches }, { ...entries, ...tail });
      if (instead) await area.remove(known.batches.map(batchKey));
    },
    async add(segments) {
      const entries = await entriesOf(segments);
      const known = (await marker()) ?? NO_MARKER;
      await change({ segments: [...new Set([...known.segments, ...segments.map(({ name }) => name)])] }, entries);
    },
    async clean() {
      await change({ unclean: false });
    },
    async doubt() {
      await change({ unclean: true });
    },
    async stage(segments) {
      const entries = await entriesOf(segments);
      const known = (await marker()) ?? NO_MARKER;
      await change({ staged: [...known.staged, ...segments.map(({ name }) => name)] }, entries);
    },
    async commit(mark, unclean) {
      const known = (await marker()) ?? NO_MARKER;
      const by = {
        mark,
        segments: [...known.segments, ...known.staged],
        staged: [],
        unclean: known.unclean || unclean,
      };
      await change(by);
    },
    async dropStaged() {
      const known = await marker();
      if (!known || known.staged.length === 0) return;
      await area.remove(known.staged.map(segmentKey));
      await change({ staged: [] });
    },
    restore: (before) => area.set({ [MARKER]: before }),
    async finish(segments, mark) {
      const known = (await marker()) ?? NO_MARKER;
      await change({ mark, segments: [...segments], staged: [], unclean: false });
      const stray = [...known.segments, ...known.staged].filter((name) => !segments.includes(name));
      await area.remove(stray.map(segmentKey));
    },
    async drop(segments, mark) {
      const known = (await marker()) ?? NO_MARKER;
      await change({ mark, segments: known.segments.filter((name) => !segments.includes(name)) });
      await area.remove(segments.map(segmentKey));
    },
    async read(kind, name) {
      const key = kind === 'segment' ? segmentKey(name) : batchKey(name);
      const entry = (await area.get(key))[key];
      try {
        return await unpackRows(entry);
      } catch {
        return undefined;
      }
    },
    async keepSecret(secret) {
      await area.set({ [DEVICE]: base64(secret) });
    },
    async secret() {
      const kept = (await area.get(DEVICE))[DEVICE];
      return typeof kept === 'string' ? bytesOfBase64(kept) : undefined;
    },
  };
}

async function entriesOf(segments: readonly SegmentEntry[]): Promise<Record<string, string>> {
  const packed = await Promise.all(
    segments.map(
      async ({ name, rows, packed }) => [segmentKey(name), packed ? base64(packed) : await packRows(rows)] as const,
    ),
  );
  return Object.fromEntries(packed);
}
