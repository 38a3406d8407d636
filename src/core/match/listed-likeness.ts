import { lettersApart, setOfLetters } from '../text/letter-set.ts';
import { leastSpelling } from '../text/spelling-distance.ts';
import { budgetOf, mayBeAbbreviated, measureWords } from './compare-words.ts';
import type { PreparedWord } from './prepare-word.ts';
import type { AlikeWords, WordFinder } from './word-finder.ts';

/** A word of a query with what is listed like it. */
export interface AskedWord {
  readonly word: PreparedWord;
  readonly alike: AlikeWords;
  /** Rows of listed words that the word stands for as a row, and the one listed word that it and the next make. */
  readonly splits: readonly (readonly number[])[];
}

/** How alike an asked word is to a listed one, 0–1, by the listed word's id; mostly known from looking for it. */
export type ListedLikeness = (asked: AskedWord, word: number, isPerson: boolean) => number;

/** The likeness of asked words to the words of an index, each worked out once for as long as the asked word is remembered. */
export function openLikeness(spelt: readonly string[], finder: WordFinder): ListedLikeness {
  const sets = Uint32Array.from(spelt, setOfLetters);
  return ({ word, alike }, id, isPerson) => {
    const text = spelt[id] ?? '';
    if (word.text === text) return 1;
    if (word.isInitial !== (text.length === 1)) return compareInitials(word, finder.prepared(id, isPerson));
    let known = alike.inPeople.get(id);
    if (known === undefined) {
      known = alike.isLookedFor ? 0 : (measureWords(word, finder.prepared(id, true), true)?.score ?? 0);
      if (!alike.isLookedFor) alike.inPeople.set(id, known);
    }
    if (isPerson || finder.prepared(id, false).script !== word.script) return known;
    let own = alike.inOthers.get(id);
    if (own === undefined) {
      own = measureOthers(word, finder.prepared(id, false), sets[id] ?? 0);
      alike.inOthers.set(id, own);
    }
    return Math.max(own, known);
  };
}

function compareInitials(a: PreparedWord, b: PreparedWord): number {
  return a.isInitial !== b.isInitial && (a.latin ?? a.text).charAt(0) === (b.latin ?? b.text).charAt(0) ? 0.9 : 0;
}

/** Two words of organisations in one script. Most have so few letters in common that no count of slips makes one of the other: they are not compared. */
function measureOthers(a: PreparedWord, b: PreparedWord, setOfB: number): number {
  const apart = lettersApart(a.letterSet, setOfB);
  const least = Math.min(a.text.length, b.text.length);
  const isByRule =
    a.number !== undefined || a.place !== undefined || a.isCommon || b.isCommon || mayBeAbbreviated(a.text);
  const mayBeKorean = apart <= 3 && least >= 5;
  if (!isByRule && !mayBeKorean && leastSpelling(apart) > budgetOf(least)) return 0;
  return measureWords(a, b, false)?.score ?? 0;
}
