/**
 * What is left of a word in any alphabet: the places in the mouth of its consonants, whole, its beginning and its end. For finding, not for judging: words that share
 * a key are sounded out against each other.
 *
 * @param latin In plain Latin letters, as `latinise` gives it.
 * @param isLatin The word is written so, by people whose rules of spelling are unknown: its letters may stand for several sounds.
 */
export function soundKeys(latin: string, isLatin: boolean): readonly string[] {
  let forms = [latin];
  for (const [pattern, ...sounds] of isLatin ? LATIN_CHOICES : OTHER_CHOICES) {
    if (forms.length >= MAX_FORMS || !pattern.test(latin)) continue;
    forms = forms.flatMap((form) => sounds.map((sound) => form.replace(pattern, sound)));
  }
  const keys = new Set<string>();
  for (const form of forms) {
    const sounds = reduce(form);
    if (sounds.length < 2) {
      keys.add(`o${sounds}${/^[aeiouy]/.test(form) ? 'a' : ''}`);
      continue;
    }
    keys.add(`x${sounds}`);
    // Words of many sounds share three with very many others.
    if (sounds.length <= MIDDLING + 1) keys.add(`y${sounds.slice(0, 3)}`);
    if (sounds.length > 3 && sounds.length <= MIDDLING + 1) keys.add(`z${sounds.slice(-3)}`);
    if (sounds.length >= MIDDLING) keys.add(`y${sounds.slice(0, 4)}`).add(`z${sounds.slice(-4)}`);
  }
  return Array.from(keys);
}

/** Where one sound more or less makes one length of the other, both are keys. */
const MIDDLING = 4;
const MAX_FORMS = 12;

/** Letters and the sounds they may have; capitals are sounds. */
const LATIN_CHOICES: readonly (readonly [RegExp, ...string[]])[] = [
  [/ch/g, 'K', 'S', ''],
  [/gn/g, 'N', 'KN'],
  [/t(?=i[aou])/g, 'T', 'S'],
  [/c(?=[eiy])/g, 'S', 'K'],
  [/w/g, '', 'P'],
  [/r(?![aeiouyr])/g, '', 'L'],
  [/g(?=[eiy])/g, 'K', 'S'],
  [/th/g, 'T', 'S'],
  [/[tsdxz]$/g, '', 'T', 'S'],
  [/j/g, 'S', ''],
];
/** Hebrew and Arabic write v or w where there is a vowel. */
const OTHER_CHOICES: readonly (readonly [RegExp, ...string[]])[] = [
  [/^[vw]/g, 'P', ''],
  [/(?!^)[vw]/g, 'P', ''],
  [/g/g, 'K', 'S'],
  [/th/g, 'T', 'S'],
  [/[tsd]$/g, '', 'T', 'S'],
  [/^al(?=..)/g, '', 'L'],
];

function reduce(form: string): string {
  return form
    .replace(/ng(?![aeiou])/g, 'N')
    .replace(/x/g, 'KS')
    .replace(/kh|gh|ck|[gqk]/g, 'K')
    .replace(/tsch|dzh|sch|tch|tz|ts|dz|dj|ch|sh|zh|[szj]/g, 'S')
    .replace(/c(?=[eiy])/g, 'S')
    .replace(/c/g, 'K')
    .replace(/ph|[bpvf]/g, 'P')
    .replace(/[td]/g, 'T')
    .replace(/[rl]/g, 'L')
    .replace(/[mn]/g, 'N')
    .replace(/[^A-Z]/g, '')
    .replace(/TS/g, 'S')
    .replace(/(.)\1+/g, '$1');
}
