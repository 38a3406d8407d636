import { spreadHash, stepHash } from './hash-text.ts';
import { readKoreanShapes, type SyllableShape } from './korean-shapes.ts';

/**
 * Keys that all spellings of a Korean name share, in whatever romanisation: for each syllable the place in the mouth where it begins and the sound that it ends
 * with. Vowels, which romanisations confuse, are left to `mayBeSameSyllable`. Empty when a word cannot be Korean, or the whole has not two to four syllables.
 *
 * @param words Folded, the surname first; Latin or Hangul.
 */
export function koreanKeys(words: readonly string[]): readonly number[] {
  return keysOfShapes(combineShapes(words.map(readKoreanShapes)));
}

/** Every way to read a row of words as one row of syllables, given the ways to read each; at most 24. */
export function combineShapes(
  words: readonly (readonly (readonly SyllableShape[])[])[],
): readonly (readonly SyllableShape[])[] {
  let rows: readonly (readonly SyllableShape[])[] = [[]];
  for (const readings of words)
    rows = rows.flatMap((row) => readings.map((reading) => [...row, ...reading])).slice(0, 24);
  return rows.filter(({ length }) => length >= 2 && length <= 4);
}

/** The keys of all readings, each once. */
export function keysOfShapes(rows: readonly (readonly SyllableShape[])[]): readonly number[] {
  const keys = new Set<number>();
  for (const row of rows) {
    let hashes = [0];
    for (const { initials, finals } of row) {
      const sounds = soundsOf(initials, finals);
      hashes = hashes.flatMap((hash) => sounds.map((sound) => stepHash(hash, sound)));
    }
    for (const hash of hashes.slice(0, MAX_KEYS)) keys.add(spreadHash(hash));
  }
  return Array.from(keys);
}

const MAX_KEYS = 16;

/** Each beginning with each ending a syllable may have: one in most romanisations, two where a letter stands for two sounds. */
function soundsOf(initials: number, finals: number): readonly number[] {
  const sounds: number[] = [];
  PLACES.forEach((place, at) => {
    if ((initials & place) === 0) return;
    for (let final = 0; final < 8; final += 1) if ((finals & (1 << final)) !== 0) sounds.push(1 + at * 8 + final);
  });
  return sounds;
}

/** Initials by the place in the mouth, as bits in Unicode's order: ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ. ㄴ, ㄹ and ㅇ change into one another at the start of a name. */
const PLACES: readonly number[] = ['ㄱㄲㅋ', 'ㄷㄸㅌ', 'ㅂㅃㅍ', 'ㅈㅉㅊ', 'ㅅㅆ', 'ㅎ', 'ㅁ', 'ㄴㄹㅇ'].map(
  (letters) =>
    Array.from(letters).reduce(
      (sum, letter) => sum | (1 << 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'.indexOf(letter)),
      0,
    ),
);
