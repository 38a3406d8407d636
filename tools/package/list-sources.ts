import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ZipEntry } from './write-zip.ts';

/** Everything that is versioned, as it stands in the working tree: what a store needs to build the same again. */
export function listSources(root: string): readonly ZipEntry[] {
  const listed = execFileSync('git', ['-C', root, 'ls-files', '-z'], { encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => ({ path, bytes: readFileSync(`${root}/${path}`) }));
}
