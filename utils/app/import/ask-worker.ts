import type { KeyValueArea } from '@/utils/storage';
import type { FromWorker, Outcome, Task, TaskWatch, ToWorker } from './protocol';

/** What a worker is for its page. */
interface Channel {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: 'error', hear: () => void): void;
  terminate(): void;
}

/** So long a worker may say nothing before it has begun, ms; longer than it waits for its own. */
const PATIENCE = 15_000;

/** Workers that are started for a task at most: the last one may take as long as it likes. */
const TRIES = 3;

/** What comes of a worker that says nothing. Nothing it did is real. */
const SILENT = Symbol('silent');

/**
 * Gives a task to a worker of its own, and to another one if that says nothing: a browser may let one hang before it has
 * begun. Never rejects.
 */
export async function askNewWorker(
  start: () => Channel,
  area: KeyValueArea,
  task: Task,
  watch: TaskWatch = {},
  patience = PATIENCE,
): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    // Who takes back says nothing until it is done, and from its first step on that is real.
    const mayBeEnded = task.do !== 'takeBack' && tries < TRIES;
    const outcome = await ask(start(), area, task, watch, mayBeEnded ? patience : undefined);
    if (outcome !== SILENT) return outcome;
  }
}

/**
 * Gives a task to a worker and answers what came of it; never rejects. Meanwhile the worker may reach `area` through us.
 * Cancelling asks the worker to end, which it does as long as nothing is real.
 */
export async function askWorker(
  worker: Channel,
  area: KeyValueArea,
  task: Task,
  watch: TaskWatch = {},
): Promise<Outcome> {
  const outcome = await ask(worker, area, task, watch);
  return outcome === SILENT ? { problem: 'failed' } : outcome;
}

function ask(
  worker: Channel,
  area: KeyValueArea,
  task: Task,
  { onProgress, signal }: TaskWatch,
  patience?: number,
): Promise<Outcome | typeof SILENT> {
  const answered = Promise.withResolvers<Outcome | typeof SILENT>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(waiting);
    if (patience !== undefined) waiting = setTimeout(() => answered.resolve(SILENT), patience);
  };
  const keep = async ({ number, method, argument }: Extract<FromWorker, { kind: 'keep' }>) => {
    try {
      const value = (await area[method](argument)) ?? {};
      worker.postMessage({ kind: 'kept', number, value });
    } catch (error) {
      worker.postMessage({ kind: 'kept', number, error: String(error) });
    }
  };
  worker.addEventListener('message', ({ data }) => {
    // Who has begun will end.
    if (data.kind === 'progress') patience = undefined;
    wait();
    if (data.kind === 'keep') keep(data);
    else if (data.kind === 'progress') onProgress?.(data.done, data.total);
    else answered.resolve(data.outcome);
  });
  // Out of memory, or its file is gone with an update: all or nothing was written, and the next start finishes it.
  worker.addEventListener('error', () => answered.resolve({ problem: 'failed' }));
  const cancel = () => worker.postMessage({ kind: 'cancel' });
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  worker.postMessage({ kind: 'task', task });
  wait();
  return answered.promise.finally(() => {
    clearTimeout(waiting);
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  });
}
