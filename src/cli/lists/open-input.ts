import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { UsageError } from '../usage-error.ts';

/** A file or an address, opened: bytes as they come, and what is known around them. */
export interface Input {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Of the whole input as it is stored or sent, where that is known beforehand. */
  readonly sizeBytes: number | undefined;
  /** ISO day on which the disk or the server says that it changed; today, where neither says. */
  readonly changedOn: string;
  /** SHA-256 of everything that was read, in hexadecimal; to be asked when it was. */
  readonly sha256: () => string;
}

/**
 * Opens a file, `-` for standard input, or an `https://` address.
 *
 * @throws {UsageError} In one line, when there is nothing to read.
 */
export async function openInput(place: string): Promise<Input> {
  if (/^https?:\/\//i.test(place)) return openAddress(place);
  if (place === '-') return watched('standard input', process.stdin, undefined, new Date());
  try {
    const { mtime, size, isFile } = await stat(place).then((found) => ({
      mtime: found.mtime,
      size: found.size,
      isFile: found.isFile(),
    }));
    if (!isFile) throw new UsageError(`cannot read ${place}: it is a folder.`);
    return watched(basename(place), createReadStream(place, { highWaterMark: 1 << 20 }), size, mtime);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new UsageError(`cannot read ${place}: ${code === 'ENOENT' ? 'there is no such file.' : String(error)}`);
  }
}

/** Everything that stands there, at once. */
export async function readInput(place: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await openInput(place)).chunks) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function openAddress(url: string): Promise<Input> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), FIRST_BYTE_MS);
  let response: Response;
  try {
    response = await fetch(url, { signal: patience.signal, redirect: 'follow' });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new UsageError(`cannot fetch ${url}: ${patience.signal.aborted ? 'no answer within two minutes' : cause}`);
  } finally {
    clearTimeout(timer);
  }
  if (!response.ok || !response.body)
    throw new UsageError(`cannot fetch ${url}: the server answered with status ${response.status}.`);
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const changed = new Date(response.headers.get('last-modified') ?? Number.NaN);
  return watched(
    basename(new URL(url).pathname) || new URL(url).hostname,
    withPatience(response.body, url),
    // What a server packs for the way has another length here.
    Number.isNaN(length) || response.headers.has('content-encoding') ? undefined : length,
    Number.isNaN(changed.getTime()) ? new Date() : changed,
  );
}

/** The EU makes its file while one waits, which takes more than a minute. */
const FIRST_BYTE_MS = 120_000;
const NEXT_BYTE_MS = 60_000;

async function* withPatience(body: ReadableStream<Uint8Array>, url: string): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      let timer: NodeJS.Timeout | undefined;
      const silence = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(new UsageError(`cannot fetch ${url}: nothing came for a minute.`)),
          NEXT_BYTE_MS,
        );
      });
      const next = await Promise.race([
        reader.read().catch((error: unknown) => brokenOff(url, error)),
        silence,
      ]).finally(() => clearTimeout(timer));
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function brokenOff(url: string, error: unknown): never {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  throw new UsageError(`cannot fetch ${url}: the connection broke off${cause}.`);
}

function watched(name: string, chunks: AsyncIterable<Uint8Array>, sizeBytes: number | undefined, changed: Date): Input {
  const hash = createHash('sha256');
  let digest: string | undefined;
  return {
    name,
    sizeBytes,
    changedOn: changed.toISOString().slice(0, 10),
    sha256: () => (digest ??= hash.digest('hex')),
    chunks: hashed(chunks, (chunk) => hash.update(chunk)),
  };
}

async function* hashed(
  chunks: AsyncIterable<Uint8Array>,
  see: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    see(chunk);
    yield chunk;
  }
}
