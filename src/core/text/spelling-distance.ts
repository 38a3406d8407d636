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
 * `loose` is for words that come from two alphabets, where vowels are guesses: they cost little there, and consonants of one place in the mouth
 * are near to each other.
 *
 * @param bound Cost from which the words are simply different; the answer is undefined then.
 */
export function measureSpelling(
  a: string,
  b: string,
  bound: number,
  mode: 'strict' | 'loose' = 'strict',
): SpellingDistance | undefined {
  if (a === b) return { cost: 0, edits: 0 };
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return undefined;
  const cheap = mode === 'loose' ? 0.2 : 0.5;
  if (Math.abs(a.length - b.length) * cheap > bound) return undefined;
  const width = b.length + 1;
  const costs = new Float64Array((a.length + 1) * width);
  const edits = new Uint8Array((a.length + 1) * width);
  for (let i = 0; i <= a.length; i += 1) {
    let best = Infinity;
    for (let j = 0; j <= b.length; j += 1) {
      const at = i * width + j;
      if (i === 0 && j === 0) continue;
      let cost = Infinity;
      let places = 0;
      const take = (from: number, more: number): void => {
        const total = (costs[from] ?? 0) + more;
        if (total >= cost - 1e-9) return;
        cost = total;
        places = (edits[from] ?? 0) + (more > 0 ? 1 : 0);
      };
      if (i > 0 && j > 0) take(at - width - 1, replaceCost(a.charAt(i - 1), b.charAt(j - 1), mode));
      if (i > 0) take(at - width, dropCost(a, i - 1, mode));
      if (j > 0) take(at - 1, dropCost(b, j - 1, mode));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && a[i - 1] !== a[i - 2])
        take(at - 2 * width - 2, 0.8);
      costs[at] = cost;
      edits[at] = places;
      if (cost < best) best = cost;
    }
    if (i > 0 && best > bound) return undefined;
  }
  const last = costs.length - 1;
  const cost = costs[last] ?? Infinity;
  return cost > bound ? undefined : { cost, edits: edits[last] ?? 0 };
}

/** Longer words than any name's are not compared letter by letter. */
const MAX_LENGTH = 48;

function dropCost(word: string, at: number, mode: 'strict' | 'loose'): number {
  const letter = word.charAt(at);
  const isDouble = letter === word.charAt(at - 1) || letter === word.charAt(at + 1);
  if (mode === 'loose')
    return isDouble
      ? 0.1
      : VOWELS.has(letter)
        ? 0.25
        : letter === 'h' || letter === 'w' || letter === 'y' || letter === 'j'
          ? 0.3
          : 1;
  return isDouble || letter === 'h' ? 0.5 : 1;
}

function replaceCost(a: string, b: string, mode: 'strict' | 'loose'): number {
  if (a === b) return 0;
  if (mode === 'strict') return ALIKE.has(a + b) ? 0.6 : 1;
  if (VOWELS.has(a) && VOWELS.has(b)) return 0.25;
  if (HALF_VOWELS.has(a + b)) return 0.15;
  const [first, second] = [PLACES[a], PLACES[b]];
  return first !== undefined && first === second ? 0.35 : 1;
}

const VOWELS: ReadonlySet<string> = new Set('aeiou');
const HALF_VOWELS: ReadonlySet<string> = bothWays('wu wo wv vu vo yi ye ji je jy iy gj cs');

/** Pairs that are written for one another: they sound alike in many languages, or look alike in print. */
const ALIKE: ReadonlySet<string> = bothWays('iy ij jy ck kq cs sz vw bv fv gj gk dt ou ei ae oa xs bp mn');

/** Where in the mouth a consonant is made. */
const PLACES: Readonly<Record<string, number>> = {
  b: 1,
  p: 1,
  v: 1,
  f: 1,
  w: 1,
  d: 2,
  t: 2,
  g: 3,
  k: 3,
  q: 3,
  c: 3,
  x: 3,
  h: 3,
  s: 4,
  z: 4,
  j: 4,
  l: 5,
  r: 5,
  m: 6,
  n: 6,
};

function bothWays(pairs: string): ReadonlySet<string> {
  return new Set(pairs.split(' ').flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]));
}
