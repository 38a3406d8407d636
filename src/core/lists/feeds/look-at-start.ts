import { ListFormatError } from '../list-format-error.ts';
import type { FileType } from './feed-formats.ts';

/**
 * Looks at the first bytes of an unpacked file and refuses what cannot be a list of the expected kind, in words that say what it is:
 * servers answer with a page about an error and status 200, and people hand in the wrong file.
 *
 * @param start At least the first 4,096 bytes, or all there are.
 */
export function lookAtStart(start: Uint8Array, expected: readonly FileType[]): void {
  if (start.length === 0) throw new ListFormatError('the file is empty');
  const foreign = FOREIGN.find(({ bytes }) => bytes.every((byte, at) => start[at] === byte));
  if (foreign) throw new ListFormatError(`this is ${foreign.what}`);
  const text = Array.from(start.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join('');
  if (/^(?:\xef\xbb\xbf)?\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i.test(text)) {
    const title = /<title[^>]*>\s*([^<]{1,100})/i.exec(text)?.[1]?.trim();
    throw new ListFormatError(
      `this is a web page${title === undefined || title === '' ? '' : ` (“${title}”)`} and not the list: the server wants a login, or has an error`,
    );
  }
  const first = /[^\s\xef\xbb\xbf]/.exec(text)?.[0];
  if (first === undefined) throw new ListFormatError('the file holds nothing but blanks');
  const found: FileType = first === '<' ? 'xml' : first === '{' || first === '[' ? 'json' : 'csv';
  if (!expected.includes(found) && (found !== 'csv' || !expected.includes('json')))
    throw new ListFormatError(
      `this is ${NAMES[found]}, where ${expected.map((type) => NAMES[type]).join(' or ')} was expected`,
    );
}

const NAMES: Readonly<Record<FileType, string>> = { xml: 'XML', csv: 'a table or plain text', json: 'JSON' };

/** File types that begin with bytes of their own. https://en.wikipedia.org/wiki/List_of_file_signatures */
const FOREIGN: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0xff, 0xfe], what: 'text in UTF-16; only UTF-8 is read. Save it again as UTF-8' },
  { bytes: [0xfe, 0xff], what: 'text in UTF-16; only UTF-8 is read. Save it again as UTF-8' },
  { bytes: [0x3c, 0x00], what: 'text in UTF-16; only UTF-8 is read. Save it again as UTF-8' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document; get the XML or CSV file of the list' },
  { bytes: [0x42, 0x5a, 0x68], what: 'packed with bzip2; unpack it first' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'packed with xz; unpack it first' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'packed with zstd; unpack it first' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'packed with 7-Zip; unpack it first' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Excel or Word document; save the table as CSV in UTF-8' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP inside a packed file; unpack it first' },
  { bytes: [0x1f, 0x8b], what: 'a packed file inside a packed file; unpack it first' },
];
