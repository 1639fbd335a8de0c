import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';

/** Saved pages of real authorities lie beside the project where it is developed; a user's clone has none. */
export function sharedFolder(name: 'pages' | 'pairs'): string | undefined {
  const folder = resolve(import.meta.dirname, '../../../../shared', name);
  return existsSync(folder) ? folder : undefined;
}

/** Names of the HTML files in a folder, sorted. */
export function htmlFiles(folder: string | undefined): string[] {
  return folder
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.html'))
        .sort()
    : [];
}

/** The pages may load and run nothing: no network, no scripts of theirs. */
const NOTHING_RUNS = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

/** Saved pages on loopback, each at an address of its own: `${url}/${file}`. */
export interface PageServer {
  url: string;
  close(): void;
}

/** Serves a folder; the pages may do what `headers` let them. */
export async function servePages(folder: string, headers: Record<string, string> = NOTHING_RUNS): Promise<PageServer> {
  const known = new Set(htmlFiles(folder));
  const server = createServer((request, response) => {
    const file = decodeURIComponent((request.url ?? '').slice(1));
    response.writeHead(known.has(file) ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(known.has(file) ? readFileSync(resolve(folder, file)) : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
