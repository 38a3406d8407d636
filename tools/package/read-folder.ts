import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ZipEntry } from './write-zip.ts';

/** Every file below a folder, for an archive. */
export function readFolder(folder: string): readonly ZipEntry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: file.slice(folder.length + 1).replaceAll(sep, '/'), bytes: readFileSync(file) };
    });
}
