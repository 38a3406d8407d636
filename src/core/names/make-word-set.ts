import { hashText, spreadHash } from '../text/hash-text.ts';

/**
 * A set of folded words that is asked by spread hash, as often as a page has words: one flat table, no string. Two words that share all 32 bits of their hash are one to
 * it.
 */
export function makeWordSet(words: Iterable<string>): (key: number) => boolean {
  const keys = Array.from(new Set(Array.from(words, (word) => spreadHash(hashText(word)))));
  const table = new Uint32Array(1 << (34 - Math.clz32(keys.length | 1)));
  const mask = table.length - 1;
  for (const key of keys) {
    let at = key & mask;
    while (table[at] !== 0) at = (at + 1) & mask;
    table[at] = key;
  }
  return (key) => {
    const wanted = key >>> 0;
    for (let at = wanted & mask; ; at = (at + 1) & mask) {
      const held = table[at];
      if (held === wanted) return true;
      if (held === 0) return false;
    }
  };
}
