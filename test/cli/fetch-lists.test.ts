import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { makeZip } from '../core/lists/make-zip.ts';
import { fixtureBytes } from '../core/lists/read-fixture.ts';

const main = join(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'namesake-fetch-'));
const un = fixtureBytes('un_consolidated.xml');

/** What a publisher's server may answer. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/moved': (response) => response.writeHead(302, { location: '/un.zip' }).end(),
  '/un.zip': (response) => response.end(makeZip([{ name: 'consolidated.xml', bytes: un }])),
  '/packed.xml': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(un)),
  '/busy': (response) => response.writeHead(503).end('busy'),
  '/portal': (response) => response.end('<html><head><title>Welcome to the hotel</title></head></html>'),
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': un.length });
    response.write(un.subarray(0, 2000), () => response.destroy());
  },
};

const server = createServer((request: IncomingMessage, response) => {
  const answer = ANSWERS[request.url ?? ''];
  if (answer) answer(response);
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const address = server.address();
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** The command, while the server in this process answers it. */
async function build(from: string): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(process.execPath, [main, 'lists', 'build', '--json', '--from', from, '--out', 'list.nsl'], {
    cwd: folder,
  });
  let [out, error] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (error += data.toString()));
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { code, out, error };
}

test.for(['/moved', '/un.zip', '/packed.xml'])('a list is fetched from %s', { timeout: 60_000 }, async (path) => {
  const { code, out, error } = await build(`un=${url}${path}`);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(JSON.parse(out)).toMatchObject({ lists: [{ list: 'un-sc', parties: 4 }] });
});

test.for([
  ['/busy', 2, 'the server answered with status 503'],
  ['/missing', 2, 'the server answered with status 404'],
  ['/portal', 1, 'portal: this is a web page (“Welcome to the hotel”) and not the list'],
  ['/cut', 2, 'the connection broke off'],
] as const)('%s: it is said why there is no list', { timeout: 60_000 }, async ([path, expected, words]) => {
  const { code, out, error } = await build(`un=${url}${path}`);
  expect({ code, out }).toEqual({ code: expected, out: '' });
  expect(error.trimEnd().split('\n')).toHaveLength(1);
  expect(error).toContain(words);
});

test('nobody answers', { timeout: 60_000 }, async () => {
  const { code, error } = await build('un=http://127.0.0.1:9/list.xml');
  expect(code).toBe(2);
  expect(error).toMatch(/^namesake: cannot fetch http:\/\/127\.0\.0\.1:9\/list\.xml: .+\n$/);
});
