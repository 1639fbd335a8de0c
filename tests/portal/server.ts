import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { foreignHost } from './core/foreign-host.ts';
import { contentPolicy } from './core/policy.ts';
import { plainReply, type Reply } from './core/reply.ts';
import { createRoute } from './routes.ts';

/** A sample portal that is running. */
export interface Portal {
  /** Such as `http://127.0.0.1:8400`, without a slash at the end. */
  origin: string;
  /** The same portal by another name of this computer: another site to browsers, with cookies of its own. */
  foreignOrigin: string;
  close(): Promise<void>;
}

/** Where the portal listens: at a free port of this computer unless said otherwise. */
export interface PortalOptions {
  port?: number;
}

const HOST = '127.0.0.1';
const DEFAULT_PORT = 8400;

const COMMON_HEADERS = {
  'content-security-policy': contentPolicy(),
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

function send(response: ServerResponse, reply: Reply, method: string | undefined): void {
  const length = Buffer.byteLength(reply.body);
  response.writeHead(reply.status, { ...COMMON_HEADERS, ...reply.headers, 'content-length': length });
  response.end(method === 'HEAD' ? undefined : reply.body);
}

function listen(handle: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(handle);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/**
 * Listens at 127.0.0.1 and, at the same port, at ::1, which browsers try first for `localhost`: nobody else may answer
 * there. Where there is no IPv6 nobody can.
 */
async function listenAtLoopback(handle: RequestListener, port: number): Promise<[Server, ...Server[]]> {
  const server = await listen(handle, port, HOST);
  try {
    return [server, await listen(handle, portOf(server), '::1')];
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return [server];
    await close(server);
    if (code === 'EADDRINUSE' && port === 0) return listenAtLoopback(handle, port);
    throw error;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The portal has no port.');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

/** Starts the portal of the made-up town Musterstadt, for end-to-end tests and for trying Randnotiz out. */
export async function startPortal({ port = 0 }: PortalOptions = {}): Promise<Portal> {
  const route = createRoute();
  const handle: RequestListener = (request, response) => {
    route(request)
      .catch((error: unknown) => {
        console.error('Sample portal:', error);
        return plainReply(500, 'Da ist etwas schiefgegangen.');
      })
      .then((reply) => send(response, reply, request.method));
  };
  const servers = await listenAtLoopback(handle, port);
  const host = `${HOST}:${portOf(servers[0])}`;
  return {
    origin: `http://${host}`,
    foreignOrigin: `http://${foreignHost(host)}`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

if (import.meta.main) {
  const { origin } = await startPortal({ port: DEFAULT_PORT });
  console.log(`Musterstadt: ${origin}/`);
}
