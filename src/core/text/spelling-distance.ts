/** How much two spellings differ, and in how many places. */
export interface SpellingDistance {
  /** Sum of the costs below: 1 is one clear difference of a letter. */
  readonly cost: number;
  /** Places that differ, whatever each costs. */
  readonly edits: number;
}

/**
 * Distance of two words in letters. Differences that hands and ears make often cost less than 1: a doubled letter, an `h`, neighbours exchanged,
 * letters that sound or look alike.
 *
 * @param bound Cost from which the words are simply different; the answer is undefined then.
 */
export function measureSpelling(a: string, b: string, bound: number): SpellingDistance | undefined {
  if (a === b) return { cost: 0, edits: 0 };
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return undefined;
  if (Math.abs(a.length - b.length) * CHEAP > bound) return undefined;
  const width = b.length + 1;
  readLetters(a, A);
  readLetters(b, B);
  fillFirstRow(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    if (fillRow(i, width, b.length) > bound) return undefined;
  }
  const last = a.length * width + b.length;
  const cost = COSTS[last] ?? Infinity;
  return cost > bound ? undefined : { cost, edits: EDITS[last] ?? 0 };
}

/** The cost of two words at least, of which one has `apart` letters that the other lacks (`lettersApart`): a letter for one that is like it costs .6, and only the h less. */
export function leastSpelling(apart: number): number {
  return ALIKE_COST * apart - (ALIKE_COST - CHEAP);
}

/** Longer words than any name's are not compared letter by letter. */
const MAX_LENGTH = 48;
/** What the cheapest letter costs to leave out: one that is doubled, or an h. */
const CHEAP = 0.5;
const ALIKE_COST = 0.6;
const EXCHANGE_COST = 0.8;

/** Letters of a word, and what each costs to leave out. */
interface Letters {
  readonly codes: Uint16Array;
  readonly drops: Float64Array;
}

// Two words are looked at at a time, and a look-up compares tens of thousands: nothing is made anew for each.
const A: Letters = { codes: new Uint16Array(MAX_LENGTH), drops: new Float64Array(MAX_LENGTH) };
const B: Letters = { codes: new Uint16Array(MAX_LENGTH), drops: new Float64Array(MAX_LENGTH) };
const COSTS = new Float64Array((MAX_LENGTH + 1) * (MAX_LENGTH + 1));
const EDITS = new Uint8Array(COSTS.length);

function readLetters(word: string, { codes, drops }: Letters): void {
  for (let at = 0; at < word.length; at += 1) codes[at] = word.charCodeAt(at);
  for (let at = 0; at < word.length; at += 1) {
    const code = codes[at];
    const isDouble = (at > 0 && codes[at - 1] === code) || (at + 1 < word.length && codes[at + 1] === code);
    drops[at] = isDouble || code === LETTER_H ? CHEAP : 1;
  }
}

const LETTER_H = 0x68;

function fillFirstRow(length: number): void {
  COSTS[0] = 0;
  EDITS[0] = 0;
  for (let j = 1; j <= length; j += 1) {
    COSTS[j] = (COSTS[j - 1] ?? 0) + (B.drops[j - 1] ?? 1);
    EDITS[j] = j;
  }
}

/** Fills the row of letter `i` of the first word; returns the lowest cost in it. */
function fillRow(i: number, width: number, length: number): number {
  const own = A.codes[i - 1] ?? 0;
  const drop = A.drops[i - 1] ?? 1;
  const row = i * width;
  let best = (COSTS[row - width] ?? 0) + drop;
  COSTS[row] = best;
  EDITS[row] = i;
  for (let j = 1; j <= length; j += 1) {
    const at = row + j;
    const other = B.codes[j - 1] ?? 0;
    const change = own === other ? 0 : isAlike(own, other) ? ALIKE_COST : 1;
    let from = at - width - 1;
    let cost = (COSTS[from] ?? 0) + change;
    let places = change === 0 ? 0 : 1;
    const dropped = (COSTS[at - width] ?? 0) + drop;
    if (dropped < cost - 1e-9) {
      from = at - width;
      cost = dropped;
      places = 1;
    }
    const added = (COSTS[at - 1] ?? 0) + (B.drops[j - 1] ?? 1);
    if (added < cost - 1e-9) {
      from = at - 1;
      cost = added;
      places = 1;
    }
    if (i > 1 && j > 1 && own !== other && own === B.codes[j - 2] && A.codes[i - 2] === other) {
      const exchanged = (COSTS[at - 2 * width - 2] ?? 0) + EXCHANGE_COST;
      if (exchanged < cost - 1e-9) {
        from = at - 2 * width - 2;
        cost = exchanged;
        places = 1;
      }
    }
    COSTS[at] = cost;
    EDITS[at] = (EDITS[from] ?? 0) + places;
    if (cost < best) best = cost;
  }
  return best;
}

function isAlike(a: number, b: number): boolean {
  return a < 128 && b < 128 && ALIKE[(a << 7) | b] === 1;
}

/** Pairs that are written for one another: they sound alike in many languages, or look alike in print. */
const ALIKE: Uint8Array = bothWays(
  'iy ij jy ck kq cs sz vw bv fv gj gk dt ou ei ae oa xs bp mn 1i 1l 0o 3e 4a 5s 7t 8b 9g',
);

function bothWays(pairs: string): Uint8Array {
  const table = new Uint8Array(128 * 128);
  for (const pair of pairs.split(' ')) {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    table[(a << 7) | b] = 1;
    table[(b << 7) | a] = 1;
  }
  return table;
}
