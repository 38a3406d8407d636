import type { Snapshot } from '../../model/snapshot.ts';
import { crc32 } from '../feeds/crc32.ts';
import { joinBytes } from '../feeds/join-bytes.ts';
import { compiledHeaderFormat, type CompiledHeader, type CompiledSection } from './compiled-header.ts';
import { makeListCompiler, type CompiledPart } from './list-compiler.ts';
import type { ListPlatform } from './list-platform.ts';

/** A section that somebody else makes: a prebuilt index. */
export interface ExtraSection {
  readonly kind: string;
  readonly version: number;
  readonly bytes: Uint8Array;
  /** Whether packing it makes it smaller; an index is mostly opened as it is. */
  readonly isPacked: boolean;
}

/**
 * One file out of one or more lists, ready for `--list`, for a mirror and for a device. The same lists give the same bytes.
 *
 * Layout: eight bytes of mark, four with the length of the header and four with its CRC-32 (little-endian), the header as JSON, then the sections
 * one behind the other, whose SHA-256 the header says.
 */
export async function compileLists(
  snapshots: readonly Snapshot[],
  platform: ListPlatform,
  extra: readonly ExtraSection[] = [],
): Promise<Uint8Array> {
  const parts: CompiledPart[] = [];
  for (const { parties, ...head } of snapshots) {
    const compiler = makeListCompiler(platform);
    for (const party of parties) compiler.add(party);
    parts.push(await compiler.finish(head));
  }
  return joinParts(parts, platform, extra);
}

/** Puts packed lists, and what others made of them, into one file. */
export async function joinParts(
  parts: readonly CompiledPart[],
  platform: ListPlatform,
  extra: readonly ExtraSection[] = [],
): Promise<Uint8Array> {
  const sections: CompiledSection[] = parts.map(({ section }) => section);
  const bodies: Uint8Array[] = parts.map(({ body }) => body);
  for (const { kind, version, bytes, isPacked } of extra) {
    const body = isPacked ? await platform.gzip(bytes) : bytes;
    const packing = isPacked ? 'gzip' : 'none';
    sections.push({ kind, version, packing, bytes: body.length, sha256: await platform.sha256(body) });
    bodies.push(body);
  }
  const header: CompiledHeader = { format: 1, lists: parts.map(({ list }) => list), sections };
  const head = platform.encode(JSON.stringify(compiledHeaderFormat.write(header)));
  const sizes = new Uint8Array(8);
  const view = new DataView(sizes.buffer);
  view.setUint32(0, head.length, true);
  view.setUint32(4, crc32(head), true);
  return joinBytes([MARK, sizes, head, ...bodies]);
}

/** `NSL`, then bytes that a transfer as text would garble, as PNG has them. */
export const MARK: Uint8Array = Uint8Array.of(0x4e, 0x53, 0x4c, 0x89, 0x0d, 0x0a, 0x1a, 0x0a);
