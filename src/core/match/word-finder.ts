import { findWord } from '../search-index/find-word.ts';
import type { NameTables } from '../search-index/index-tables.ts';
import { namesUnder, startPostings, type KeyPostings } from '../search-index/key-postings.ts';
import type { SearchIndex } from '../search-index/search-index.ts';
import { hashText } from '../text/hash-text.ts';
import { latinise } from '../text/latinise.ts';
import { scriptOf } from '../text/script.ts';
import { measureWords } from './compare-words.ts';
import { prepareWord, type PreparedWord } from './prepare-word.ts';
import { soundKeys } from './sound-keys.ts';
import { keysOfWord } from './word-keys.ts';

/** Listed words that may stand for a typed one, and the names they stand in. */
export interface WordFinder {
  /** What a typed word may stand for. Words asked for last are remembered: who types a name asks again with every letter of it. */
  readonly findAlike: (word: PreparedWord) => AlikeWords;
  /** The same without looking for it: the word itself alone. */
  readonly findItself: (word: PreparedWord) => AlikeWords;
  /** The id of a word that is listed letter by letter; -1 for others. */
  readonly findSame: (text: string) => number;
  /** Ids of the names that a word stands in, ascending. */
  readonly namesWith: (word: number) => Uint32Array;
  /** A listed word, prepared as a word of a name. */
  readonly prepared: (word: number, isPerson: boolean) => PreparedWord;
  /** How much it tells that a name has this word: the logarithm of how rare it is. */
  readonly tell: (word: number) => number;
  /** What a word tells that no listed name has. */
  readonly tellsMost: number;
}

/** The listed words that one typed word is like. */
export interface AlikeWords {
  /** As words of people's names, with how alike, 0–1: every one that is at least half alike, if they were looked for. */
  readonly inPeople: Map<number, number>;
  /** As words of other names, by what was asked so far. */
  readonly inOthers: Map<number, number>;
  readonly isLookedFor: boolean;
}

/**
 * Makes the tables for finding words: a few milliseconds for ten thousand of them. What only words of another script ask for is made when the first of them is asked.
 *
 * @param spelt The words of the index by their ids.
 */
export function openWordFinder({ tables, names }: SearchIndex, spelt: readonly string[]): WordFinder {
  const { words } = tables;
  const rows = invertRows(tables.names.starts, tables.names.words, words.keys.length);
  const keys = postWords(spelt, keysOfWord, () => true);
  const foreign = postWords(spelt, soundsOf, findForeign(tables.names, spelt));
  let across: KeyPostings | undefined;
  /** A Latin word meets the Latin spelling of what is listed in another script, but for parties that have none. */
  const acrossFrom = (text: string): KeyPostings =>
    isLatin(text) ? foreign : (across ??= postWords(spelt, soundsOf, () => true));
  const [people, others] = [startRow(spelt.length), startRow(spelt.length)];
  const prepare = (id: number, isPerson: boolean): PreparedWord =>
    ((isPerson ? people : others)[id] ??= prepareWord(spelt[id] ?? '', isPerson));
  const namesWith = (word: number): Uint32Array => rows.names.subarray(rows.starts[word], rows.starts[word + 1]);
  /** In which round a word was looked at last: many keys lead to it. */
  const rounds = new Uint32Array(spelt.length);
  let round = 0;
  const find = (word: PreparedWord): Map<number, number> => {
    const found = new Map<number, number>();
    const same = findWord(words, word.text);
    if (same >= 0) found.set(same, 1);
    if (word.isInitial) return found;
    round = (round + 1) >>> 0;
    if (same >= 0) rounds[same] = round;
    for (const ids of candidatesFor(word.text, keys, acrossFrom(word.text)))
      for (const id of ids) {
        if (rounds[id] === round) continue;
        rounds[id] = round;
        const other = prepare(id, true);
        const likeness = measureWords(word, other, true);
        if (likeness && likeness.score >= (other.script === word.script ? LEAST_LIKE : LEAST_LIKE_ACROSS))
          found.set(id, likeness.score);
      }
    return found;
  };
  const known = new Map<string, AlikeWords>();
  return {
    findAlike: (word) => {
      const kept = known.get(word.text);
      if (kept) return kept;
      const [oldest] = known.keys();
      if (known.size >= MAX_KEPT && oldest !== undefined) known.delete(oldest);
      const found = { inPeople: find(word), inOthers: new Map<number, number>(), isLookedFor: true };
      known.set(word.text, found);
      return found;
    },
    findItself: (word) => {
      const same = findWord(words, word.text);
      const inPeople = new Map<number, number>(same < 0 ? [] : [[same, 1]]);
      return known.get(word.text) ?? { inPeople, inOthers: new Map(), isLookedFor: false };
    },
    prepared: prepare,
    findSame: (text) => findWord(words, text),
    namesWith,
    tell: (word) => Math.log(1 + names.length / (1 + (rows.starts[word + 1] ?? 0) - (rows.starts[word] ?? 0))),
    tellsMost: Math.log(1 + names.length),
  };
}

/** A row with a place for each word: one that grows place by place, in no order, is slow to look into. */
function startRow(length: number): (PreparedWord | undefined)[] {
  return Array.from({ length }, () => undefined);
}

/** Typed words that stay in memory. */
const MAX_KEPT = 1024;

/** Words that are less alike are other words; nothing is lost, because no name counts that shares none better. */
const LEAST_LIKE = 0.5;
/** Sounds are guesses: two words that are sure make up for one that hardly is. */
const LEAST_LIKE_ACROSS = 0.4;

/** The listed words under each key of a word; many are under several. */
function candidatesFor(text: string, keys: KeyPostings, across: KeyPostings): readonly Uint32Array[] {
  return [
    ...keysOfWord(text).map((key) => namesUnder(keys, hashText(key))),
    ...soundsOf(text).map((key) => namesUnder(across, hashText(key))),
  ];
}

function postWords(
  spelt: readonly string[],
  keysOf: (word: string) => readonly string[],
  where: (word: number) => boolean,
): KeyPostings {
  const sheet = startPostings();
  spelt.forEach((word, id) => {
    if (where(id)) for (const key of keysOf(word)) sheet.post(hashText(key), id);
  });
  return sheet.finish();
}

function soundsOf(text: string): readonly string[] {
  const latin = latinise(text, scriptOf(text.codePointAt(0) ?? 0));
  return latin === undefined ? [] : soundKeys(latin, isLatin(text));
}

function isLatin(text: string): boolean {
  return scriptOf(text.codePointAt(0) ?? 0) === 'Latn';
}

/** The words of parties whose names are all in other scripts. */
function findForeign({ ofParty, starts, words }: NameTables, spelt: readonly string[]): (word: number) => boolean {
  const found = new Set<number>();
  for (let party = 0; party + 1 < ofParty.length; party += 1) {
    const [first, last] = [starts[ofParty[party] ?? 0] ?? 0, starts[ofParty[party + 1] ?? 0] ?? 0];
    const own = words.subarray(first, last);
    if (!own.some((word) => isLatin(spelt[word] ?? ''))) for (const word of own) found.add(word);
  }
  return (word) => found.has(word);
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
