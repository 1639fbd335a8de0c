import type { LinesRead, ReadLines } from '@/utils/formats/randnotiz-file';
import type { LinesAnswered, LinesAsked } from './serve-lines';

/** What a worker for lines is for whoever asks it. */
export interface LinesChannel {
  postMessage(message: LinesAsked, transfer: Transferable[]): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<LinesAnswered>) => void): void;
  addEventListener(type: 'error', hear: () => void): void;
  terminate(): void;
}

/** Has lines read by workers, in turn. Rejects when one of them fails. `end` must be called. */
export function readLinesBy(workers: readonly LinesChannel[]): { readLines: ReadLines; end(): void } {
  const open = new Map<number, PromiseWithResolvers<LinesRead>>();
  let last = 0;
  for (const worker of workers) {
    worker.addEventListener('message', ({ data: { number, read } }) => {
      open.get(number)?.resolve(read);
      open.delete(number);
    });
    worker.addEventListener('error', () => {
      for (const asked of open.values()) asked.reject(new Error('a worker that reads lines has failed'));
    });
  }
  return {
    readLines(bytes, most) {
      last += 1;
      const asked = Promise.withResolvers<LinesRead>();
      open.set(last, asked);
      workers[last % workers.length]?.postMessage({ number: last, bytes, most }, [bytes.buffer]);
      return asked.promise;
    },
    end() {
      for (const worker of workers) worker.terminate();
    },
  };
}
