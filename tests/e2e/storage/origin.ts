import { createServer, type Server } from 'node:http';

/** A server with one empty page: IndexedDB belongs to an origin, and `about:blank` has none. */
export interface Origin {
  url: string;
  close(): Promise<void>;
}

/** Serves on a free port of this computer. */
export async function serveOrigin(): Promise<Origin> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Storage</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => close(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return address.port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
