/**
 * Keccak-256 as Ethereum and Monero use it: the sponge of FIPS 202 (https://csrc.nist.gov/pubs/fips/202/final) with the padding it had before it
 * became SHA-3.
 */
export function keccak256(message: Uint8Array): Uint8Array {
  const state = new BigUint64Array(25);
  const padded = new Uint8Array(Math.ceil((message.length + 1) / RATE) * RATE);
  padded.set(message);
  padded[message.length] = 0x01;
  padded[padded.length - 1] = (padded[padded.length - 1] ?? 0) | 0x80;
  const view = new DataView(padded.buffer);
  for (let block = 0; block < padded.length; block += RATE) {
    for (let lane = 0; lane < RATE / 8; lane += 1)
      state[lane] = (state[lane] ?? 0n) ^ view.getBigUint64(block + lane * 8, true);
    permute(state);
  }
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  for (let lane = 0; lane < 4; lane += 1) out.setBigUint64(lane * 8, state[lane] ?? 0n, true);
  return digest;
}

/** Bytes that a block of input takes: 1600 bits less twice 256. */
const RATE = 136;
const MASK = (1n << 64n) - 1n;

function permute(state: BigUint64Array): void {
  let noise = 1;
  for (let round = 0; round < 24; round += 1) {
    const columns = Array.from({ length: 5 }, (_, x) =>
      [0, 5, 10, 15, 20].reduce((sum, y) => sum ^ (state[x + y] ?? 0n), 0n),
    );
    for (let at = 0; at < 25; at += 1) {
      state[at] = (state[at] ?? 0n) ^ (columns[(at + 4) % 5] ?? 0n) ^ turn(columns[(at + 1) % 5] ?? 0n, 1);
    }
    moveLanes(state);
    for (let y = 0; y < 25; y += 5) {
      const row = state.slice(y, y + 5);
      for (let x = 0; x < 5; x += 1)
        state[y + x] = (row[x] ?? 0n) ^ (~(row[(x + 1) % 5] ?? 0n) & MASK & (row[(x + 2) % 5] ?? 0n));
    }
    // The round constants come out of a shift register: one bit for each power of two below 64.
    for (let power = 1; power <= 64; power *= 2) {
      if (noise & 1) state[0] = (state[0] ?? 0n) ^ (1n << BigInt(power - 1));
      noise = noise & 0x80 ? (noise << 1) ^ 0x171 : noise << 1;
    }
  }
}

/** Turns every lane by its triangular number and moves it on its way through the square. */
function moveLanes(state: BigUint64Array): void {
  let [x, y] = [1, 0];
  let lane = state[1] ?? 0n;
  for (let step = 0; step < 24; step += 1) {
    [x, y] = [y, (2 * x + 3 * y) % 5];
    const kept = state[x + 5 * y] ?? 0n;
    state[x + 5 * y] = turn(lane, (((step + 1) * (step + 2)) / 2) % 64);
    lane = kept;
  }
}

function turn(lane: bigint, by: number): bigint {
  return ((lane << BigInt(by)) | (lane >> BigInt(64 - by))) & MASK;
}
