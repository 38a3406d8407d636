/**
 * One spelling for all the ways a Russian or Ukrainian word is written in Latin letters, and for the Cyrillic word itself: `Виталий`,
 * `Vitaliy`, `Vitalii` and `Vitaly` are all `vitali`; `Андреев`, `Andreyev` and `Andreev` are `andrev`.
 *
 * It is made to compare a Cyrillic word with a Latin one; two Latin words may share it by chance when they are short.
 *
 * @param word Folded; Latin or Cyrillic.
 */
export function slavicKey(word: string): string {
  let latin = '';
  for (const letter of word) latin += CYRILLIC[letter] ?? letter;
  return latin
    .replace(/shch|sch/g, 'W')
    .replace(/tch|ch/g, 'C')
    .replace(/sh/g, 'S')
    .replace(/zh/g, 'Z')
    .replace(/kh|x(?=[aeiouy])/g, 'h')
    .replace(/x/g, 'ks')
    .replace(/tz|ts/g, 'c')
    .replace(/w/g, 'v')
    .replace(/ck|q/g, 'k')
    .replace(/[yij]+/g, 'i')
    .replace(/i(?=[aeou])/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Letters that share a place in passports and older systems share a value here. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
