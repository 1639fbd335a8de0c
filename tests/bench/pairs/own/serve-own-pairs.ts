import { createServer } from 'node:http';
import type { PairOfPages } from '#tests/bench/pairs/collect.ts';
import type { OwnPair } from './own-pair.ts';

/** Pairs of our own on loopback. The pages have no scripts. */
export async function serveOwnPairs(own: readonly OwnPair[]): Promise<{ pairs: PairOfPages[]; close(): void }> {
  const pages = new Map<string, string>();
  for (const { name, old, now } of own) pages.set(`/${name}/old`, old).set(`/${name}/now`, now);
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The pages have no port.');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    pairs: own.map(({ name }) => ({ name, old: `${url}/${name}/old`, now: `${url}/${name}/now` })),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
