import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { UsageError } from '../usage-error.ts';

/** `namesake lists serve`: a mirror's folder on this machine only, for trials. Any web server does the same for real. */
export async function serveMirror(args: readonly string[], print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { port: { type: 'string' }, json: { type: 'boolean' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError('say which folder to serve.');
  await readFile(join(folder, 'manifest.json')).catch(() => {
    throw new UsageError(`${folder} is no mirror: there is no manifest.json (see “lists sign”).`);
  });
  const port = Number(values.port ?? '0');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port must be a number from 0 to 65535, not “${values.port}”.`);
  const server = createServer((request, response) => {
    void answer(folder, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  }).catch((error: unknown) => {
    throw new UsageError(`cannot listen: ${error instanceof Error ? error.message : String(error)}`);
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/`;
  print(
    values.json === true ? JSON.stringify({ url, folder }) : `Serving ${folder} at ${url} until you stop it (Ctrl+C).`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, name = ''] = /^\/([A-Za-z0-9][A-Za-z0-9._-]*)(?:\?.*)?$/.exec(request.url ?? '') ?? [];
  const bytes =
    request.method === 'GET' && name !== '' ? await readFile(join(folder, name)).catch(() => undefined) : undefined;
  if (!bytes) {
    response.writeHead(404).end();
    return;
  }
  const tag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  const headers = {
    etag: tag,
    // Files named by their content never change.
    'cache-control': name.startsWith('manifest.') ? 'no-cache' : 'public, max-age=31536000, immutable',
    'content-type': name.endsWith('.json') ? 'application/json' : 'application/octet-stream',
    'access-control-allow-origin': '*',
  };
  if (request.headers['if-none-match'] === tag) response.writeHead(304, headers).end();
  // Lists are packed already; the manifest is text.
  else if (name.endsWith('.json') && /\bgzip\b/.test(request.headers['accept-encoding'] ?? ''))
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' }).end(gzipSync(bytes));
  else response.writeHead(200, headers).end(bytes);
}
