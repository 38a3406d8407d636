import { isKoreanSurname } from '../names/korean-surnames.ts';
import { mayBeSameSyllable, type SyllableShape } from '../text/korean-shapes.ts';
import { isHanName } from './compare-chinese.ts';
import type { PreparedName } from './prepare-name.ts';

/**
 * Whether two names can be one Korean name: every syllable may stand for the same Hangul. `different` is as strong as `same`: one vowel makes another person
 * (`Sang Man`, `Sang Min`), where a count of letters would see a typo.
 */
export function compareKorean(a: PreparedName, b: PreparedName): KoreanVerdict {
  const [ones, others] = [readKoreanName(a), readKoreanName(b)];
  if (isHanName(a) || isHanName(b)) {
    // What is read otherwise in Korea may be Chinese.
    const isSame = a.letters !== b.letters && ones.some((one) => others.some((other) => agree(one, other)));
    return isSame && !(isHanName(a) && isHanName(b)) ? 'same' : undefined;
  }
  if (ones.length > 0 && others.length > 0) {
    if (ones.some((one) => others.some((other) => agree(one, other)))) return 'same';
    if (isWithin(a, others) || isWithin(b, ones)) return 'within';
    // A count that differs is a missing name or a foreign one: that is judged word by word.
    return ones.some((one) => others.some((other) => one.length === other.length)) ? 'different' : undefined;
  }
  if (isWithin(a, others) || isWithin(b, ones)) return 'within';
  // A Korean name in Hangul beside a Latin word that cannot be Korean: likeness of sound would be chance.
  return isHangulName(a) !== isHangulName(b) ? 'different' : undefined;
}

/** `within` is the same name with a word more that is not Korean: `David Kwangshin Kim` is 김광신. Undefined when the question does not arise. */
export type KoreanVerdict = 'same' | 'within' | 'different' | undefined;

/** Whether a name of three words or more is one of the others as soon as one word is left out; with three syllables that agree, not by chance. */
function isWithin({ words, ...name }: PreparedName, others: readonly (readonly SyllableShape[])[]): boolean {
  if (others.length === 0 || words.length < 3) return false;
  return words.some((word) =>
    readKoreanName({ ...name, words: words.filter((other) => other !== word) }).some(
      (one) => one.length > 2 && others.some((other) => agree(one, other)),
    ),
  );
}

/** A surname and one or two syllables in Hangul, in one word or apart, in either order. Foreign names are longer, or stand in words of other lengths. */
function isHangulName({ words }: PreparedName): boolean {
  if (!words.every(({ script }) => script === 'Hang')) return false;
  const [first = '', ...rest] = words.map(({ text }) => text);
  if (rest.length === 0) return (first.length === 3 || first.length === 2) && isKoreanSurname(first.charAt(0));
  const last = rest.at(-1) ?? '';
  const given = isKoreanSurname(first) && first.length === 1 ? rest : [first, ...rest.slice(0, -1)];
  return (isKoreanSurname(first) || isKoreanSurname(last)) && given.every(({ length }) => length === 2);
}

function readKoreanName(name: PreparedName): readonly (readonly SyllableShape[])[] {
  return mayBeKorean(name) ? readSyllables(name) : [];
}

function agree(a: readonly SyllableShape[], b: readonly SyllableShape[]): boolean {
  return a.length === b.length && a.every((shape, at) => mayBeSameSyllable(shape, b[at] ?? shape, at === 0));
}

/** A surname at one end, one to three words, and nothing that is no Korean syllable. */
function mayBeKorean({ words }: PreparedName): boolean {
  if (words.length === 0 || words.length > 4) return false;
  if (words.every(({ script }) => script === 'Hang' || script === 'Hani')) return true;
  return words.length > 1 && [words[0], words.at(-1)].some((word) => word !== undefined && isKoreanSurname(word.text));
}

/** Every reading of the name, the surname first: as written, and with the last word taken to the front. */
function readSyllables({ words }: PreparedName): readonly (readonly SyllableShape[])[] {
  const readings = words.map(({ korean }) => korean);
  if (readings.some((word) => word.length === 0)) return [];
  const [first, last] = [words[0]?.text ?? '', words.at(-1)?.text ?? ''];
  const isFirst = isKoreanSurname(first);
  const asWritten = isFirst || words.length === 1 ? combine(readings) : [];
  const moved =
    words.length > 1 && isKoreanSurname(last) ? combine([...readings.slice(-1), ...readings.slice(0, -1)]) : [];
  const rows = [...asWritten, ...moved].filter(({ length }) => length >= 2 && length <= 4);
  return (isFirst ? first : last).startsWith('j') ? rows.map((row) => row.map(hardenCh)) : rows;
}

/**
 * Whose surname begins with j writes ㅈ so, and by ch means ㅊ: `Jang Chae-won` is 장채원, and not 장재원. It says nothing the other way round: `Chang Jae-won` spells the surname by custom,
 * and McCune–Reischauer writes the same ㅈ as ch and, inside a word, as j.
 */
function hardenCh(shape: SyllableShape): SyllableShape {
  return (shape.initials & CH) === 0 ? shape : { ...shape, initials: shape.initials & ~J };
}

/** ㅊ, and ㅈ with ㅉ, in the order of initials of `SyllableShape`. */
const CH: number = 1 << 14;
const J: number = (1 << 12) | (1 << 13);

function combine(words: readonly (readonly (readonly SyllableShape[])[])[]): readonly (readonly SyllableShape[])[] {
  let rows: readonly (readonly SyllableShape[])[] = [[]];
  for (const readings of words)
    rows = rows.flatMap((row) => readings.map((reading) => [...row, ...reading])).slice(0, 24);
  return rows;
}
