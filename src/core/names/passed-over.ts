import { hashText, spreadHash } from '../text/hash-text.ts';
import { HONORIFICS, LINK_WORDS } from './name-words.ts';

/**
 * Whether a word, given by its spread hash, may stand between the words of a name without being one of them: a small word of an organisation, a title of a
 * person. Asked for every word of a page, so the answer comes from a flat table.
 */
export function isPassedOver(key: number): boolean {
  for (let at = key & MASK; ; at = (at + 1) & MASK) {
    const held = TABLE[at];
    if (held === key) return true;
    if (held === 0) return false;
  }
}

const MASK = 1023;
const TABLE: Uint32Array = fillTable();

function fillTable(): Uint32Array {
  const table = new Uint32Array(MASK + 1);
  for (const word of [...LINK_WORDS, ...HONORIFICS]) {
    const key = spreadHash(hashText(word));
    let at = key & MASK;
    while (table[at] !== 0) at = (at + 1) & MASK;
    table[at] = key;
  }
  return table;
}
