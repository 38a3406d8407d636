/** One syllable of a romanised Korean name, as letters: `sang` is s + a + ng. */
export interface KoreanSyllable {
  readonly onset: string;
  readonly vowel: string;
  readonly coda: string;
}

/**
 * Reads a Latin word as Korean syllables in any of the usual romanisations (McCune–Reischauer, Revised, DPRK, the press);
 * undefined when it cannot be one. A word has at most four syllables, as names do. Where two readings exist (`hanguk`: han + guk)
 * consonants go to the next syllable only as far as they must.
 *
 * @param word Folded, Latin letters only.
 */
export function readKoreanSyllables(word: string): readonly KoreanSyllable[] | undefined {
  if (word.length === 0 || word.length > 24) return undefined;
  return readFrom(word, 0, 4);
}

function readFrom(word: string, at: number, left: number): readonly KoreanSyllable[] | undefined {
  if (at === word.length) return [];
  if (left === 0) return undefined;
  for (const onset of startsAt(ONSETS, word, at)) {
    for (const vowel of startsAt(VOWELS, word, at + onset.length)) {
      for (const coda of startsAt(CODAS, word, at + onset.length + vowel.length)) {
        const rest = readFrom(word, at + onset.length + vowel.length + coda.length, left - 1);
        if (rest) return [{ onset, vowel, coda }, ...rest];
      }
    }
  }
  return undefined;
}

function startsAt(pieces: readonly string[], word: string, at: number): readonly string[] {
  return pieces.filter((piece) => word.startsWith(piece, at));
}

// Longest first, so that the first reading is the one with the fullest syllables.
const ONSETS = 'jj kk tt pp ss ch kh th ph sh b d g h j k l m n p r s t'.split(' ').concat('');
const VOWELS = 'yeo yae yoo woo eui wae you yei yu yo ya ye wa wo we wi eo eu ae oe oi oo ou ui ee a e i o u'.split(
  ' ',
);
const CODAS = 'ng lk lm lp ck k n t l m p r h b g d s'.split(' ').concat('');
