import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import {
  compileLists,
  findSource,
  knownListOf,
  makeDelta,
  readCompiledHeader,
  verifySnapshot,
  writeDelta,
  writeManifest,
  type MirrorDelta,
  type MirrorList,
  type MirrorManifest,
  type Snapshot,
} from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';
import { megabytes } from './megabytes.ts';
import { nodePlatform } from './node-platform.ts';
import { openMirror, readCopies, type MirrorCopy } from './open-mirror.ts';
import { readLists } from './read-lists.ts';
import { today } from './today.ts';

/** `namesake lists sign`: puts lists into a mirror's folder and signs what is there. */
export async function signMirror(args: readonly string[], print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      out: { type: 'string' },
      days: { type: 'string' },
      accept: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const { key: keyFile, out } = values;
  if (keyFile === undefined) throw new UsageError('say the private key to sign with: --key FILE (see “lists keygen”).');
  if (out === undefined) throw new UsageError('say the folder of the mirror: --out FOLDER.');
  const days = Number(values.days ?? '14');
  if (!Number.isInteger(days) || days < 1 || days > 366)
    throw new UsageError(`--days must be a whole number from 1 to 366, not “${values.days}”.`);
  const key = await readKey(keyFile);
  await mkdir(out, { recursive: true });
  const before = await openMirror(out, publicKeyOf(key));
  const lists: Snapshot[] = [];
  for (const word of positionals)
    lists.push(...(await readLists(word, { isQuiet: values.json === true })).map(({ snapshot }) => snapshot));
  if (lists.length === 0 && !before)
    throw new UsageError('say which lists the mirror shall hold: FILE… (see “lists build”).');

  const copies = new Map<string, readonly MirrorCopy[]>();
  for (const { list } of lists) copies.set(list, before ? await readCopies(out, list) : []);
  const current = new Map((before?.lists ?? []).map((entry) => [entry.list, entry]));
  const refused = values.accept === true ? [] : judge(lists, (list) => activeOf(copies.get(list), current.get(list)));
  if (refused.length > 0) {
    for (const reason of refused)
      print(
        values.json === true
          ? JSON.stringify({ refused: reason })
          : `Not signed: ${reason} (--accept signs all the same)`,
      );
    process.exitCode = 1;
    return;
  }

  for (const snapshot of lists)
    current.set(snapshot.list, await addList(snapshot, out, copies.get(snapshot.list) ?? []));
  const now = Date.now();
  const manifest: MirrorManifest = {
    format: 1,
    sequence: (before?.sequence ?? 0) + 1,
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + days * 86_400_000).toISOString(),
    lists: Array.from(current.values()),
  };
  const bytes = Buffer.from(`${JSON.stringify(writeManifest(manifest), undefined, 2)}\n`);
  await replace(join(out, 'manifest.json.sig'), `${sign(null, bytes, key).toString('base64')}\n`);
  await replace(join(out, 'manifest.json'), bytes);
  if (values.json === true)
    print(JSON.stringify({ out, publicKey: publicKeyOf(key), manifest: writeManifest(manifest) }));
  else for (const line of describe(manifest, out)) print(line);
}

/** How many earlier copies get a way to the new one; a device that is further behind fetches the whole list. */
const DELTAS = 5;

/** Writes the list's own file and the deltas to it. A delta that is not much smaller than the list is not worth a file. */
async function addList(snapshot: Snapshot, folder: string, copies: readonly MirrorCopy[]): Promise<MirrorList> {
  const bytes = await compileLists([snapshot], nodePlatform);
  const file = await addFile(folder, snapshot.list, 'nsl', bytes);
  const [described] = readCompiledHeader(bytes, nodePlatform).lists;
  if (!described) throw new Error('a compiled list lost its header');
  const { parties: _parties, ...head } = snapshot;
  const { contentSha256, partyCount, nameCount } = described;
  const deltas: MirrorDelta[] = [];
  for (const old of copies.filter((each) => each.contentSha256 !== contentSha256).slice(0, DELTAS)) {
    const delta = gzipSync(JSON.stringify(writeDelta(makeDelta(old.snapshot, snapshot))), { level: 9 });
    if (delta.length < bytes.length / 2)
      deltas.push({ ...(await addFile(folder, snapshot.list, 'nsd', delta)), from: old.contentSha256 });
  }
  return { ...head, file, partyCount, nameCount, contentSha256, deltas };
}

/** A file named by its content never changes; one that is there already is the same. */
async function addFile(
  folder: string,
  list: string,
  extension: string,
  bytes: Uint8Array,
): Promise<{ name: string; bytes: number; sha256: string }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const name = `${list}.${sha256.slice(0, 24)}.${extension}`;
  await replace(join(folder, name), bytes);
  return { name, bytes: bytes.length, sha256 };
}

/** A reader sees the old file or the new one, never half of one. */
async function replace(path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}

/** Why some of the lists may not take the place of what the mirror holds. */
function judge(lists: readonly Snapshot[], activeOfList: (list: string) => Snapshot | undefined): readonly string[] {
  return lists.flatMap((snapshot) => {
    const source = findSource(snapshot.list);
    const active = activeOfList(snapshot.list);
    const verdict =
      source && verifySnapshot(knownListOf(snapshot), active && knownListOf(active), source, { today: today() });
    return verdict === undefined || verdict.kind === 'accepted' ? [] : [verdict.reason];
  });
}

/** The copy that the manifest names. */
function activeOf(copies: readonly MirrorCopy[] = [], entry: MirrorList | undefined): Snapshot | undefined {
  return copies.find(({ contentSha256 }) => contentSha256 === entry?.contentSha256)?.snapshot;
}

async function readKey(path: string): Promise<KeyObject> {
  let pem: Buffer;
  try {
    pem = await readFile(path);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below.
  }
  throw new UsageError(`${path} holds no Ed25519 private key; “lists keygen” makes one.`);
}

function publicKeyOf(key: KeyObject): string {
  return Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
}

function describe({ sequence, expiresAt, lists }: MirrorManifest, out: string): readonly string[] {
  const unhosted = lists.filter(({ list }) => findSource(list)?.mayBeHosted === false);
  return [
    `${out}: manifest ${sequence}, good until ${expiresAt}`,
    ...lists.map(
      ({ list, publishedOn, partyCount, file, deltas }) =>
        `  ${list} of ${publishedOn}: ${partyCount.toLocaleString('en')} parties, ${megabytes(file.bytes)}; ${deltas.length} deltas${deltas.length > 0 ? ` (${deltas.map(({ bytes }) => megabytes(bytes)).join(', ')})` : ''}`,
    ),
    ...unhosted.map(({ list, licence }) => `  Note: ${list} may be served inside your organisation only (${licence}).`),
  ];
}
