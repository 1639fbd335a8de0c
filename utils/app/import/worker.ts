import { createJournal, type Journal, openDatabase } from '@/utils/storage';
import { createLineReader } from './line-reader';
import { performTask } from './perform';
import type { FromWorker, Outcome, Task, TaskWatch, ToWorker } from './protocol';
import { createRelayedArea } from './relayed-area';

/** The part of a worker's own scope that is needed here. */
interface Scope {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<ToWorker>) => void): void;
}

/**
 * Reads in, away from the page that shows it: unpacking, checking and writing never stop a page. It goes through the same door as the background, and checks each change itself. Reports how
 * far it is, and what came of it; never throws. `startsWorkers`: a further one may read the lines.
 */
export function serveImport(scope: Scope, startsWorkers: boolean): void {
  const say = (message: FromWorker) => scope.postMessage(message);
  const area = createRelayedArea(say);
  const cancelled = new AbortController();
  scope.addEventListener('message', async ({ data }) => {
    if (data.kind === 'kept') area.hear(data);
    else if (data.kind === 'cancel') cancelled.abort();
    else {
      const { signal } = cancelled;
      const onProgress = (done: number, total: number) => say({ kind: 'progress', done, total });
      const failed = (): Outcome => ({ problem: signal.aborted ? 'cancelled' : 'failed' });
      say({
        kind: 'outcome',
        outcome: await work(data.task, createJournal(area), { signal, onProgress }, startsWorkers).catch(failed),
      });
    }
  });
}

async function work(task: Task, journal: Journal, watch: TaskWatch, startsWorkers: boolean): Promise<Outcome> {
  const database = await openDatabase();
  const lines = startsWorkers ? createLineReader(() => new Worker('/line-worker.js')) : undefined;
  try {
    return await performTask(database, journal, task, watch, lines?.readLines);
  } finally {
    lines?.close();
    database.close();
  }
}
