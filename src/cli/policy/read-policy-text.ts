import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { reasonOf } from '../read-input.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The text of an administrator's file, or of standard input for `-`: UTF-8, or UTF-16 where its first bytes say so, as the registry editor
 * writes it.
 *
 * @throws {UsageError} When it cannot be read or is neither.
 */
export async function readPolicyText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path === '-' ? 'standard input' : path} is neither UTF-8 nor UTF-16 text.`);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    throw new UsageError(`cannot read ${path === '-' ? 'standard input' : path}: ${reasonOf(error)}`);
  }
}
