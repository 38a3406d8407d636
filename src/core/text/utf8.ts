/** UTF-8 by the language alone: `TextEncoder` and `TextDecoder` belong to browsers. https://www.rfc-editor.org/rfc/rfc3629 */

/** How many bytes a text takes. It must be well-formed, as whatever `JSON.stringify` gives is. */
export function countUtf8(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Each half of a surrogate pair counts for two of the pair's four bytes.
    if (unit >= 0x80) count += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return count;
}

/** Writes a well-formed text at `from`; returns where it ends. */
export function writeUtf8(bytes: Uint8Array, from: number, text: string): number {
  let free = from;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80) {
      bytes[free++] = code;
      continue;
    }
    if (code < 0x800) bytes[free++] = 0xc0 | (code >> 6);
    else if (code < 0x1_0000) {
      bytes[free++] = 0xe0 | (code >> 12);
      bytes[free++] = 0x80 | ((code >> 6) & 0x3f);
    } else {
      bytes[free++] = 0xf0 | (code >> 18);
      bytes[free++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[free++] = 0x80 | ((code >> 6) & 0x3f);
      at += 1;
    }
    bytes[free++] = 0x80 | (code & 0x3f);
  }
  return free;
}

/** The text of bytes that `writeUtf8` wrote. What others wrote may be damaged: this does not tell. */
export function readUtf8(bytes: Uint8Array): string {
  let text = '';
  let count = 0;
  for (let at = 0; at < bytes.length; count += 1) {
    if (count === UNITS.length - 1) {
      text += String.fromCharCode(...UNITS.subarray(0, count));
      count = 0;
    }
    const first = bytes[at] ?? 0;
    const [second = 0, third = 0, fourth = 0] = first < 0x80 ? [] : [bytes[at + 1], bytes[at + 2], bytes[at + 3]];
    if (first < 0x80) {
      UNITS[count] = first;
      at += 1;
    } else if (first < 0xe0) {
      UNITS[count] = ((first & 0x1f) << 6) | (second & 0x3f);
      at += 2;
    } else if (first < 0xf0) {
      UNITS[count] = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      at += 3;
    } else {
      const code = ((first & 0x07) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f);
      UNITS[count] = 0xd7c0 + (code >> 10);
      count += 1;
      UNITS[count] = 0xdc00 | (code & 0x3ff);
      at += 4;
    }
  }
  return text + String.fromCharCode(...UNITS.subarray(0, count));
}

/** So many arguments a call may surely have. */
const UNITS = new Uint16Array(4096);
