import { sha256 } from '../../identifiers/sha256.ts';

/**
 * An id in the form of a UUID that is the same whenever it is made from the same words: a profile that is installed again replaces itself.
 * Version 8 (RFC 9562, section 5.8: made in a way of one's own): the first half of a SHA-256.
 */
export function stableUuid(words: string): string {
  const units = Array.from({ length: words.length }, (_, at) => words.charCodeAt(at));
  const bytes = sha256(Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 0xff]))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5').toUpperCase();
}
