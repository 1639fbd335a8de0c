import { fromChunks, toChunks } from './chunks';
import { createSearchIndex } from './search-index';
import type { FromSearch, ToSearch } from './worker-protocol';

/** Answers what a page asks of its index. `say` hands a message over, and gives away the memory that it lists. */
export function serveSearch(say: (message: FromSearch, transfer: ArrayBuffer[]) => void): (message: ToSearch) => void {
  let index = createSearchIndex();
  let among: ReadonlySet<string> | undefined;
  return (message) => {
    switch (message.kind) {
      case 'load': {
        const kept = fromChunks(message.chunks);
        index = createSearchIndex(kept);
        return say({ kind: 'ready', size: index.size, restored: kept !== undefined }, []);
      }
      case 'change':
        for (const id of message.gone) index.remove(id);
        for (const note of message.put) index.put(note);
        return undefined;
      case 'narrow':
        among = message.among && new Set(message.among);
        return undefined;
      case 'ask': {
        const found = index.search(message.query, { limit: message.limit, among });
        return say({ kind: 'answer', number: message.number, found }, []);
      }
      case 'save': {
        const all = toChunks(index.state());
        const chunks = all.filter(({ name }) => !name.startsWith('segment/') || !message.known.includes(name));
        const names = all.map(({ name }) => name);
        return say(
          { kind: 'saved', names, chunks },
          chunks.map(({ bytes }) => bytes),
        );
      }
    }
  };
}
