import type { LinesRead, ReadLines } from '@/utils/formats/randnotiz-file';
import type { LinesAnswered, LinesAsked } from './serve-lines';

/** What a worker for lines is for whoever asks it. */
export interface LinesChannel {
  postMessage(message: LinesAsked, transfer: Transferable[]): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<LinesAnswered>) => void): void;
  addEventListener(type: 'error', hear: () => void): void;
}

/**
 * Has lines read by so many workers, in turn; none is started before it is needed, and they end with whoever started them:
 * one that is ended while it starts may hold up its starter in Firefox. Rejects when one fails.
 */
export function readLinesBy(most: number, start: () => LinesChannel): ReadLines {
  const workers: LinesChannel[] = [];
  const open = new Map<number, PromiseWithResolvers<LinesRead>>();
  let last = 0;
  const startOne = () => {
    const worker = start();
    workers.push(worker);
    worker.addEventListener('message', ({ data: { number, read } }) => {
      open.get(number)?.resolve(read);
      open.delete(number);
    });
    worker.addEventListener('error', () => {
      for (const asked of open.values()) asked.reject(new Error('a worker that reads lines has failed'));
    });
  };
  return (bytes, lines) => {
    if (workers.length < most) startOne();
    last += 1;
    const asked = Promise.withResolvers<LinesRead>();
    open.set(last, asked);
    workers[last % workers.length]?.postMessage({ number: last, bytes, most: lines }, [bytes.buffer]);
    return asked.promise;
  };
}
