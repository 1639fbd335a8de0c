import { createServer } from 'node:http';

/** Serves pages given as text on loopback, each at an address of its own. */
export async function serveTexts(pages: readonly string[]): Promise<{ urls: string[]; close(): void }> {
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    urls: pages.map((_, index) => `http://127.0.0.1:${port}/${index}`),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
