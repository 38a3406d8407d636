import { readKoreanSyllables, type KoreanSyllable } from './korean-syllables.ts';

/**
 * How Russian writes a romanised Korean word: `sang` → `сан`, `санг`. The rules are Kontsevich's, with what newspapers make of them. Empty
 * when the word is not Korean. At most 32 spellings; folded, so `ё` stands as `е`.
 *
 * @param word Folded, Latin.
 */
export function koreanInRussian(word: string): readonly string[] {
  const syllables = readKoreanSyllables(word);
  if (!syllables) return [];
  let spellings: readonly string[] = [''];
  for (const syllable of syllables) {
    const next = spell(syllable);
    spellings = spellings.flatMap((start) => next.map((end) => start + end)).slice(0, 32);
  }
  return spellings;
}

function spell({ onset, vowel, coda }: KoreanSyllable): readonly string[] {
  const results: string[] = [];
  for (const first of ONSETS[onset] ?? []) {
    for (const middle of VOWELS[vowel] ?? []) {
      // There is no й before a hard vowel sign in the middle: ч + я is written ча only in Russian words, Korean keeps it.
      for (const last of CODAS[coda] ?? []) results.push(first + middle + last);
    }
  }
  return results;
}

const ONSETS: Readonly<Record<string, readonly string[]>> = {
  '': [''],
  b: ['б', 'п'],
  p: ['п', 'б'],
  ph: ['пх', 'п'],
  pp: ['пп', 'п'],
  d: ['т', 'д'],
  t: ['т', 'д'],
  th: ['тх', 'т'],
  tt: ['тт', 'т'],
  g: ['к', 'г'],
  k: ['к', 'г'],
  kh: ['кх', 'к'],
  kk: ['кк', 'к'],
  j: ['ч', 'дж', 'чж'],
  jj: ['чч', 'ч'],
  ch: ['чх', 'ч', 'дж'],
  h: ['х'],
  l: ['л', 'р'],
  r: ['р', 'л'],
  m: ['м'],
  n: ['н'],
  s: ['с'],
  ss: ['сс', 'с'],
  sh: ['с', 'ш'],
};
const VOWELS: Readonly<Record<string, readonly string[]>> = {
  a: ['а'],
  ae: ['э', 'е'],
  e: ['е', 'э'],
  i: ['и'],
  ee: ['и'],
  o: ['о'],
  eo: ['о'],
  oe: ['ве', 'е'],
  oi: ['ве', 'ой'],
  oo: ['у'],
  ou: ['у'],
  woo: ['у'],
  u: ['у', 'ы'],
  eu: ['ы'],
  ui: ['ый', 'и'],
  eui: ['ый', 'и'],
  ya: ['я'],
  yae: ['е'],
  ye: ['е'],
  yei: ['е'],
  yo: ['е', 'йо'],
  yeo: ['е', 'йо'],
  you: ['е', 'ю'],
  yoo: ['ю'],
  yu: ['ю'],
  wa: ['ва'],
  wae: ['вэ', 'ве'],
  we: ['ве'],
  wi: ['ви'],
  wo: ['во'],
};
const CODAS: Readonly<Record<string, readonly string[]>> = {
  '': [''],
  k: ['к'],
  g: ['к'],
  ck: ['к'],
  n: ['н'],
  ng: ['н', 'нг'],
  t: ['т'],
  d: ['т'],
  s: ['т'],
  l: ['ль', 'л'],
  r: ['р'],
  lk: ['к'],
  lm: ['м'],
  lp: ['п'],
  m: ['м'],
  p: ['п'],
  b: ['п'],
  h: [''],
};
