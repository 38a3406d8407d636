/**
 * One spelling for the ways a Chinese word is written in Latin letters (Pinyin, Wade-Giles without its apostrophes, the press): `Zedong` and `Tse-tung` are both
 * `ZeDong`. Undefined for words that are no Chinese syllables. Coarse, because Wade-Giles without apostrophes is: `Chang` is Zhang as well as Chang.
 *
 * @param word Folded, Latin; several syllables may stand in it.
 */
export function chineseKey(word: string): string | undefined {
  if (word.length < 2 || word.length > 20) return undefined;
  const key = word
    .replace(/hs|sh|x/g, 'X')
    .replace(/zh|ch|q|j/g, 'J')
    .replace(/ts|tz|z|c/g, 'Z')
    .replace(/[kg](?!$|[^aeiou])/g, 'G')
    .replace(/[pb]/g, 'B')
    .replace(/[td]/g, 'D')
    .replace(/ung/g, 'ong')
    .replace(/(?<=[iue])eh/g, 'e')
    .replace(/ien/g, 'ian')
    .replace(/yen/g, 'yan')
    .replace(/ih/g, 'i')
    .replace(/(?<=[GhD])o(?![nu])/g, 'e')
    .replace(/Dze/g, 'Ze')
    .replace(/ü|v/g, 'u');
  return SYLLABLES.test(key) ? key : undefined;
}

const SYLLABLES =
  /^(?:[XJZGBDsrmnflhwy]?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)){1,3}$/;
