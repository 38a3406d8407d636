import { readAllKoreanSyllables } from './korean-syllables.ts';

/**
 * Which Hangul syllables a syllable may stand for: one bit for each initial, vowel and final. A Hangul syllable has one bit in each; a romanised one several,
 * because every romanisation gives some Hangul letters the same Latin ones (`o` is ㅗ in one system and ㅓ in another).
 */
export interface SyllableShape {
  readonly initials: number;
  readonly vowels: number;
  readonly finals: number;
}

/**
 * Every way to read a word as Korean syllables; empty when it is not one. Hangul has one reading, a Latin word may have several.
 *
 * @param word Folded; Latin or Hangul.
 */
export function readKoreanShapes(word: string): readonly (readonly SyllableShape[])[] {
  if (/^[가-힣]+$/.test(word)) return [Array.from(word, shapeOfHangul)];
  if (!/^[a-z]+$/.test(word)) return [];
  return readAllKoreanSyllables(word).map((syllables) =>
    syllables.map(({ onset, vowel, coda }) => ({
      initials: INITIALS[onset] ?? 0,
      // 희 is hui by the rules and hee on most passports.
      vowels: (VOWELS[vowel] ?? 0) | (onset === 'h' && (vowel === 'i' || vowel === 'ee') ? LIKE_I : 0),
      finals: FINALS[coda] ?? 0,
    })),
  );
}

/**
 * Whether two syllables may be the same one.
 *
 * @param isFirst The first syllable of a surname: the South drops the ㄹ and ㄴ that the North keeps (Lee, Yi and Ri are one name).
 */
export function mayBeSameSyllable(a: SyllableShape, b: SyllableShape, isFirst: boolean): boolean {
  const initials = isFirst ? softenInitials(a) & softenInitials(b) : dropR(a) & dropR(b);
  return initials !== 0 && (a.vowels & b.vowels) !== 0 && (a.finals & b.finals) !== 0;
}

function shapeOfHangul(character: string): SyllableShape {
  const index = character.charCodeAt(0) - 0xac00;
  return {
    initials: 1 << Math.floor(index / 588),
    vowels: 1 << Math.floor((index % 588) / 28),
    finals: 1 << (FINAL_SOUNDS[index % 28] ?? 0),
  };
}

/** Inside a name ㄹ before i and y is often not heard, and not written: `경렬` is `Kyoung-youl`. */
function dropR({ initials, vowels }: SyllableShape): number {
  return (initials & (1 << 5)) !== 0 && (vowels & BEFORE_I) !== 0 ? initials | (1 << 11) : initials;
}

/** ㄴ, ㄹ and ㅇ are one before i and y at the start of a name; ㄹ and ㄴ before the other vowels. */
function softenInitials({ initials, vowels }: SyllableShape): number {
  const soft = (1 << 2) | (1 << 5) | ((vowels & BEFORE_I) === 0 ? 0 : 1 << 11);
  return (initials & soft) === 0 ? initials : initials | soft;
}

/** Initials in Unicode's order: ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ. */
const INITIAL_ORDER = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWEL_ORDER = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const LIKE_I: number = bits(VOWEL_ORDER, 'ㅢ');
const BEFORE_I: number = bits(VOWEL_ORDER, 'ㅑㅒㅕㅖㅛㅠㅣ');

/** What a final is heard as: 0 nothing, 1 k, 2 n, 3 t, 4 l, 5 m, 6 p, 7 ng; by Unicode's order of the 27 finals. */
const FINAL_SOUNDS: readonly number[] = [
  0, 1, 1, 1, 2, 2, 2, 3, 4, 1, 5, 4, 4, 4, 6, 4, 5, 6, 6, 3, 3, 7, 3, 3, 1, 3, 6, 3,
];

const INITIALS: Readonly<Record<string, number>> = table(INITIAL_ORDER, {
  '': 'ㅇ',
  // Lee, Yi and Rhee are 이 in the South and 리 in the North.
  lh: 'ㄹㅇ',
  wh: 'ㅎ',
  g: 'ㄱㄲ',
  k: 'ㄱㅋㄲ',
  kh: 'ㅋ',
  kk: 'ㄲ',
  gh: 'ㄱ',
  gg: 'ㄲ',
  n: 'ㄴㄹ',
  d: 'ㄷㄸ',
  t: 'ㄷㅌㄸ',
  th: 'ㅌ',
  tt: 'ㄸ',
  dd: 'ㄸ',
  r: 'ㄹ',
  rh: 'ㄹ',
  rr: 'ㄹ',
  l: 'ㄹ',
  m: 'ㅁ',
  b: 'ㅂㅃ',
  v: 'ㅂ',
  p: 'ㅂㅍㅃ',
  ph: 'ㅍ',
  f: 'ㅍㅎ',
  pp: 'ㅃ',
  bb: 'ㅃ',
  s: 'ㅅㅆ',
  sh: 'ㅅㅆ',
  ss: 'ㅆ',
  j: 'ㅈㅉ',
  z: 'ㅈ',
  jj: 'ㅉ',
  ch: 'ㅈㅊㅉ',
  c: 'ㅈㅊ',
  h: 'ㅎ',
});

const VOWELS: Readonly<Record<string, number>> = table(VOWEL_ORDER, {
  a: 'ㅏ',
  ah: 'ㅏ',
  ae: 'ㅐㅔ',
  ai: 'ㅐ',
  e: 'ㅔㅐㅓ',
  eh: 'ㅔㅐ',
  eo: 'ㅓ',
  o: 'ㅗㅓ',
  oh: 'ㅗ',
  u: 'ㅜㅡㅓ',
  uh: 'ㅓ',
  oo: 'ㅜ',
  ou: 'ㅜㅓ',
  woo: 'ㅜ',
  wu: 'ㅜ',
  eu: 'ㅡ',
  i: 'ㅣ',
  ee: 'ㅣ',
  ui: 'ㅢ',
  eui: 'ㅢ',
  ya: 'ㅑ',
  yae: 'ㅒㅖ',
  yea: 'ㅖ',
  ea: 'ㅐㅔㅣ',
  ei: 'ㅔ',
  oa: 'ㅗ',
  ua: 'ㅓ',
  ye: 'ㅖㅒ',
  yei: 'ㅖ',
  yi: 'ㅣㅢ',
  yo: 'ㅛㅕ',
  yeo: 'ㅕ',
  yeu: 'ㅠ',
  you: 'ㅕㅠ',
  yuo: 'ㅕ',
  yoo: 'ㅠ',
  yu: 'ㅠㅕ',
  wa: 'ㅘ',
  wo: 'ㅝ',
  weo: 'ㅝ',
  we: 'ㅞㅙㅚ',
  wae: 'ㅙㅚ',
  wi: 'ㅟ',
  wee: 'ㅟ',
  oe: 'ㅚ',
  oi: 'ㅚ',
  oy: 'ㅚ',
  ue: 'ㅜㅔㅓ',
  uy: 'ㅟㅢ',
  ie: 'ㅣㅕ',
});

const FINALS: Readonly<Record<string, number>> = {
  '': 1 << 0,
  h: 1 << 0,
  k: 1 << 1,
  g: 1 << 1,
  ck: 1 << 1,
  kk: 1 << 1,
  rk: 1 << 1,
  lk: 1 << 1,
  n: 1 << 2,
  nn: 1 << 2,
  t: 1 << 3,
  d: 1 << 3,
  s: 1 << 3,
  l: 1 << 4,
  r: 1 << 4,
  ll: 1 << 4,
  m: 1 << 5,
  p: 1 << 6,
  b: 1 << 6,
  ng: 1 << 7,
};

function bits(order: string, letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum | (1 << order.indexOf(letter)), 0);
}

function table(order: string, rows: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(rows).map(([latin, letters]) => [latin, bits(order, letters)]));
}
