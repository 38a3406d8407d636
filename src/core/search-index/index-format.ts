/**
 * What stands at the head of each part of a saved index, as unsigned 32-bit numbers in the byte order of the machine that wrote it. Behind it come, eight
 * bytes aligned, the sections.
 */
export const HEAD = { magic: 0, version: 1, order: 2, checksum: 3, stamp: 4, bytes: 5, count: 6, length: 8 } as const;

/** `NSIX` and `NSPA`, read on a little-endian machine: the tables, and the parties they speak of. */
export const TABLES_MAGIC = 0x5849_534e;
export const PARTIES_MAGIC = 0x4150_534e;

/**
 * Raised whenever a saved index would be read wrongly by the new code: another layout, but another folding, another hash or other common words as well, for a page's words
 * are looked up by what these make of them.
 */
export const INDEX_VERSION = 5;

/** Reads as another number where the bytes of a number stand the other way round. */
export const BYTE_ORDER = 0x0102_0304;
export const OTHER_BYTE_ORDER = 0x0403_0201;

/** A saved index that cannot be used. The message is one sentence for the user; what helps is always to build the index anew from the lists. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError';
}

/**
 * Refuses a part of a saved index that is not what it should be: another kind of file, another version, another byte order, cut off, damaged.
 *
 * @param magic Of the part that is expected.
 * @param title What to call it.
 * @returns Its head and all of its words.
 * @throws {IndexFormatError} With the reason.
 */
export function checkPart(buffer: ArrayBuffer, magic: number, title: string): Uint32Array {
  if (buffer.byteLength < HEAD.length * 4)
    throw new IndexFormatError(`the ${title} is cut off after ${buffer.byteLength} bytes`);
  if (buffer.byteLength % 8 !== 0)
    throw new IndexFormatError(`the ${title} has ${buffer.byteLength} bytes, which is no multiple of 8: it is cut off`);
  const words = new Uint32Array(buffer);
  if (words[HEAD.order] === OTHER_BYTE_ORDER)
    throw new IndexFormatError(`the ${title} was saved on a machine with the other byte order: build it anew`);
  if (words[HEAD.magic] !== magic || words[HEAD.order] !== BYTE_ORDER)
    throw new IndexFormatError(`this is no ${title} of Namesake`);
  if (words[HEAD.version] !== INDEX_VERSION)
    throw new IndexFormatError(
      `the ${title} was saved in version ${words[HEAD.version]}, and this Namesake reads ${INDEX_VERSION}: build it anew`,
    );
  if (words[HEAD.bytes] !== buffer.byteLength)
    throw new IndexFormatError(
      `the ${title} should have ${words[HEAD.bytes]} bytes and has ${buffer.byteLength}: it is cut off`,
    );
  return words;
}
