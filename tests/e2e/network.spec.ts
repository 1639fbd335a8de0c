import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { expect, test } from './driver/fixtures.ts';

/** This computer's address as others see it: beyond loopback, and reachable without any network. */
function ownAddress(): string | undefined {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}

test('nothing beyond loopback can be reached by what is tested', async ({ tab }) => {
  const address = ownAddress();
  test.skip(address === undefined, 'this computer has no address but loopback');
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.host?.split(':')[0]);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const listening = server.address();
  const port = typeof listening === 'object' && listening ? listening.port : 0;
  const reach = (host: string) =>
    tab.goto(`http://${host}:${port}/`).then(
      () => 'reached',
      () => 'refused',
    );
  expect([await reach('127.0.0.1'), await reach(address ?? '')]).toEqual(['reached', 'refused']);
  expect(asked).not.toContain(address);
  server.closeAllConnections();
  server.close();
});
