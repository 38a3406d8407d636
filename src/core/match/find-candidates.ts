import { spellWord } from '../search-index/index-words.ts';
import type { IndexedName, SearchIndex } from '../search-index/search-index.ts';
import { namesUnder, startPostings, type KeyPostings } from '../search-index/key-postings.ts';
import { NAME_IS_PERSON, type NameTables } from '../search-index/index-tables.ts';
import { chineseKey } from '../text/chinese-key.ts';
import { hashText } from '../text/hash-text.ts';
import { inTraditionalHan, readSinoKorean } from '../text/read-han.ts';
import { readKoreanShapes } from '../text/korean-shapes.ts';
import { openEstimates } from './estimate-likeness.ts';
import type { AskedWord } from './listed-likeness.ts';
import { isHanName, spellInPinyin } from './compare-chinese.ts';
import { koreanNameKeys } from './korean-name-keys.ts';
import { readOfacStyle, type OfacStyleName } from './ofac-style-score.ts';
import { prepareName, type PreparedName } from './prepare-name.ts';
import type { PreparedWord } from './prepare-word.ts';
import { openWordFinder, type WordFinder } from './word-finder.ts';

/** A listed name that deserves a careful look. */
export interface Candidate {
  /** Its id in the search index. */
  readonly name: number;
  /** How much of what the query tells the name has too, 0–1: rare words tell most. */
  readonly share: number;
  /** What a comparison will say of it, as far as its words by themselves tell. */
  readonly estimate: number;
  /** Found as a whole: words do not tell what it is worth. */
  readonly isSure: boolean;
}

/** The names of an index, prepared for comparison as they are asked for, and found by what typed names have in common with them. */
export interface CandidateIndex {
  /** `names[i]` of the search index, prepared. */
  readonly prepared: (name: number) => ListedName | undefined;
  /** The listed words of a name, as the index has them: without legal form. */
  readonly spelt: (name: number) => readonly string[];
  /** At most `limit` names, the likeliest first. */
  readonly find: (query: PreparedName, limit: number) => readonly Candidate[];
}

/** A listed name with all that its comparison asks for. */
export interface ListedName {
  readonly name: IndexedName;
  readonly prepared: PreparedName;
  readonly ofacStyle: OfacStyleName;
}

/** The candidate index of a search index: made at the first look-up, because a browser that only reads pages never needs it. */
export function openCandidates(index: SearchIndex): CandidateIndex {
  let known = OPENED.get(index);
  if (!known) OPENED.set(index, (known = buildCandidates(index)));
  return known;
}

const OPENED = new WeakMap<SearchIndex, CandidateIndex>();

function buildCandidates(index: SearchIndex): CandidateIndex {
  const cache = new Map<number, ListedName>();
  const { words, names } = index.tables;
  const spelt = Array.from(words.keys, (_, id) => spellWord(words, id));
  const finder = openWordFinder(index, spelt);
  const estimate = openEstimates(names, spelt, finder);
  const korean = postKorean(index, spelt);
  const whole = postWhole(index, spelt);
  const tally = startTally(index.names.length);
  return {
    prepared: (at) => {
      const known = cache.get(at);
      const name = known ? undefined : index.names.at(at);
      if (!name) return known;
      const prepared = prepareName(name.name, name.isPerson);
      const listed = { name, prepared, ofacStyle: readOfacStyle(name.name) };
      if (cache.size >= MAX_KEPT) cache.clear();
      cache.set(at, listed);
      return listed;
    },
    spelt: (name) => wordsOfName(names, name, spelt),
    find: (query, limit) => {
      tally.clear();
      const sought = mostTelling(query.words, finder);
      const asked = query.words.map((word, at) => ({
        word,
        alike: sought.has(word) ? finder.findAlike(word) : finder.findItself(word),
        splits: splitsOf(word, query.words[at + 1], finder),
      }));
      const told = addWords(asked, finder, tally);
      // A Korean name in another system of spelling may share no word: what its syllables begin and end with stands for all of them.
      const isHan = isHanName(query);
      const rows = isHan ? readSinoKorean(query.letters).map((name) => [name]) : [query.words.map(({ text }) => text)];
      const keys = query.isPerson ? rows.flatMap((row) => koreanNameKeys(row, readKoreanShapes)) : [];
      const sure = new Set<number>();
      const raise = (name: number, sum: number): void => {
        tally.raise(name, sum);
        sure.add(name);
      };
      for (const key of keys) for (const name of namesUnder(korean, key)) raise(name, told * KOREAN_SHARE);
      const letters = [inTraditionalHan(query.letters), ...(isHan ? spellInPinyin(query.letters) : [])];
      for (const key of letters.flatMap(keysOfWhole))
        for (const name of namesUnder(whole, hashText(key))) raise(name, told);
      return tally.best(limit).map(({ name, sum }) => ({
        name,
        share: told > 0 ? Math.min(1, sum / told) : 0,
        estimate: estimate(asked, name, query.isPerson),
        isSure: sure.has(name),
      }));
    },
  };
}

/** The words by which a name is found: `Company`, `State`, `Общество` find nothing in other spellings that the rare words of a long name do not. */
function mostTelling(words: readonly PreparedWord[], finder: WordFinder): ReadonlySet<PreparedWord> {
  if (words.length <= MOST_SOUGHT) return new Set(words);
  const told = new Map(words.map((word) => [word, tellOf(word, finder)]));
  return new Set(words.toSorted((a, b) => (told.get(b) ?? 0) - (told.get(a) ?? 0)).slice(0, MOST_SOUGHT));
}

const MOST_SOUGHT = 4;

/** What it tells that a name has the very word. */
function tellOf({ text }: PreparedWord, finder: WordFinder): number {
  const same = finder.findSame(text);
  return same >= 0 ? finder.tell(same) : finder.tellsMost;
}

/** Prepared names that stay in memory. */
const MAX_KEPT = 4096;

/** Nearly as good as the same words: few names share the key. */
const KOREAN_SHARE = 0.95;

/** Adds what each word of the query shares with names; returns what all of it tells. */
function addWords(asked: readonly AskedWord[], finder: WordFinder, tally: Tally): number {
  let told = 0;
  asked.forEach(({ word, alike, splits }, at) => {
    const weight = Math.min(1, word.weight);
    told += weight * tellOf(word, finder);
    for (const [id, likeness] of alike.inPeople) {
      const sum = weight * Math.max(0.1, (likeness - 0.4) / 0.6) * finder.tell(id);
      for (const name of finder.namesWith(id)) tally.add(name, at, sum);
    }
    for (const parts of splits) {
      const sum = parts.reduce((total, id) => total + finder.tell(id), 0);
      for (const name of finder.namesWith(parts[0] ?? 0)) tally.add(name, at, sum);
    }
  });
  return told;
}

/** The listed words that a typed word is made of (`Sangman`), and the one that it and the next make (`Sang Man`). */
function splitsOf(
  word: PreparedWord,
  next: PreparedWord | undefined,
  finder: WordFinder,
): readonly (readonly number[])[] {
  const found: number[][] = [];
  const { text } = word;
  for (let at = 2; at <= text.length - 2 && text.length <= 24; at += 1) {
    const first = finder.findSame(text.slice(0, at));
    const second = first < 0 ? -1 : finder.findSame(text.slice(at));
    if (second >= 0) found.push(finder.tell(first) > finder.tell(second) ? [first, second] : [second, first]);
  }
  // A company's name may have been glued to what follows it: `Huels7Muelle`.
  for (let at = Math.min(text.length - 2, 16); at >= 4 && found.length === 0; at -= 1) {
    const [first, last] = [finder.findSame(text.slice(0, at)), finder.findSame(text.slice(-at))];
    if (first >= 0 || last >= 0) found.push([Math.max(first, last)]);
  }
  const joined = next === undefined ? -1 : finder.findSame(text + next.text);
  return joined < 0 ? found : [...found, [joined]];
}

/** Sums for names, of which most are never touched. */
interface Tally {
  readonly clear: () => void;
  /** Adds what one word of the query shares with a name: of several that it may stand for, the best counts. */
  readonly add: (name: number, word: number, sum: number) => void;
  /** Raises a sum to this much. */
  readonly raise: (name: number, sum: number) => void;
  readonly best: (limit: number) => readonly { readonly name: number; readonly sum: number }[];
}

function startTally(count: number): Tally {
  const sums = new Float32Array(count);
  const ranks = new Float32Array(count);
  const lastWord = new Int16Array(count).fill(-1);
  const lastSum = new Float32Array(count);
  const words = new Uint8Array(count);
  const touched = new Uint32Array(count);
  let many = 0;
  const touch = (name: number): void => {
    if (sums[name] !== 0) return;
    touched[many] = name;
    many += 1;
  };
  return {
    clear: () => {
      for (let at = 0; at < many; at += 1) {
        const name = touched[at] ?? 0;
        sums[name] = 0;
        lastWord[name] = -1;
        lastSum[name] = 0;
        words[name] = 0;
      }
      many = 0;
    },
    add: (name, word, sum) => {
      touch(name);
      const before = lastWord[name] === word ? (lastSum[name] ?? 0) : 0;
      if (sum <= before) return;
      if (lastWord[name] !== word) words[name] = (words[name] ?? 0) + 1;
      sums[name] = (sums[name] ?? 0) + sum - before;
      lastWord[name] = word;
      lastSum[name] = sum;
    },
    raise: (name, sum) => {
      touch(name);
      sums[name] = Math.max(sums[name] ?? 0, sum);
    },
    best: (limit) => {
      for (let at = 0; at < many; at += 1) {
        const name = touched[at] ?? 0;
        ranks[name] = (sums[name] ?? 0) * (1 + Math.max(0, (words[name] ?? 0) - 1) * WORD_COUNTS);
      }
      const floor = floorOf(ranks, touched.subarray(0, many), limit);
      const found: { name: number; sum: number; rank: number }[] = [];
      for (let at = 0; at < many; at += 1) {
        const name = touched[at] ?? 0;
        const rank = ranks[name] ?? 0;
        if (rank >= floor) found.push({ name, sum: sums[name] ?? 0, rank });
      }
      return found.toSorted((a, b) => b.rank - a.rank || a.name - b.name).slice(0, limit);
    },
  };
}

/** By how much a name goes before others for each further word it shares: two that are hardly alike say more than one that is. */
const WORD_COUNTS = 0.5;

/** A sum that at least `limit` names reach and not many more: found by counting, because sorting all of them would cost more than everything else. */
function floorOf(sums: Float32Array, touched: Uint32Array, limit: number): number {
  if (touched.length <= limit) return 0;
  let most = 0;
  for (const name of touched) most = Math.max(most, sums[name] ?? 0);
  const steps = new Uint32Array(STEPS + 1);
  for (const name of touched) {
    const step = Math.floor(((sums[name] ?? 0) / most) * STEPS);
    steps[step] = (steps[step] ?? 0) + 1;
  }
  let step = STEPS;
  for (let left = limit; step > 0; step -= 1) {
    left -= steps[step] ?? 0;
    if (left <= 0) break;
  }
  return (step / STEPS) * most;
}

const STEPS = 256;

/** People's names under the keys of their Korean readings. */
function postKorean({ tables, names }: SearchIndex, spelt: readonly string[]): KeyPostings {
  const sheet = startPostings();
  const shapes = new Map<string, ReturnType<typeof readKoreanShapes>>();
  const read = (word: string): ReturnType<typeof readKoreanShapes> => {
    let known = shapes.get(word);
    if (!known) shapes.set(word, (known = readKoreanShapes(word)));
    return known;
  };
  for (let name = 0; name < names.length; name += 1) {
    if (((tables.names.marks[name] ?? 0) & NAME_IS_PERSON) === 0) continue;
    for (const key of koreanNameKeys(wordsOfName(tables.names, name, spelt), read)) sheet.post(key, name);
  }
  return sheet.finish();
}

/** Names by all their letters in a row: spaces and full stops are where writers differ first (`A.B.C.`, `Van der Bilt`). */
function postWhole({ tables, names }: SearchIndex, spelt: readonly string[]): KeyPostings {
  const sheet = startPostings();
  for (let name = 0; name < names.length; name += 1) {
    const letters = inTraditionalHan(wordsOfName(tables.names, name, spelt).join(''));
    const isPerson = ((tables.names.marks[name] ?? 0) & NAME_IS_PERSON) !== 0;
    for (const key of isPerson ? keysOfWhole(letters) : [letters]) sheet.post(hashText(key), name);
  }
  return sheet.finish();
}

/** The letters, and the spelling in which all romanisations of Chinese meet. */
function keysOfWhole(letters: string): readonly string[] {
  const chinese = chineseKey(letters);
  return chinese === undefined ? [letters] : [letters, `h${chinese}`];
}

function wordsOfName({ starts, words }: NameTables, name: number, spelt: readonly string[]): readonly string[] {
  return Array.from(words.subarray(starts[name], starts[name + 1]), (id) => spelt[id] ?? '');
}
