import { sha256 } from './sha256.ts';

/** The alphabets of base58: Bitcoin's, which most chains took over, and Ripple's order of the same letters. */
export const BITCOIN_ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** See `BITCOIN_ALPHABET`. */
export const RIPPLE_ALPHABET = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

/** The bytes that a base58 text stands for; undefined when it has another character or more than 128 of them. */
export function decodeBase58(text: string, alphabet: string = BITCOIN_ALPHABET): Uint8Array | undefined {
  if (text.length === 0 || text.length > 128) return undefined;
  const bytes: number[] = [];
  for (const character of text) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return undefined;
    for (let at = 0; at < bytes.length; at += 1) {
      carry += (bytes[at] ?? 0) * 58;
      bytes[at] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  // Every leading "zero" character is one zero byte.
  for (const character of text) {
    if (character !== alphabet.charAt(0)) break;
    bytes.push(0);
  }
  return Uint8Array.from(bytes.toReversed());
}

/** Writes version bytes and payload with their checksum, in Bitcoin's alphabet. */
export function encodeBase58Check(payload: Uint8Array): string {
  const bytes = Uint8Array.of(...payload, ...sha256(sha256(payload)).subarray(0, 4));
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = '';
  for (; number > 0n; number /= 58n) text = BITCOIN_ALPHABET.charAt(Number(number % 58n)) + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return BITCOIN_ALPHABET.charAt(0).repeat(Math.max(0, zeros)) + text;
}

/**
 * What stands before a base58check text's checksum: its version bytes and payload; undefined when the checksum is wrong.
 *
 * The checksum is the first four bytes of SHA-256 taken twice: https://en.bitcoin.it/wiki/Base58Check_encoding
 */
export function decodeBase58Check(text: string, alphabet: string = BITCOIN_ALPHABET): Uint8Array | undefined {
  const bytes = decodeBase58(text, alphabet);
  if (!bytes || bytes.length < 5) return undefined;
  const payload = bytes.subarray(0, -4);
  const checksum = sha256(sha256(payload)).subarray(0, 4);
  return checksum.every((byte, at) => byte === bytes[payload.length + at]) ? payload : undefined;
}
