import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import {
  checkManifest,
  checkMirrorFile,
  ListFormatError,
  readCompiled,
  readDelta,
  type MirrorFile,
  type MirrorList,
} from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';
import { nodePlatform } from './node-platform.ts';
import { openInput } from './open-input.ts';

/** What `namesake lists verify --mirror` was told. */
export interface MirrorToVerify {
  /** A folder or an address. */
  readonly mirror: string;
  readonly publicKey: string;
  /** The number of the last manifest that was seen. */
  readonly after: string | undefined;
  readonly isJson: boolean;
}

/** Checks a mirror as the extension does, and then every file that it names. Ends with 1 where anything is wrong. */
export async function verifyMirror(
  { mirror, publicKey, after, isJson }: MirrorToVerify,
  print: (line: string) => void,
): Promise<void> {
  const last = readSequence(after);
  const bytes = await readPart(mirror, 'manifest.json');
  const signature = Buffer.from(await readPart(mirror, 'manifest.json.sig')).toString();
  const memory = { publicKey, ...(last === undefined ? {} : { last: { sequence: last } }) };
  const verdict = await checkManifest({ bytes, signature }, memory, Date.now(), nodePlatform);
  if (verdict.kind === 'refused') {
    print(isJson ? JSON.stringify({ ok: false, ...verdict }) : `refused: ${verdict.reason}`);
    process.exitCode = 1;
    return;
  }
  const { manifest } = verdict;
  const problems = (await Promise.all(manifest.lists.map((list) => checkList(mirror, list)))).flat();
  const ok = problems.length === 0;
  if (isJson)
    print(
      JSON.stringify({ ok, kind: 'accepted', sequence: manifest.sequence, expiresAt: manifest.expiresAt, problems }),
    );
  else {
    print(`manifest ${manifest.sequence}: accepted, good until ${manifest.expiresAt}`);
    for (const { list, publishedOn, partyCount, deltas } of manifest.lists)
      print(`  ${list} of ${publishedOn}: ${partyCount.toLocaleString('en')} parties, ${deltas.length} deltas`);
    for (const problem of problems) print(`refused: ${problem}`);
  }
  if (!ok) process.exitCode = 1;
}

/** What is wrong with the files of one list, in words. */
async function checkList(mirror: string, list: MirrorList): Promise<readonly string[]> {
  const problems: string[] = [];
  const check = async (file: MirrorFile, look: (bytes: Uint8Array) => Promise<void>): Promise<void> => {
    try {
      const bytes = await readPart(mirror, file.name);
      await checkMirrorFile(bytes, file, nodePlatform);
      await look(bytes);
    } catch (error) {
      if (!(error instanceof ListFormatError) && !(error instanceof UsageError)) throw error;
      problems.push(error.message);
    }
  };
  await check(list.file, async (bytes) => {
    const { header } = await readCompiled(bytes, nodePlatform);
    const inside = header.lists.find((each) => each.list === list.list);
    if (inside?.contentSha256 !== list.contentSha256)
      throw new ListFormatError(`${list.file.name} holds other entries of ${list.list} than the manifest says`);
  });
  for (const delta of list.deltas) {
    await check(delta, async (bytes) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of nodePlatform.inflate(ReadableStream.from([bytes]), 'gzip')) chunks.push(chunk);
      readDelta(JSON.parse(Buffer.concat(chunks).toString()));
    });
  }
  return problems;
}

async function readPart(mirror: string, name: string): Promise<Uint8Array> {
  if (/^https?:\/\//i.test(mirror)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await openInput(`${mirror.replace(/\/$/, '')}/${name}`)).chunks) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(join(mirror, name));
  } catch {
    throw new UsageError(`cannot read ${name} in ${mirror}.`);
  }
}

function readSequence(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const sequence = Number(text);
  if (!Number.isSafeInteger(sequence) || sequence < 0)
    throw new UsageError(`--after must be the number of a manifest, not “${text}”.`);
  return sequence;
}
