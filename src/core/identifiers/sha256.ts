import { lazily } from '../text/lazily.ts';

/**
 * SHA-256 (FIPS 180-4, https://csrc.nist.gov/pubs/fips/180-4/upd1/final) of a few bytes: the checksums of addresses need it, the core may not ask a
 * browser for it, and an asynchronous answer would make every comparison asynchronous.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const hash = Uint32Array.from(initial());
  const words = new Uint32Array(64);
  const padded = padMessage(message);
  for (let block = 0; block < padded.length; block += 64) mixBlock(hash, words, padded, block);
  const digest = new Uint8Array(32);
  const view = new DataView(digest.buffer);
  hash.forEach((word, at) => view.setUint32(at * 4, word));
  return digest;
}

function padMessage(message: Uint8Array): DataView<ArrayBuffer> & { readonly length: number } {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(length - 4, message.length * 8);
  return Object.assign(view, { length });
}

function mixBlock(hash: Uint32Array, words: Uint32Array, padded: DataView, block: number): void {
  const constants = rounds();
  for (let at = 0; at < 16; at += 1) words[at] = padded.getUint32(block + at * 4);
  for (let at = 16; at < 64; at += 1) {
    const [near, far] = [words[at - 2] ?? 0, words[at - 15] ?? 0];
    const first = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const second = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words[at] = (words[at - 16] ?? 0) + first + (words[at - 7] ?? 0) + second;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let at = 0; at < 64; at += 1) {
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (constants[at] ?? 0) + (words[at] ?? 0)) |
      0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (hash[at] = (hash[at] ?? 0) + word));
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the fractional parts of the roots of the first primes: square roots to begin with, cube roots for the rounds. */
const initial: () => readonly number[] = lazily(() => rootsOfPrimes(8, Math.sqrt));
const rounds: () => readonly number[] = lazily(() => rootsOfPrimes(64, Math.cbrt));

function rootsOfPrimes(count: number, root: (prime: number) => number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32) >>> 0);
}
