import { type Answer, createSearchAsker, type FromSearch, type ToSearch } from '@/utils/search';

/** What a worker is for its page. */
interface Channel {
  postMessage(message: ToSearch): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<FromSearch>) => void): void;
  addEventListener(type: 'error', hear: () => void): void;
  terminate(): void;
}

/** How far the index is: a part of all, 1 when it knows all; `failed` when it cannot get further. */
export type SearchProgress = number | 'failed';

/** The search of a page. */
export interface Search {
  /**
   * Finds notes by what somebody typed, the best first, `limit` at most. The newest query wins: `undefined` for one that was
   * overtaken, and when the worker fails or is closed. An answer that is not `complete` is worth asking again when the progress says 1.
   */
  find(query: string, limit: number): Promise<Answer | undefined>;
  /** From now on only these notes are found; `undefined`: all. */
  narrow(among: string[] | undefined): void;
  /** To be called after news. */
  refresh(): void;
  /** Hears how far the index is, now and with each step; answers what ends that. */
  onProgress(listener: (progress: SearchProgress) => void): () => void;
  close(): void;
}

/** Starts a worker that searches for a page until it is closed. */
export function createSearch(makeWorker: () => Channel): Search {
  const worker = makeWorker();
  const say = (message: ToSearch) => worker.postMessage(message);
  const asker = createSearchAsker(say);
  const listeners = new Set<(progress: SearchProgress) => void>();
  const gone = Promise.withResolvers<undefined>();
  let isGone = false;
  let progress: SearchProgress = 0;
  const tell = (now: SearchProgress) => {
    progress = now;
    for (const listener of listeners) listener(now);
  };
  worker.addEventListener('message', ({ data }) => {
    if (data.kind === 'progress') tell(data.share);
    else if (data.kind === 'failed') tell('failed');
    else asker.hear(data);
  });
  const end = () => {
    isGone = true;
    gone.resolve(undefined);
  };
  worker.addEventListener('error', () => {
    end();
    tell('failed');
  });
  return {
    async find(query, limit) {
      return isGone ? undefined : Promise.race([asker.ask(query, limit), gone.promise]);
    },
    narrow: (among) => say({ kind: 'narrow', among }),
    refresh: () => say({ kind: 'refresh' }),
    onProgress(listener) {
      listeners.add(listener);
      listener(progress);
      return () => listeners.delete(listener);
    },
    close() {
      worker.terminate();
      end();
      listeners.clear();
    },
  };
}
