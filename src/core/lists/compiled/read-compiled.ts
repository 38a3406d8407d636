import type { Snapshot } from '../../model/snapshot.ts';
import { crc32 } from '../feeds/crc32.ts';
import { joinBytes } from '../feeds/join-bytes.ts';
import { ListFormatError } from '../list-format-error.ts';
import { readParties } from '../read-parties.ts';
import { MARK } from './compile-lists.ts';
import { compiledHeaderFormat, type CompiledHeader, type CompiledSection } from './compiled-header.ts';
import { PARTIES, PARTIES_VERSION } from './list-compiler.ts';
import type { ListPlatform } from './list-platform.ts';

/** A compiled file, opened. */
export interface CompiledLists {
  readonly header: CompiledHeader;
  readonly snapshots: readonly Snapshot[];
}

/** Whether a file begins like a compiled list. */
export function isCompiled(bytes: Uint8Array): boolean {
  return MARK.every((byte, at) => bytes[at] === byte);
}

/**
 * Reads only the header: what is in the file, and of which day.
 *
 * @throws {ListFormatError} If this is no compiled list, or is shorter or longer than its header says.
 */
export function readCompiledHeader(bytes: Uint8Array, platform: Pick<ListPlatform, 'newDecoder'>): CompiledHeader {
  return locate(bytes, platform).header;
}

/**
 * Reads every list of a compiled file, checks each section by its SHA-256 and each entry by its format.
 *
 * @throws {ListFormatError} If anything is not as its header says.
 */
export async function readCompiled(bytes: Uint8Array, platform: ListPlatform): Promise<CompiledLists> {
  const { header, sections } = locate(bytes, platform);
  const snapshots: Snapshot[] = [];
  for (const { partyCount, nameCount: _names, contentSha256: _digest, ...head } of header.lists) {
    const section = sections.find(({ kind, list }) => kind === PARTIES && list === head.list);
    if (!section) throw new ListFormatError(`the file has no entries for ${head.list}`);
    if (section.version > PARTIES_VERSION)
      throw new ListFormatError(
        `a newer Namesake made this file: its entries have format ${section.version}, and this one reads ${PARTIES_VERSION}`,
      );
    const content = await unpack(section, head.list, platform);
    const parties = readParties(parse(platform.newDecoder().decode(content), head.list));
    if (parties.length !== partyCount)
      throw new ListFormatError(`${head.list}: the header says ${partyCount} entries, and there are ${parties.length}`);
    snapshots.push({ ...head, parties });
  }
  return { header, snapshots };
}

/**
 * One section by its kind, unpacked; undefined when the file has none of that kind and version.
 *
 * @throws {ListFormatError} If it is damaged.
 */
export async function readSection(
  bytes: Uint8Array,
  kind: string,
  version: number,
  platform: ListPlatform,
): Promise<Uint8Array | undefined> {
  const section = locate(bytes, platform).sections.find((each) => each.kind === kind && each.version === version);
  return section && unpack(section, kind, platform);
}

interface LocatedSection extends CompiledSection {
  readonly body: Uint8Array;
}

function locate(
  bytes: Uint8Array,
  { newDecoder }: Pick<ListPlatform, 'newDecoder'>,
): { readonly header: CompiledHeader; readonly sections: readonly LocatedSection[] } {
  if (!isCompiled(bytes)) throw new ListFormatError('this is no compiled list of Namesake');
  const start = MARK.length + 8;
  if (bytes.length < start) throw new ListFormatError(CUT);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const length = view.getUint32(MARK.length, true);
  if (start + length > bytes.length) throw new ListFormatError(CUT);
  const head = bytes.subarray(start, start + length);
  if (crc32(head) !== view.getUint32(MARK.length + 4, true))
    throw new ListFormatError('the header of the compiled list is not what its checksum says: the file is damaged');
  const header = compiledHeaderFormat.read(parse(newDecoder().decode(head), 'header'), 'header: ');
  let at = start + length;
  const sections = header.sections.map((section) => {
    const body = bytes.subarray(at, at + section.bytes);
    at += section.bytes;
    return { ...section, body };
  });
  if (at > bytes.length) throw new ListFormatError(CUT);
  if (at < bytes.length) throw new ListFormatError('the compiled list goes on behind its end: it is damaged');
  return { header, sections };
}

const CUT = 'the compiled list is cut off';

async function unpack(section: LocatedSection, name: string, { inflate, sha256 }: ListPlatform): Promise<Uint8Array> {
  if ((await sha256(section.body)) !== section.sha256)
    throw new ListFormatError(
      `${name}: the ${section.kind} are not what their SHA-256 says: the file is damaged or was changed`,
    );
  if (section.packing === 'none') return section.body;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of inflate(once(section.body), 'gzip')) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new ListFormatError(`${name}: unpacked it is larger than any list`);
    chunks.push(chunk);
  }
  return joinBytes(chunks);
}

/** OFAC's list has 21 MB; the largest collection of OpenSanctions would have about a gigabyte. */
const MAX_BYTES = 1 << 30;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ListFormatError(`${name}: this is not JSON: the file is damaged`);
  }
}
