/**
 * What a word that mixes Latin with Cyrillic or Greek letters looks like, when every letter of the smaller script has a twin in
 * the other one; undefined when it does not (then it is simply a word with two scripts). Words of one script are never touched:
 * `СОСНА` is Russian for pine and not a trick.
 *
 * The pairs are those of Unicode's confusables table that a reader cannot tell apart in common fonts: https://www.unicode.org/reports/tr39/
 *
 * @param word Folded, so lower case.
 */
export function unfoldLookAlikes(word: string): string | undefined {
  return replaceAll(word, TO_LATIN) ?? replaceAll(word, TO_CYRILLIC);
}

/**
 * The Latin word that a short word of another script looks like (`Е` in `SETAD-Е`); undefined where a letter has no twin. Right only beside other words in Latin
 * letters: by itself `а` is Russian for "and".
 *
 * @param word Folded.
 */
export function latinTwin(word: string): string | undefined {
  return word.length <= MAX_TWIN ? replaceAll(word, TO_LATIN) : undefined;
}

/** Longer words are written in one script or mix them. */
const MAX_TWIN = 3;

function replaceAll(word: string, twins: ReadonlyMap<string, string>): string | undefined {
  let result = '';
  for (const letter of word) {
    const twin = twins.get(letter);
    if (twin === undefined && !isNative(letter, twins)) return undefined;
    result += twin ?? letter;
  }
  return result;
}

/** A letter that needs no twin: a digit, or one of the script that is folded to. */
function isNative(letter: string, twins: ReadonlyMap<string, string>): boolean {
  return twins === TO_LATIN ? letter < '\u0250' : !/[a-zα-ω]/.test(letter);
}

const TO_LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ғ: 'f',
    һ: 'h',
    н: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    ѕ: 's',
    т: 't',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    у: 'y',
    ү: 'y',
    з: '3',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'm',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    γ: 'y',
    ζ: 'z',
  }),
);

/** For Russian words with a few Latin letters: `OOO Мокран`, `Oбщество`. */
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'а',
    b: 'в',
    c: 'с',
    e: 'е',
    h: 'н',
    i: 'і',
    j: 'ј',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    s: 'ѕ',
    t: 'т',
    x: 'х',
    y: 'у',
  }),
);
