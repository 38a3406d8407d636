import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { makeCertificate } from './make-certificate.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Every publisher in the world, on this machine: a proxy that lets nobody out, and a server that speaks for all hosts. */
export interface Publishers {
  /** What the browser is told to use for everything but loopback. */
  readonly proxyPort: number;
  /** From now on this address is answered so; the query does not count. */
  readonly on: (url: string, answer: Answer) => void;
  /** What was asked since the last call: `GET https://host/path`. */
  readonly takeRequests: () => readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Plays the publishers under their own names, so that the extension as it is built is tested: with its real addresses, over TLS, and with
 * every host that it contacts on record.
 *
 * @param hosts Whom the certificate names; the browser must be told to trust it.
 */
export async function openPublishers(hosts: readonly string[]): Promise<Publishers> {
  const answers = new Map<string, Answer>();
  let requests: string[] = [];
  const server = createSecureServer(makeCertificate(hosts), (request, response) => {
    const url = `https://${request.headers.host}${new URL(request.url ?? '/', 'https://host').pathname}`;
    requests.push(`${request.method} ${url}`);
    const answer = answers.get(url);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  const proxy = createServer((_request, response) => response.writeHead(403).end());
  proxy.on('connect', (request: IncomingMessage, socket) => {
    const [host = ''] = (request.url ?? '').split(':');
    socket.on('error', () => socket.destroy());
    if (!hosts.includes(host)) {
      // The browser's own: updates, connectivity checks.
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    server.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (typeof address !== 'object' || address === null) throw new Error('the proxy has no port');
  return {
    proxyPort: address.port,
    on: (url, answer) => void answers.set(url, answer),
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
