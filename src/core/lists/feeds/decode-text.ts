import { ListFormatError } from '../list-format-error.ts';
import type { TextDecoding } from './feed-platform.ts';
import { joinBytes } from './join-bytes.ts';

/**
 * Bytes to text, strictly UTF-8: a file in another encoding would give names that match nobody.
 *
 * @throws {ListFormatError} With the first byte that is wrong and its position.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>, decoder: TextDecoding): AsyncGenerator<string> {
  let offset = 0;
  /** The last three bytes: a character may begin in the chunk before. */
  let tail: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += PIECE) {
      const piece = chunk.subarray(from, from + PIECE);
      const text = decode(decoder, piece, tail, offset);
      offset += piece.length;
      tail = piece.length < 3 ? joinBytes([tail, piece]).slice(-3) : piece.slice(-3);
      if (text !== '') yield text;
    }
  }
  const rest = decode(decoder, undefined, tail, offset);
  if (rest !== '') yield rest;
}

/**
 * Texts of Latin letters take half the memory and are read faster than others; in small pieces, one Arabic name does not make a megabyte of
 * them wide.
 */
const PIECE = 1 << 16;

function decode(decoder: TextDecoding, chunk: Uint8Array | undefined, tail: Uint8Array, offset: number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    if (chunk === undefined)
      throw new ListFormatError(`the file ends in the middle of a character (position ${offset}): it was cut off`);
    const bytes = joinBytes([tail, chunk]);
    const at = findBadByte(bytes);
    const code = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    throw new ListFormatError(
      `the byte 0x${code} at position ${offset - tail.length + at} is not UTF-8: the file was saved in another encoding, or damaged on its way`,
    );
  }
}

/** Index of the first byte that cannot stand where it stands; bytes at the very start may belong to a character before it. */
function findBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < 3 && isContinuation(bytes[at])) at += 1;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    for (let next = 1; next < length; next += 1) {
      if (at + next < bytes.length && !isContinuation(bytes[at + next])) return at;
    }
    at += length;
  }
  return bytes.length - 1;
}

/** How many bytes the character that begins here has; 0 when none can begin here. https://www.rfc-editor.org/rfc/rfc3629#section-4 */
function characterLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0x80] = [bytes[at], bytes[at + 1]];
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef)
    return (first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f) ? 0 : 3;
  if (first >= 0xf0 && first <= 0xf4)
    return (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f) ? 0 : 4;
  return 0;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
