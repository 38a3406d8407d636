import { hashText, spreadHash } from '../text/hash-text.ts';
import { findKey } from './hash-table.ts';
import { spellWord } from './index-words.ts';
import type { IndexTables } from './index-tables.ts';

/** The id of a listed word; -1 for a word that no listed name has. */
export function findWord(words: IndexTables['words'], word: string): number {
  const key = spreadHash(hashText(word));
  for (let at = findKey(words, key); at >= 0 && words.keys[at] === key; at += 1) {
    if (spellWord(words, at) === word) return at;
  }
  return -1;
}
