import { readLines } from '@/utils/formats/randnotiz-file';
import type { LinesAnswer, LinesAsked } from './line-protocol';

/** The part of a worker's own scope that is needed here. */
interface Scope {
  postMessage(message: LinesAnswer): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<LinesAsked>) => void): void;
}

/** Reads and checks lines of changes, in a thread of its own. Answers in the order in which it is asked; never throws. */
export function serveLines(scope: Scope): void {
  scope.addEventListener('message', async ({ data: { number, bytes, most } }) => {
    try {
      scope.postMessage({ number, read: await readLines(bytes, most) });
    } catch (error) {
      scope.postMessage({ number, error: String(error) });
    }
  });
}
