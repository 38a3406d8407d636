import { ListFormatError } from '../list-format-error.ts';

/** One file in a ZIP, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly isPacked: boolean;
  readonly bytes: Uint8Array;
  /** What it must be when unpacked. */
  readonly sizeBytes: number;
  readonly crc: number;
}

/**
 * The files of a ZIP, from the directory at its end: only there the sizes are sure to stand. Stored and deflated files are read; parted,
 * encrypted and giant ones (ZIP64) are refused, which no publisher makes.
 *
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff)
    throw new ListFormatError('the ZIP is of the kind for giant files (ZIP64), which is not read');
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw damaged('its directory is not whole');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [packedBytes, sizeBytes] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const name = readName(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    if ((flags & 1) !== 0) throw new ListFormatError(`${name} in the ZIP is encrypted`);
    if (method !== STORED && method !== DEFLATED)
      throw new ListFormatError(`${name} in the ZIP is packed by method ${method}, which is not read`);
    if (!name.endsWith('/')) {
      entries.push({
        name,
        isPacked: method === DEFLATED,
        bytes: contentAt(bytes, view, view.getUint32(at + 42, true), packedBytes),
        sizeBytes,
        crc: view.getUint32(at + 16, true),
      });
    }
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

const STORED = 0;
const DEFLATED = 8;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw new ListFormatError('the ZIP is cut off: the directory at its end is missing');
}

/** Behind the file's own head, whose name and extra fields may differ in length from the directory's. */
function contentAt(bytes: Uint8Array, view: DataView, at: number, length: number): Uint8Array {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_ENTRY)
    throw damaged('a file is not where its directory says');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + length > view.byteLength) throw damaged('a file reaches beyond its end');
  return bytes.subarray(start, start + length);
}

function damaged(words: string): ListFormatError {
  return new ListFormatError(`the ZIP is damaged: ${words}`);
}

/** For choosing and for messages only. */
function readName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '?')).join('');
}
