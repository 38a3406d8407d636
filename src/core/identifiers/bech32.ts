const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** The last five bits of each letter of the prefix, as CashAddr's checksum takes it in. */
const CASH_PREFIX: readonly number[] = [2, 9, 20, 3, 15, 9, 14, 3, 1, 19, 8];

/**
 * Whether a text is valid bech32 or bech32m (BIP 173, BIP 350): all of it in one case, and its checksum right.
 * https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const split = lower.lastIndexOf('1');
  const values = valuesOf(lower.slice(split + 1));
  if (split < 1 || !values || values.length < 6) return false;
  const prefix = Array.from(lower.slice(0, split), (character) => character.charCodeAt(0));
  const sum = mixBech32([...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...values]);
  return sum === 1 || sum === 0x2bc830a3;
}

function mixBech32(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((factor, bit) => {
      if ((top >> bit) & 1) sum ^= factor;
    });
  }
  return sum >>> 0;
}

/**
 * Writes a Bitcoin Cash address in the newer form (CashAddr) without its prefix: the same key hash that the older base58 form holds.
 * https://github.com/bitcoincashorg/bitcoincash.org/blob/master/spec/cashaddr.md
 *
 * @param kind 0 for a key, 1 for a script.
 * @param hash 20 bytes.
 */
export function encodeCashAddress(kind: 0 | 1, hash: Uint8Array): string {
  const payload = regroup(Uint8Array.of(kind << 3, ...hash));
  const sum = mixCash([...CASH_PREFIX, 0, ...payload, 0, 0, 0, 0, 0, 0, 0, 0]);
  const checksum = Array.from({ length: 8 }, (_, at) => Number((sum >> BigInt(5 * (7 - at))) & 31n));
  return [...payload, ...checksum].map((value) => ALPHABET.charAt(value)).join('');
}

/** The key or script hash that a CashAddr without prefix holds; undefined when it is not valid or not of 20 bytes. */
export function decodeCashAddress(text: string): { readonly kind: 0 | 1; readonly hash: Uint8Array } | undefined {
  if (!isCashAddress(text)) return undefined;
  const bits = (valuesOf(text.toLowerCase()) ?? [])
    .slice(0, -8)
    .map((value) => value.toString(2).padStart(5, '0'))
    .join('');
  const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  const [version = -1] = bytes;
  if (bytes.length !== 21 || (version !== 0 && version !== 8)) return undefined;
  return { kind: version === 0 ? 0 : 1, hash: bytes.subarray(1) };
}

/** Whether a text without prefix is a valid CashAddr of the main chain. */
export function isCashAddress(text: string): boolean {
  const values = valuesOf(text.toLowerCase());
  if (!values || (text !== text.toLowerCase() && text !== text.toUpperCase())) return false;
  return mixCash([...CASH_PREFIX, 0, ...values]) === 0n;
}

function mixCash(values: readonly number[]): bigint {
  let sum = 1n;
  for (const value of values) {
    const top = sum >> 35n;
    sum = ((sum & 0x07ffffffffn) << 5n) ^ BigInt(value);
    [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n].forEach((factor, bit) => {
      if ((top >> BigInt(bit)) & 1n) sum ^= factor;
    });
  }
  return sum ^ 1n;
}

/** Bytes in groups of five bits, the last one filled with zeros. */
function regroup(bytes: Uint8Array): readonly number[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: Math.ceil(bits.length / 5) }, (_, at) =>
    Number.parseInt(bits.slice(at * 5, at * 5 + 5).padEnd(5, '0'), 2),
  );
}

function valuesOf(text: string): readonly number[] | undefined {
  const values = Array.from(text, (character) => ALPHABET.indexOf(character));
  return values.includes(-1) ? undefined : values;
}
