import { type LinesRead, type ReadLines, readLines } from '@/utils/formats/randnotiz-file';
import type { LinesAnswer, LinesAsked } from './line-protocol';

/** What a worker is for whoever asks it. */
interface Channel {
  postMessage(message: LinesAsked, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<LinesAnswer>) => void): void;
  addEventListener(type: 'error', hear: () => void): void;
  terminate(): void;
}

/** So long a worker may say nothing while it is asked, ms: a portion takes it less than a second, and browsers let one hang now and then. */
const PATIENCE = 10_000;

/** Reads lines elsewhere; `close` ends that. */
export interface LineReader {
  readLines: ReadLines;
  close(): void;
}

/**
 * Has the lines of a file read and checked by another worker, while ours unpacks and writes: together they are most of the work of
 * reading in. The worker starts with the first lines. Where it cannot run, or says nothing any more, we read them ourselves, which
 * takes longer.
 */
export function createLineReader(startWorker: () => Channel): LineReader {
  const open = new Map<number, PromiseWithResolvers<LinesRead>>();
  let worker: Channel | undefined;
  let failed = false;
  let last = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const fail = () => {
    failed = true;
    close();
    for (const asked of open.values()) asked.reject(new Error('the worker failed'));
    open.clear();
  };
  const close = () => {
    clearTimeout(patience);
    worker?.terminate();
  };
  const wait = () => {
    clearTimeout(patience);
    if (open.size > 0) patience = setTimeout(fail, PATIENCE);
  };
  const start = () => {
    const started = startWorker();
    started.addEventListener('message', ({ data }) => {
      const asked = open.get(data.number);
      open.delete(data.number);
      wait();
      if ('read' in data) asked?.resolve(data.read);
      else asked?.reject(new Error(data.error));
    });
    started.addEventListener('error', fail);
    return started;
  };
  const ask = (bytes: Uint8Array<ArrayBuffer>, most: number) => {
    worker ??= start();
    last += 1;
    const asked = Promise.withResolvers<LinesRead>();
    open.set(last, asked);
    // Not a copy: half a megabyte of fresh memory for each portion would take longer than reading it.
    worker.postMessage({ number: last, bytes, most }, [bytes.buffer]);
    wait();
    return asked.promise;
  };
  return {
    async readLines(bytes, most, again) {
      if (failed) return readLines(bytes, most);
      return ask(bytes, most).catch(async () => readLines(await again(), most));
    },
    close,
  };
}
