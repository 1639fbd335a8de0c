import { createServer, type ServerResponse } from 'node:http';
import { plainReply, type Reply } from './core/reply.ts';
import { createRoute } from './routes.ts';

/** A sample portal that is running. */
export interface Portal {
  /** Such as `http://127.0.0.1:8400`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Where the portal listens; a free port of 127.0.0.1 unless said otherwise. */
export interface PortalOptions {
  port?: number;
  host?: string;
}

const DEFAULT_PORT = 8400;

const COMMON_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

function send(response: ServerResponse, reply: Reply, method: string | undefined): void {
  const length = Buffer.byteLength(reply.body);
  response.writeHead(reply.status, { ...COMMON_HEADERS, ...reply.headers, 'content-length': length });
  response.end(method === 'HEAD' ? undefined : reply.body);
}

/** Starts the portal of the made-up town Musterstadt, for end-to-end tests and for trying Randnotiz out. */
export async function startPortal({ port = 0, host = '127.0.0.1' }: PortalOptions = {}): Promise<Portal> {
  const route = createRoute();
  const server = createServer((request, response) => {
    route(request)
      .catch((error: unknown) => {
        console.error('Sample portal:', error);
        return plainReply(500, 'Da ist etwas schiefgegangen.');
      })
      .then((reply) => send(response, reply, request.method));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The portal has no port.');
  return {
    origin: `http://${host}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const { origin } = await startPortal({ port: DEFAULT_PORT });
  console.log(`Musterstadt: ${origin}/`);
}
