import { lazily } from './lazily.ts';

/** One syllable of a romanised Korean word, as letters: `sang` is s + a + ng. */
export interface KoreanSyllable {
  readonly onset: string;
  readonly vowel: string;
  readonly coda: string;
}

/**
 * Every way to read a Latin word as Korean syllables, in any of the usual romanisations (McCune–Reischauer, Revised, DPRK, the press), fullest
 * syllables first; empty when it cannot be Korean. A word has at most four syllables, as names do, and at most eight readings are given.
 *
 * @param word Folded, Latin letters only.
 */
export function readAllKoreanSyllables(word: string): readonly (readonly KoreanSyllable[])[] {
  const special = SPECIAL[word];
  if (special) return [[special]];
  if (word.length === 0 || word.length > 24) return [];
  const found: (readonly KoreanSyllable[])[] = [];
  collect(word, 0, [], found);
  return found;
}

/** The first of the readings. */
export function readKoreanSyllables(word: string): readonly KoreanSyllable[] | undefined {
  return readAllKoreanSyllables(word)[0];
}

const MAX_READINGS = 8;
const MAX_SYLLABLES = 4;

function collect(
  word: string,
  at: number,
  read: readonly KoreanSyllable[],
  found: (readonly KoreanSyllable[])[],
): void {
  if (at === word.length) found.push(read);
  if (at === word.length || read.length === MAX_SYLLABLES) return;
  for (const onset of startsAt(onsets(), word, at)) {
    for (const vowel of startsAt(vowels(), word, at + onset.length)) {
      for (const coda of startsAt(codas(), word, at + onset.length + vowel.length)) {
        if (found.length >= MAX_READINGS) return;
        collect(word, at + onset.length + vowel.length + coda.length, [...read, { onset, vowel, coda }], found);
      }
    }
  }
}

function startsAt(pieces: Pieces, word: string, at: number): readonly string[] {
  return (pieces.get(word.charAt(at)) ?? pieces.get('') ?? []).filter((piece) => word.startsWith(piece, at));
}

/** First letter → the pieces that begin with it, longest first, and the empty piece where there is one. */
type Pieces = ReadonlyMap<string, readonly string[]>;

function groupPieces(list: string, mayBeEmpty: boolean): Pieces {
  const pieces = list.split(' ').toSorted((a, b) => b.length - a.length);
  const empty = mayBeEmpty ? [''] : [];
  const groups = new Map([['', empty]]);
  for (const piece of pieces) {
    const letter = piece.charAt(0);
    groups.set(letter, [...pieces.filter((other) => other.startsWith(letter)), ...empty]);
  }
  return groups;
}

/** Spellings that no system gives and everybody uses. */
const SPECIAL: Readonly<Record<string, KoreanSyllable>> = {
  park: { onset: 'p', vowel: 'a', coda: 'k' },
  bark: { onset: 'p', vowel: 'a', coda: 'k' },
  pahk: { onset: 'p', vowel: 'a', coda: 'k' },
  lee: { onset: 'lh', vowel: 'i', coda: '' },
  leigh: { onset: 'lh', vowel: 'i', coda: '' },
  rhee: { onset: 'lh', vowel: 'i', coda: '' },
  yi: { onset: 'lh', vowel: 'i', coda: '' },
  choi: { onset: 'ch', vowel: 'oe', coda: '' },
  choy: { onset: 'ch', vowel: 'oe', coda: '' },
  hur: { onset: 'h', vowel: 'uh', coda: '' },
  chwe: { onset: 'ch', vowel: 'oe', coda: '' },
};

// The longest pieces are tried first, so that the first reading is the one with the fullest syllables.
const onsets: () => Pieces = lazily(() =>
  groupPieces('jj kk gg tt dd pp bb ss wh ch kh gh th ph sh rh rr b c d f g h j k l m n p r s t v z', true),
);
const vowels: () => Pieces = lazily(() =>
  groupPieces(
    'yeo yae yea yei yeu yuo yoo you woo wae weo wee eui yu yo ya ye yi wa wo we wi wu eo eu eh ae ah ai oe oi oy oh oo ou ui uh ue uy ua ei ea oa ee ie a e i o u',
    false,
  ),
);
const codas: () => Pieces = lazily(() => groupPieces('ng nn ck kk rk lk ll k n t l m p r h b g d s', true));
