import {
  applyDelta,
  checkManifest,
  checkMirrorFile,
  findSource,
  ListFormatError,
  makeListCompiler,
  readCompiled,
  readDelta,
} from '../../core/index.ts';
import type {
  CompiledPart,
  ListId,
  ListSource,
  MirrorDelta,
  MirrorFile,
  MirrorList,
  MirrorManifest,
  Snapshot,
} from '../../core/index.ts';
import { download, DownloadError } from './download.ts';
import type { ListRecord } from './list-record.ts';
import { track } from './refresh-list.ts';
import type { RefreshEnd, RefreshRules, RefreshWorld } from './refresh-world.ts';
import { takeCopy } from './take-copy.ts';

/** The organisation's own server. */
export interface Mirror {
  /** The folder that the manifest lies in. */
  readonly url: string;
  /** Ed25519, base64 of its 32 bytes. */
  readonly publicKey: string;
}

/** Fetches a manifest, once for all lists that want it. */
export type ReadManifest = () => Promise<MirrorManifest>;

/** Larger than any manifest. */
const MAX_MANIFEST_BYTES = 10_000_000;

/** Brings one list up to date from the mirror. No other host is asked for anything. */
export async function refreshFromMirror(
  list: ListId,
  mirror: Mirror,
  manifest: ReadManifest,
  rules: RefreshRules,
  world: RefreshWorld,
): Promise<RefreshEnd> {
  return track(list, rules, world, async (record) => {
    await world.onStep({ list, step: 'checking' });
    const sent = (await manifest()).lists.find((each) => each.list === list);
    if (!sent) throw new DownloadError('the mirror does not hold this list');
    const active = record.active === undefined ? undefined : await world.store.copy(record.active);
    const left = record.left === undefined ? undefined : await world.store.copy(record.left);
    const held = record.held === undefined ? undefined : await world.store.copy(record.held.copy);
    const isHere = [active, left, held].some(
      (copy) => copy?.contentSha256 === sent.contentSha256 && copy.version === sent.version,
    );
    if (isHere) return { end: 'unchanged' };
    const part = await fetchPart(sent, record, active?.contentSha256, mirror, world);
    const seen = { sha256: sent.file.sha256, url: mirror.url };
    return { end: await takeCopy(sourceOf(sent), record, { part, seen }, rules, world), seen };
  });
}

/**
 * Reads the mirror's manifest when it is first asked for, and remembers its number.
 *
 * @returns A function that rejects, each time, with why the manifest is not taken.
 */
export function makeManifestReader(mirror: Mirror, world: RefreshWorld): ReadManifest {
  let read: Promise<MirrorManifest> | undefined;
  return async () => (read ??= readManifest(mirror, world));
}

async function readManifest({ url, publicKey }: Mirror, world: RefreshWorld): Promise<MirrorManifest> {
  if (publicKey === '') throw new DownloadError('a mirror is set without its public key, so nothing is fetched at all');
  const bytes = await fetchFile('manifest.json', MAX_MANIFEST_BYTES, url, world);
  const signature = await fetchFile('manifest.json.sig', 1000, url, world);
  const last = await world.store.mirror(publicKey);
  const verdict = await checkManifest(
    { bytes, signature: new TextDecoder().decode(signature) },
    { publicKey, ...(last && { last }) },
    world.now(),
    world.platform,
  );
  if (verdict.kind === 'refused') throw new DownloadError(verdict.reason);
  const { manifest, sha256 } = verdict;
  await world.store.rememberMirror({ publicKey, sequence: manifest.sequence, sha256 });
  return manifest;
}

/** By what has changed since the active copy where the mirror has that, else whole. */
async function fetchPart(
  sent: MirrorList,
  record: ListRecord,
  activeContent: string | undefined,
  mirror: Mirror,
  world: RefreshWorld,
): Promise<CompiledPart> {
  const delta = sent.deltas.find(({ from }) => from === activeContent);
  if (delta && record.active !== undefined) {
    try {
      return checkContent(await applied(sent, delta, record.active, mirror, world), sent);
    } catch (error) {
      // A delta saves bytes and nothing else: the whole file says what is wrong, if anything is.
      if (!(error instanceof DownloadError) && !(error instanceof ListFormatError)) throw error;
    }
  }
  const bytes = await fetchChecked(sent.list, sent.file, mirror, world);
  const { snapshots } = await readCompiled(bytes, world.platform);
  const snapshot = snapshots.find(({ list }) => list === sent.list);
  if (!snapshot) throw new ListFormatError(`${sent.file.name} does not hold the list “${sent.title}”`);
  return checkContent(await compile(snapshot, world), sent);
}

async function applied(
  { list }: MirrorList,
  delta: MirrorDelta,
  active: string,
  mirror: Mirror,
  world: RefreshWorld,
): Promise<CompiledPart> {
  const packed = await fetchChecked(list, delta, mirror, world);
  const [before] = (await readCompiled(await world.store.bytes(active), world.platform)).snapshots;
  if (!before) throw new ListFormatError('the stored copy is empty');
  const unpacked = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const change = readDelta(await new Response(unpacked).json());
  // Our versions name a copy of one publisher's file; a mirror may have made its own from the same entries.
  return compile(applyDelta({ ...change, from: before.version }, before), world);
}

async function compile({ parties, ...head }: Snapshot, world: RefreshWorld): Promise<CompiledPart> {
  await world.onStep({ list: head.list, step: 'reading', parties: parties.length, share: 1 });
  const compiler = makeListCompiler(world.platform);
  for (const party of parties) compiler.add(party);
  return compiler.finish(head);
}

function checkContent(part: CompiledPart, sent: MirrorList): CompiledPart {
  if (part.list.contentSha256 === sent.contentSha256) return part;
  throw new ListFormatError(`the entries of ${sent.file.name} are not those that were signed`);
}

async function fetchChecked(
  list: ListId,
  file: MirrorFile,
  { url }: Mirror,
  world: RefreshWorld,
): Promise<Uint8Array<ArrayBuffer>> {
  await world.onStep({ list, step: 'downloading', bytes: 0, total: file.bytes });
  const bytes = await fetchFile(file.name, file.bytes, url, world, list);
  await checkMirrorFile(bytes, file, world.platform);
  return bytes;
}

async function fetchFile(
  name: string,
  maxBytes: number,
  folder: string,
  world: RefreshWorld,
  list?: ListId,
): Promise<Uint8Array<ArrayBuffer>> {
  const url = new URL(name, folder.endsWith('/') ? folder : `${folder}/`).href;
  const file = await download(
    {
      url,
      // Whoever answers for the mirror from elsewhere is not the mirror.
      hosts: [new URL(folder).host],
      maxBytes,
      limits: world.limits,
      ...(list !== undefined && {
        onBytes: (bytes: number, total: number | undefined) =>
          void world.onStep({ list, step: 'downloading', bytes, ...(total !== undefined && { total }) }),
      }),
    },
    world.fetchFile,
  );
  if (file.kind === 'unchanged') throw new DownloadError(`${name} did not come`);
  return file.bytes;
}

/** A list of the organisation's own is judged like one that Namesake does not know: by itself and by the copy before. */
function sourceOf({ list, title, publisher, licence, attribution }: MirrorList): ListSource {
  const known = findSource(list);
  if (known) return known;
  const own = findSource('own');
  if (!own) throw new Error('the list of sources has no entry for own lists');
  return { ...own, list, title, publisher, licence, attribution };
}
