import type { FromSearch, ToSearch } from '@/utils/search';
import { openDatabase } from '@/utils/storage';
import { serveSearch } from './serve';

/** The part of a worker's own scope that is needed here. */
interface Scope {
  postMessage(message: FromSearch, options: { transfer: Transferable[] }): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<ToSearch>) => void): void;
}

/** So long nothing must have come before the index is kept, ms: whoever types a text saves it again and again. */
const QUIET = 2_000;

/** Serves the search of a page in its worker. Each page has one of its own; what is kept is shared. */
export function serveSearchPage(scope: Scope): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = serveSearch({
    open: () => openDatabase(),
    say: (message) =>
      scope.postMessage(message, { transfer: message.kind === 'answer' ? [message.answer.scores.buffer] : [] }),
    later(work) {
      clearTimeout(timer);
      timer = setTimeout(work, QUIET);
    },
  });
  scope.addEventListener('message', ({ data }) => hear(data));
}
