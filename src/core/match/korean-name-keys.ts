import { isKoreanSurname } from '../names/korean-surnames.ts';
import { hashText } from '../text/hash-text.ts';
import { combineShapes } from '../text/korean-keys.ts';
import type { readKoreanShapes, SyllableShape } from '../text/korean-shapes.ts';

/**
 * Keys that all spellings of a Korean person's name share and few other names: for each syllable where in the mouth it begins, whether it is open like a, narrow
 * like i or neither, and how it ends. None for a name without a Korean surname at one end.
 *
 * @param words Folded.
 * @param read `readKoreanShapes`, or what remembers its answers.
 */
export function koreanNameKeys(words: readonly string[], read: typeof readKoreanShapes): readonly number[] {
  if (words.length > 4 || words.some((word) => word.length > 14)) return [];
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isOneWord = words.length === 1 && isKoreanSurname(first.charAt(0));
  const rows: (readonly string[])[] = isOneWord || isKoreanSurname(first) ? [words] : [];
  if (words.length > 1 && isKoreanSurname(last)) rows.push([last, ...words.slice(0, -1)]);
  const keys = new Set<number>();
  for (const row of rows) {
    const readings = row.map(read);
    const whole = combineShapes(readings);
    for (const shapes of whole) addKeys(shapes, keys);
    // `David Kwangshin Kim` is 김광신: one word stands beside the Korean name.
    for (let beside = 1; beside < row.length && whole.length === 0 && row.length > 2; beside += 1)
      for (const shapes of combineShapes(readings.toSpliced(beside, 1))) if (shapes.length === 3) addKeys(shapes, keys);
  }
  return Array.from(keys);
}

function addKeys(shapes: readonly SyllableShape[], keys: Set<number>): void {
  let rows = [''];
  for (const shape of shapes) {
    const sounds = soundsOf(shape);
    rows = rows.flatMap((row) => sounds.map((sound) => row + sound)).slice(0, MAX_KEYS);
  }
  for (const row of rows) keys.add(hashText(row));
}

/** Romanisations of a syllable stand for a few sounds each; more than this many readings of a name are no names. */
const MAX_KEYS = 96;

function soundsOf({ initials, vowels, finals }: SyllableShape): readonly string[] {
  const sounds: string[] = [];
  PLACES.forEach((place, begin) => {
    if ((initials & place) === 0) return;
    MOUTHS.forEach((mouth, open) => {
      if ((vowels & mouth) === 0) return;
      for (let final = 0; final < 8; final += 1)
        if ((finals & (1 << final)) !== 0) sounds.push(String.fromCharCode(0x100 + begin * 32 + open * 8 + final));
    });
  });
  return sounds;
}

/** Initials by the place in the mouth; ㄴ, ㄹ and ㅇ change into one another. */
const PLACES: readonly number[] = bitsOf('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ', [
  'ㄱㄲㅋ',
  'ㄷㄸㅌ',
  'ㅂㅃㅍ',
  'ㅈㅉㅊ',
  'ㅅㅆ',
  'ㅎ',
  'ㅁ',
  'ㄴㄹㅇ',
]);

/** Vowels that no romanisation exchanges for those of another row. */
const MOUTHS: readonly number[] = bitsOf('ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ', [
  'ㅏㅑㅘ',
  'ㅣㅢㅟ',
  'ㅐㅒㅓㅔㅕㅖㅗㅙㅚㅛㅜㅝㅞㅠㅡ',
]);

function bitsOf(order: string, rows: readonly string[]): readonly number[] {
  return rows.map((row) => Array.from(row).reduce((sum, letter) => sum | (1 << order.indexOf(letter)), 0));
}
