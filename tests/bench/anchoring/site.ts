import { createServer } from 'node:http';

/** Pages at the loopback, one address each. */
export interface Site {
  /** Puts a page up and answers its address; the same address for the same markup. */
  put(markup: string): string;
  close(): void;
}

/** Opens an empty site at a free port of this computer. */
export async function openSite(): Promise<Site> {
  const pages: string[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  return {
    put(markup) {
      if (!pages.includes(markup)) pages.push(markup);
      return `http://127.0.0.1:${address.port}/${pages.indexOf(markup)}`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
