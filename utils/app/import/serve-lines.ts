import { type LinesRead, readLines } from '@/utils/formats/randnotiz-file';

/** Lines that a worker is to read, by a number of its asker's. */
export interface LinesAsked {
  number: number;
  bytes: Uint8Array<ArrayBuffer>;
  most: number;
}

/** What they are. */
export interface LinesAnswered {
  number: number;
  read: LinesRead;
}

/** The part of a worker's own scope that is needed here. */
interface Scope {
  postMessage(message: LinesAnswered): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<LinesAsked>) => void): void;
}

/** Reads and checks lines beside the worker that unpacks and writes them. Ends with that one. */
export function serveLines(scope: Scope): void {
  scope.addEventListener('message', async ({ data: { number, bytes, most } }) => {
    scope.postMessage({ number, read: await readLines(bytes, most) });
  });
}
