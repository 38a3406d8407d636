import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodePlatform } from '../../../src/cli/lists/node-platform.ts';
import {
  ListFormatError,
  readList,
  type FeedFile,
  type FeedFormat,
  type ListedParty,
  type ListReport,
} from '../../../src/core/index.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/lists');

/** Every form that lists come in, with its files. The first file is the one that cannot be missing. */
export const FIXTURES: readonly (readonly [name: string, format: FeedFormat, files: readonly string[]])[] = [
  ['sdn_enhanced', 'ofac-enhanced', ['sdn_enhanced.xml']],
  ['sdn_advanced', 'ofac-advanced', ['sdn_advanced.xml']],
  ['sdn_csv', 'ofac-csv', ['SDN.CSV', 'ALT.CSV', 'ADD.CSV', 'SDN_COMMENTS.CSV']],
  ['un_consolidated', 'un', ['un_consolidated.xml']],
  ['eu_fsf', 'eu-fsf', ['eu_fsf.xml']],
  ['uk_xml', 'uk', ['uk_sanctions_list.xml']],
  ['uk_csv', 'uk', ['uk_sanctions_list.csv']],
  ['csl_csv', 'csl', ['csl.csv']],
  ['csl_json', 'csl', ['csl.json']],
  ['ftm', 'ftm', ['entities.ftm.json']],
  ['targets_simple', 'targets-simple', ['targets.simple.csv']],
  ['own_csv', 'custom', ['own.csv']],
  ['own_json', 'custom', ['own.json']],
];

/** One file of the fixtures, byte by byte. */
export function fixtureBytes(name: string): Buffer {
  return readFileSync(join(FOLDER, name));
}

/** What a fixture reads as, written down. */
export function expectedParties(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.parties.json`), 'utf8'));
}

/** A file that arrives in chunks of this many bytes. */
export function inChunks(name: string, bytes: Uint8Array, size = bytes.length): FeedFile {
  return { name, chunks: cut(bytes, Math.max(1, size)) };
}

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What the world says of every copy in these tests. */
export const describeCopy = (): { changedOn: string; sha256: string } => ({
  changedOn: '2026-11-24',
  sha256: 'f'.repeat(64),
});

/** Reads files as the shells do. */
export async function readFiles(
  format: FeedFormat,
  files: readonly FeedFile[],
): Promise<{ readonly parties: readonly ListedParty[]; readonly report: ListReport; readonly publishedOn: string }> {
  const { head, parties, report } = await readList({ format, files, describe: describeCopy }, nodePlatform);
  return { parties, report, publishedOn: head.publishedOn };
}

/** What a person reads when this file is handed in, and nothing where it is taken. */
export async function refusal(format: FeedFormat, bytes: Uint8Array | string): Promise<string> {
  const sent = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  try {
    await readFiles(format, [inChunks('list', sent, 4096)]);
    return '';
  } catch (error) {
    if (error instanceof ListFormatError) return error.message;
    throw error;
  }
}
