import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * A port of loopback that nobody uses now. The system gives each of two callers another one; counting up
 * from a fixed port does not, and suites run side by side.
 */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
