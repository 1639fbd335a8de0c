import type { KeyValueArea } from '@/utils/storage';
import type { FromWorker, Outcome, Task, TaskWatch, ToWorker } from './protocol';

/** What a worker is for its page. */
interface Channel {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: 'error', hear: () => void): void;
  terminate(): void;
}

/**
 * Gives a task to a worker and answers what came of it; never rejects. Meanwhile the worker may reach `area` through us.
 * Cancelling asks the worker to end, which it does as long as nothing is real.
 */
export function askWorker(
  worker: Channel,
  area: KeyValueArea,
  task: Task,
  { onProgress, signal }: TaskWatch = {},
): Promise<Outcome> {
  const answered = Promise.withResolvers<Outcome>();
  const keep = async ({ number, method, argument }: Extract<FromWorker, { kind: 'keep' }>) => {
    try {
      const value = (await area[method](argument)) ?? {};
      worker.postMessage({ kind: 'kept', number, value });
    } catch (error) {
      worker.postMessage({ kind: 'kept', number, error: String(error) });
    }
  };
  worker.addEventListener('message', ({ data }) => {
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
  return answered.promise.finally(() => {
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  });
}
