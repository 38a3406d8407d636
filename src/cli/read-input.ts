import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { UsageError } from './usage-error.ts';

/**
 * The whole text of a file, or of standard input for `-`. Offsets into it count the byte order mark, where there is one.
 *
 * @throws {UsageError} When it cannot be read or is not UTF-8.
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${nameOf(path)} is not UTF-8 text.`);
  }
}

/** The lines of standard input, without empty ones, each with its number. */
export async function readInputLines(): Promise<readonly { readonly line: string; readonly number: number }[]> {
  const text = await readTextFile('-');
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '');
}

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws {UsageError} When it cannot be read.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if (path !== '-') return await readFile(path);
    return await buffer(process.stdin);
  } catch (error) {
    throw new UsageError(`cannot read ${nameOf(path)}: ${reasonOf(error)}`);
  }
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** Why a file could not be reached, in words. */
export function reasonOf(error: unknown): string {
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file.',
    EACCES: 'no permission.',
    EISDIR: 'it is a folder.',
  };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
