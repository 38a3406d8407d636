import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';

const ROOT = resolve(import.meta.dirname, '..');

/** The programs that unpack what the reference material is packed with. */
const UNPACKERS: Readonly<Record<string, string>> = { '.bz2': 'bzip2', '.xz': 'xz' };

/**
 * The folder with reference material that is no part of the project: `NAMESAKE_SHARED`, else `shared` beside the repository or one
 * folder up. Undefined where there is none; a test then says in its name what it did not compare.
 */
export function sharedFolder(): string | undefined {
  const places = env['NAMESAKE_SHARED'] ? [env['NAMESAKE_SHARED']] : ['../shared', '../../shared'];
  return places.map((place) => resolve(ROOT, place)).find((place) => existsSync(join(place, 'lists')));
}

/**
 * One file of that folder, unpacked where its name ends in `.bz2` or `.xz`.
 *
 * @throws {Error} If the file or the program that unpacks it is missing: with the folder there, nothing may be skipped.
 */
export function readShared(folder: string, ...path: readonly string[]): Buffer {
  const file = join(folder, ...path);
  const program = UNPACKERS[file.slice(file.lastIndexOf('.'))] ?? 'cat';
  const { status, stdout, stderr, error } = spawnSync(program, program === 'cat' ? [file] : ['-dc', file], {
    maxBuffer: 1 << 30,
  });
  if (error) throw new Error(`${program} is needed to read ${file}: ${error.message}`);
  if (status !== 0) throw new Error(`${program} could not read ${file}: ${String(stderr)}`);
  return stdout;
}
