import { createHash } from 'node:crypto';

/**
 * Whether the address passes the check that its own format carries: base58check for Bitcoin and TRON, bech32 for SegWit, EIP-55 for
 * an Ethereum address in mixed case. An Ethereum address in one case carries none and passes.
 *
 * @returns False also for an address of no format known here, so that a new format is looked at by a person.
 */
export function passesChecksum(address: string): boolean {
  if (/^0x[0-9a-f]{40}$/i.test(address)) return passesEip55(address.slice(2));
  if (address.startsWith('bc1')) return passesBech32(address);
  return passesBase58Check(address);
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** First byte: Bitcoin key hash, Bitcoin script hash, TRON. */
const VERSIONS = [0x00, 0x05, 0x41];

/** 21 bytes and the first four of their double SHA-256. https://en.bitcoin.it/wiki/Base58Check_encoding */
function passesBase58Check(address: string): boolean {
  const digits = Array.from(address, (letter) => BASE58.indexOf(letter));
  if (digits.includes(-1)) return false;
  const number = digits.reduce((sum, digit) => sum * 58n + BigInt(digit), 0n);
  const hex = number.toString(16).padStart(50, '0');
  if (hex.length !== 50) return false;
  const bytes = Buffer.from(hex, 'hex');
  const check = sha256(sha256(bytes.subarray(0, 21))).subarray(0, 4);
  return VERSIONS.includes(bytes[0] ?? -1) && check.equals(bytes.subarray(21));
}

const sha256 = (data: Buffer): Buffer => createHash('sha256').update(data).digest();

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** BIP 173 for version 0, BIP 350 for later ones. https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki */
function passesBech32(address: string): boolean {
  const digits = Array.from(address.slice(3), (letter) => BECH32.indexOf(letter));
  if (digits.includes(-1)) return false;
  const prefix = [3, 3, 0, 2, 3]; // `bc`, spread as BIP 173 says.
  const sum = [...prefix, ...digits].reduce((check, digit) => {
    const top = check >>> 25;
    const shifted = ((check & 0x1ffffff) << 5) ^ digit;
    return GENERATOR.reduce((value, word, bit) => ((top >>> bit) & 1 ? value ^ word : value), shifted);
  }, 1);
  return sum === (digits[0] === 0 ? 1 : 0x2bc830a3);
}

/** A letter is a capital where the hash of the lower-case address has a high digit. https://eips.ethereum.org/EIPS/eip-55 */
function passesEip55(hex: string): boolean {
  if (hex === hex.toLowerCase()) return true;
  const hash = keccak256(Buffer.from(hex.toLowerCase())).toString('hex');
  return Array.from(hex).every((letter, index) => {
    const high = Number.parseInt(hash[index] ?? '', 16) >= 8;
    return letter === (high ? letter.toUpperCase() : letter.toLowerCase());
  });
}

const MASK = (1n << 64n) - 1n;
const RATE = 136;

/** Keccak-256 as Ethereum has it: like SHA3-256, but padded with 0x01. https://keccak.team/keccak_specs_summary.html */
function keccak256(data: Buffer): Buffer {
  const padded = Buffer.alloc(Math.ceil((data.length + 1) / RATE) * RATE);
  data.copy(padded);
  padded[data.length] = 0x01;
  padded[padded.length - 1] = (padded.at(-1) ?? 0) | 0x80;
  let lanes = Array.from({ length: 25 }, () => 0n);
  for (let start = 0; start < padded.length; start += RATE) {
    const block = lanes.map((lane, index) =>
      index < RATE / 8 ? lane ^ padded.readBigUInt64LE(start + 8 * index) : lane,
    );
    lanes = permute(block);
  }
  const hash = Buffer.alloc(32);
  lanes.slice(0, 4).forEach((lane, index) => hash.writeBigUInt64LE(lane, 8 * index));
  return hash;
}

/** 24 rounds over lanes `x + 5 * y`. */
function permute(start: readonly bigint[]): bigint[] {
  let lanes = [...start];
  let feedback = 1;
  for (let round = 0; round < 24; round++) {
    const at = (x: number, y: number): bigint => lanes[(x % 5) + 5 * (y % 5)] ?? 0n;
    const column = [0, 1, 2, 3, 4].map((x) => at(x, 0) ^ at(x, 1) ^ at(x, 2) ^ at(x, 3) ^ at(x, 4));
    const mixed = lanes.map(
      (lane, index) => lane ^ (column[(index + 4) % 5] ?? 0n) ^ rotate(column[(index + 1) % 5] ?? 0n, 1),
    );
    const moved = [...mixed];
    let [x, y] = [1, 0];
    for (let step = 0; step < 24; step++) {
      [x, y] = [y, (2 * x + 3 * y) % 5];
      // The lane that was at the previous place is turned by the next triangular number.
      const from = previous(x, y);
      moved[x + 5 * y] = rotate(mixed[from] ?? 0n, ((step + 1) * (step + 2)) / 2);
    }
    lanes = moved.map((lane, index) => {
      const row = index - (index % 5);
      return lane ^ (~(moved[row + ((index + 1) % 5)] ?? 0n) & MASK & (moved[row + ((index + 2) % 5)] ?? 0n));
    });
    for (let bit = 0; bit < 7; bit++) {
      if (feedback & 1) lanes[0] = (lanes[0] ?? 0n) ^ (1n << ((1n << BigInt(bit)) - 1n));
      feedback = feedback & 0x80 ? ((feedback << 1) ^ 0x171) & 0xff : feedback << 1;
    }
  }
  return lanes;
}

/** Where the lane at (x, y) came from: `(x, y) = (y′, 2x′ + 3y′)` backwards, modulo 5. */
const previous = (x: number, y: number): number => (((y - 3 * x + 15) * 3) % 5) + 5 * x;

const rotate = (lane: bigint, by: number): bigint => {
  const bits = BigInt(by % 64);
  return ((lane << bits) | (lane >> (64n - bits))) & MASK;
};
