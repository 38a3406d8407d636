import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ListFormatError, readCompiled, readManifest, type MirrorManifest, type Snapshot } from '../../core/index.ts';
import { nodePlatform } from './node-platform.ts';

/** One copy of a list that lies in a mirror's folder. */
export interface MirrorCopy {
  readonly snapshot: Snapshot;
  readonly contentSha256: string;
}

/**
 * The manifest of the mirror in a folder; undefined when there is none yet. It may have expired: signing renews it.
 *
 * @throws {ListFormatError} If it was signed with another key, or cannot be read.
 */
export async function openMirror(folder: string, publicKey: string): Promise<MirrorManifest | undefined> {
  const bytes = await readFile(join(folder, 'manifest.json')).catch(() => undefined);
  if (!bytes) return undefined;
  const signature = await readFile(join(folder, 'manifest.json.sig'), 'utf8').catch(() => '');
  const verdict = await readManifest({ bytes, signature }, publicKey, nodePlatform);
  if (verdict.kind === 'refused') throw new ListFormatError(`${folder}: ${verdict.reason}`);
  return verdict.manifest;
}

/** Every copy of a list that lies in the folder, the newest first: the present one and those before it. */
export async function readCopies(folder: string, list: string): Promise<readonly MirrorCopy[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${list}.`) && name.endsWith('.nsl'));
  const copies = await Promise.all(
    names.map(async (name): Promise<readonly MirrorCopy[]> => {
      const { header, snapshots } = await readCompiled(await readFile(join(folder, name)), nodePlatform);
      const [[snapshot], [described]] = [snapshots, header.lists];
      return snapshot && described ? [{ snapshot, contentSha256: described.contentSha256 }] : [];
    }),
  );
  return copies.flat().toSorted((one, other) => (one.snapshot.publishedOn < other.snapshot.publishedOn ? 1 : -1));
}
