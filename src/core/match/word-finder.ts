import { findWord } from '../search-index/find-word.ts';
import { spellWord } from '../search-index/index-words.ts';
import { namesUnder, startPostings, type KeyPostings } from '../search-index/key-postings.ts';
import type { SearchIndex } from '../search-index/search-index.ts';
import { hashText } from '../text/hash-text.ts';
import { scriptOf } from '../text/script.ts';
import { compareWords } from './compare-words.ts';
import { prepareName, type PreparedWord } from './prepare-name.ts';
import { keysOfWord } from './word-keys.ts';

/** Listed words that may stand for a typed one, and the names they stand in. */
export interface WordFinder {
  /** Every listed word that is like a typed one, each once, with how alike, 0–1. */
  readonly findAlike: (word: PreparedWord) => ReadonlyMap<number, number>;
  /** The id of a word that is listed letter by letter; -1 for others. */
  readonly findSame: (text: string) => number;
  /** Ids of the names that a word stands in, ascending. */
  readonly namesWith: (word: number) => Uint32Array;
  /** How much it tells that a name has this word: the logarithm of how rare it is. */
  readonly tell: (word: number) => number;
  /** What a word tells that no listed name has. */
  readonly tellsMost: number;
}

/** Makes the tables for finding words: a few milliseconds for ten thousand of them. */
export function openWordFinder({ tables, names }: SearchIndex): WordFinder {
  const { words } = tables;
  const rows = invertRows(tables.names.starts, tables.names.words, words.keys.length);
  const sheet = startPostings();
  for (let id = 0; id < words.keys.length; id += 1)
    for (const key of keysOfWord(spellWord(words, id))) sheet.post(hashText(key), id);
  const keys = sheet.finish();
  const prepared = new Map<number, PreparedWord | undefined>();
  const prepare = (id: number): PreparedWord | undefined => {
    if (prepared.size >= MAX_PREPARED) prepared.clear();
    if (!prepared.has(id)) prepared.set(id, prepareName(spellWord(words, id), true).words[0]);
    return prepared.get(id);
  };
  const namesWith = (word: number): Uint32Array => rows.names.subarray(rows.starts[word], rows.starts[word + 1]);
  return {
    findAlike: (word) => {
      const found = new Map<number, number>();
      const same = findWord(words, word.text);
      if (same >= 0) found.set(same, 1);
      if (word.isInitial) return found;
      for (const id of candidatesFor(word, keys)) {
        const other = found.has(id) ? undefined : prepare(id);
        const likeness = other && compareWords(word, other, true);
        if (likeness && likeness.score >= LEAST_LIKE) found.set(id, likeness.score);
      }
      return found;
    },
    findSame: (text) => findWord(words, text),
    namesWith,
    tell: (word) => Math.log(1 + names.length / (1 + namesWith(word).length)),
    tellsMost: Math.log(1 + names.length),
  };
}

/** Words that are less alike are other words; nothing is lost, because no name counts that shares none better. */
const LEAST_LIKE = 0.5;

const MAX_PREPARED = 8192;

function candidatesFor(word: PreparedWord, keys: KeyPostings): ReadonlySet<number> {
  const found = new Set<number>();
  const isLatin = scriptOf(word.text.codePointAt(0) ?? 0) === 'Latn';
  for (const key of keysOfWord(word.text)) {
    // A Latin word meets the Latin spelling of what is listed in another script, which nearly every entry has.
    if (isLatin && key.startsWith('x')) continue;
    for (const id of namesUnder(keys, hashText(key))) found.add(id);
  }
  return found;
}

/** For each word the names it stands in, from the words of each name. */
function invertRows(
  starts: Uint32Array,
  words: Uint32Array,
  count: number,
): { readonly starts: Uint32Array; readonly names: Uint32Array } {
  const places = new Uint32Array(count + 1);
  for (const word of words) places[word + 1] = (places[word + 1] ?? 0) + 1;
  for (let at = 1; at <= count; at += 1) places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0);
  const free = places.slice();
  const names = new Uint32Array(words.length);
  for (let name = 0; name + 1 < starts.length; name += 1) {
    for (let at = starts[name] ?? 0; at < (starts[name + 1] ?? 0); at += 1) {
      const word = words[at] ?? 0;
      names[free[word] ?? 0] = name;
      free[word] = (free[word] ?? 0) + 1;
    }
  }
  return { starts: places, names };
}
