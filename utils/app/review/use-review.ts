import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useInSlices } from '@/components/common/use-in-slices';
import type { NoteFilter } from '@/utils/domain/filter';
import { hearNews } from '@/utils/messaging';
import {
  type FilterLists,
  keepLists,
  listInSteps,
  NO_LISTS,
  type ReviewView,
  type Slots,
  selectNotes,
} from '@/utils/review';
import { readView, writeView } from './address';
import type { ReviewData, ReviewSource } from './data';
import { createNoteCache, type NoteCache } from './note-cache';
import { useLateAddress } from './use-late-address';

/** The view that the address names, and the way to another one. Notes that were chosen one by one are kept beside it. */
export function useView() {
  const [view, setView] = useState(() => readView(location.hash));
  const address = useLateAddress();
  const shownHash = useRef(address.hash());
  const [among, setAmong] = useState<NoteFilter['among']>(null);
  useEffect(() => {
    const gone = new AbortController();
    const read = () => {
      // Ours is shown already.
      if (address.hash() !== shownHash.current) show();
    };
    addEventListener('hashchange', read, { signal: gone.signal });
    return () => gone.abort();
  }, []);
  const show = () => {
    shownHash.current = address.hash();
    const next = readView(shownHash.current);
    setView(next);
    // They were chosen to be passed on: the list that one comes back to has all again.
    if (next.page !== 'share') setAmong(null);
  };
  const shown = useMemo(() => ({ ...view, filter: { ...view.filter, among } }), [view, among]);
  const addressOf = (change: Partial<ReviewView>) => writeView({ ...shown, ...change });
  /** `replace`: one does not go back letter by letter. */
  const go = (change: Partial<ReviewView>, as: 'new' | 'replace' = 'new') => {
    if (change.filter) setAmong(change.filter.among);
    address.write(addressOf(change), as);
    // At once: the browser tells of another address later, in a task of its own.
    show();
  };
  return { view: shown, go, addressOf };
}

/** The notes as figures, read again whenever the background says that they changed. */
export function useReviewData(source: ReviewSource, first: ReviewData): { data: ReviewData; notes: NoteCache } {
  const [data, setData] = useState(first);
  const [notes] = useState(() => createNoteCache(source.notes));
  useEffect(() => {
    const gone = new AbortController();
    let reading: Promise<unknown> | undefined;
    let isStale = false;
    const read = async () => {
      isStale = true;
      // News may come faster than they are read: one reading at a time, and one more for all that came meanwhile.
      if (reading) return;
      while (isStale) {
        isStale = false;
        reading = source.read().then((now) => {
          if (gone.signal.aborted) return;
          setData(now);
          notes.renew();
        });
        await reading.catch(() => undefined);
      }
      reading = undefined;
    };
    hearNews((news) => news.kind === 'notes.changed' && read(), gone.signal);
    return () => gone.abort();
  }, [source]);
  return { data, notes };
}

/** The notes that a filter and the search leave. */
export function useChosen(
  { table, own }: ReviewData,
  filter: NoteFilter,
  found: Uint8Array | undefined,
  statuses: Uint8Array | undefined,
): Slots {
  return useMemo(
    () => selectNotes(table, filter, { found, statuses, own: filter.own ? own() : undefined }),
    [table, filter, found, filter.status && statuses],
  );
}

/** What the filter's fields offer. Counted in slices; until that is done those of before stand. */
export function useFilterLists(
  { table, own, ownInSteps }: ReviewData,
  filter: NoteFilter,
  found: Uint8Array | undefined,
  statuses: Uint8Array | undefined,
): FilterLists {
  const before = useRef(NO_LISTS);
  const lists = useInSlices(
    function* () {
      const now = { ...NO_LISTS };
      yield* ownInSteps();
      for (const list of listInSteps(table, filter, { found, own, statuses })) {
        Object.assign(now, list);
        yield;
      }
      before.current = keepLists(before.current, now);
      return before.current;
    },
    table.count,
    [table, filter, found, statuses],
  );
  return lists ?? NO_LISTS;
}
