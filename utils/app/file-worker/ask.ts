import type { FileJobs, JobMessage, JobNews, JobWatch } from './protocol';

/** What a worker is for its page. */
interface Channel {
  postMessage(message: JobMessage): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<JobNews>) => void): void;
  addEventListener(type: 'error', hear: () => void): void;
  terminate(): void;
}

/** Asks for a job. */
export type AskFileJob = <Name extends keyof FileJobs>(
  name: Name,
  input: FileJobs[Name]['input'],
  watch?: JobWatch,
) => Promise<FileJobs[Name]['output']>;

/**
 * Has jobs done by workers, each by one of its own that is gone afterwards, with its memory and all that it knew. A promise
 * rejects with the signal's reason when that is aborted, and when the worker fails or cannot run.
 */
export function createFileJobs(startWorker: () => Channel): AskFileJob {
  return async (name, input, { onProgress, signal } = {}) => {
    signal?.throwIfAborted();
    const worker = startWorker();
    const answered = Promise.withResolvers<FileJobs[typeof name]['output']>();
    const stop = () => answered.reject(signal?.reason);
    worker.addEventListener('message', ({ data }) => {
      if ('progress' in data) onProgress?.(data.progress);
      else if ('error' in data) answered.reject(new Error(data.error));
      // What a worker is asked for by a name is what it answers.
      else answered.resolve(data.output as FileJobs[typeof name]['output']);
    });
    worker.addEventListener('error', () => answered.reject(new Error('the worker failed')));
    signal?.addEventListener('abort', stop);
    worker.postMessage({ name, input });
    return answered.promise.finally(() => {
      signal?.removeEventListener('abort', stop);
      worker.terminate();
    });
  };
}
