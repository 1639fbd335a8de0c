import { createServer } from 'node:http';
import type { PairOfPages } from '#tests/bench/pairs/collect.ts';
import { OWN_PAIRS } from './own-pairs.ts';

/** Our own pairs on loopback. The pages have no scripts. */
export async function serveOwnPairs(): Promise<{ pairs: PairOfPages[]; close(): void }> {
  const pages = new Map<string, string>();
  for (const { name, old, now } of OWN_PAIRS) pages.set(`/${name}/old`, old).set(`/${name}/now`, now);
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
    pairs: OWN_PAIRS.map(({ name }) => ({ name, old: `${url}/${name}/old`, now: `${url}/${name}/now` })),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
