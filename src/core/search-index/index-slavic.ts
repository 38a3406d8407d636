import { hashText, spreadHash } from '../text/hash-text.ts';
import { slavicKey } from '../text/slavic-key.ts';
import { buildHashTable, type HashTable } from './hash-table.ts';
import { startNumbers } from './number-sheet.ts';

/** Latin words of three letters and more under their Slavic spelling, which is what a Cyrillic word of a page asks for. */
export function indexSlavic(words: readonly string[]): HashTable {
  const [keys, ids] = [startNumbers(), startNumbers()];
  words.forEach((word, id) => {
    if (!LATIN.test(word)) return;
    keys.push(slavicHash(slavicKey(word)));
    ids.push(id);
  });
  return buildHashTable(keys.finish(), ids.finish());
}

/** The key of a Slavic spelling in the table. */
export function slavicHash(spelling: string): number {
  return spreadHash(hashText(spelling));
}

const LATIN = /^[a-z]{3,}$/;
