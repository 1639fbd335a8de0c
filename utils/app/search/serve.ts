import type { NoteColumns } from '@/utils/domain/note-columns';
import { idsOf } from '@/utils/review';
import {
  createSearchIndex,
  type FromSearch,
  type IdOrder,
  type NoteChunks,
  type SearchIndex,
  type ToSearch,
} from '@/utils/search';
import type { Database, SearchMarks } from '@/utils/storage';
import { createKeeper, type Keeper } from './keeper';
import { updateIndex } from './update';
import type { Known } from './versions';

/** What serving a search needs of the outside. */
export interface Serving {
  /** Opens the database. */
  open(): Promise<Database>;
  say(message: FromSearch): void;
  /** Does some work when nothing has come for a while; each call puts off the one before. */
  later(work: () => void): void;
}

/** Notes that are indexed between two writings of an index that is being built: so many at most are read again. */
const KEEP_EVERY = 20_000;

/** What there is to work with once the database is open. */
interface Open {
  database: Database;
  keeper: Keeper;
  index: SearchIndex;
}

/**
 * Holds the index of the search: begins with what was kept, brings it up to date in slices, and again after each `refresh`,
 * answers meanwhile with what is there, and keeps it. Answers what hears the page. Never throws.
 */
export function serveSearch({ open, say, later }: Serving): (message: ToSearch) => void {
  let opened: Open | undefined;
  let known: Known | undefined;
  let among: ReadonlySet<string> | undefined;
  let order: ChunkOrder | undefined;
  let told: ChunkOrder | undefined;
  let isCurrent = false;
  let hasNews = true;
  // `unclean`: words were erased that may stand in the index; `theirs`: another page keeps its own.
  let keeping: 'ours' | 'theirs' | 'unclean' = 'ours';
  const waiting: Question[] = [];

  const answer = ({ number, query, limit }: Question, index: SearchIndex) => {
    const { hits, total, words, scores } = index.search(query, { limit, among, order });
    const ids = hits.map(({ id }) => id);
    if (order && told !== order) say({ kind: 'chunks', chunks: order.chunks });
    told = order;
    say({ kind: 'answer', number, answer: { ids, scores, total, words, complete: isCurrent } });
  };
  const answerWaiting = (index: SearchIndex) => {
    for (const question of waiting.splice(0)) answer(question, index);
  };
  const begin = async (): Promise<Open> => {
    const database = await open();
    const keeper = createKeeper(database);
    opened = { database, keeper, index: await keeper.load() };
    return opened;
  };
  const keep = async ({ keeper, index }: Open) => {
    if (keeping !== 'ours') return;
    const saved = await keeper.save(index);
    if (saved !== 'kept') keeping = saved === 'dropped' ? 'unclean' : 'theirs';
  };
  const update = async (from: Open): Promise<number> => {
    let kept = 0;
    const onSlice = async (done: number, total: number) => {
      say({ kind: 'progress', share: done / total });
      if (done < kept + KEEP_EVERY) return;
      kept = done;
      await keep(from);
    };
    const onMarks = ({ columns }: SearchMarks) => {
      if (!order || !isInOrder(order, columns)) order = orderOf(columns);
      answerWaiting(from.index);
    };
    const updated = await updateIndex(from.database, from.index, known, { onMarks, onSlice });
    known = updated.known;
    return updated.changed;
  };
  const run = async () => {
    const from = opened ?? (await begin());
    let changed = 0;
    while (hasNews || keeping === 'unclean') {
      hasNews = false;
      const wasUnclean = keeping === 'unclean';
      changed += await update(from);
      if (!wasUnclean) continue;
      from.index.purge();
      keeping = 'ours';
      changed += 1;
    }
    isCurrent = true;
    say({ kind: 'progress', share: 1 });
    if (changed > 0) later(() => task(() => keep(from).then(() => (keeping === 'unclean' ? run() : undefined))));
  };
  // One after the other: nothing is kept while something is read.
  let last = Promise.resolve();
  const task = (work: () => Promise<void>) => {
    last = last.then(work).catch(() => {
      // The next news try again.
      hasNews = true;
      answerWaiting(opened?.index ?? createSearchIndex());
      say({ kind: 'failed' });
    });
  };
  task(run);
  return (message) => {
    switch (message.kind) {
      case 'narrow':
        among = message.among && new Set(message.among);
        return;
      case 'ask':
        if (opened && order) answer(message, opened.index);
        else waiting.push(message);
        return;
      case 'refresh':
        isCurrent = false;
        hasNews = true;
        task(run);
    }
  };
}

/** The notes of the columns in their order, chunk by chunk. */
interface ChunkOrder extends IdOrder {
  chunks: NoteChunks;
}

function orderOf({ chunks }: NoteColumns): ChunkOrder {
  const counts = Array.from(chunks, ([name, { count }]) => ({ name, count }));
  const count = counts.reduce((sum, chunk) => sum + chunk.count, 0);
  const { idOf, slotOf } = idsOf([...chunks.values()]);
  return { chunks: counts, count, placeOf: slotOf, idAt: idOf };
}

/** Whether an order is still that of the columns: chunks with the same names are the same. */
function isInOrder(order: ChunkOrder, { chunks }: NoteColumns): boolean {
  return order.chunks.length === chunks.size && order.chunks.every(({ name }) => chunks.has(name));
}

type Question = Extract<ToSearch, { kind: 'ask' }>;
