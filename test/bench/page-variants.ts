/** A listed name to be written into a page, its parts by their roles as published. */
export interface PlantedName {
  readonly name: string;
  readonly family: readonly string[];
  readonly given: readonly string[];
  /** Folded, without legal forms and titles. */
  readonly core: readonly string[];
}

/** A way to write a name; undefined where it makes no difference or cannot be done with this name. */
export type Writing = (name: PlantedName, random: () => number) => string | undefined;

/** Formatting and evasion: the reader sees the same name. */
export const FORMATS: Readonly<Record<string, Writing>> = {
  'as listed': ({ name }) => name,
  capitals: ({ name }) => name.toUpperCase(),
  'small letters': ({ name }) => name.toLowerCase(),
  'given name first': ({ family, given }) => both(family, given) && [...given, ...family].join(' '),
  'family name, comma': ({ family, given }) => both(family, given) && `${family.join(' ')}, ${given.join(' ')}`,
  'family name in capitals': ({ family, given }) =>
    both(family, given) && [...given, ...family.map((word) => word.toUpperCase())].join(' '),
  'no-break spaces': ({ name }) => changed(name, name.replaceAll(' ', '\u00a0')),
  'full width': ({ name }) =>
    name.replaceAll(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'zero-width space': ({ name }) => name.replace(/^\S\S/, (start) => `${start}\u200b`),
  'soft hyphens': ({ name }) => name.replaceAll(/([a-z]{3})(?=[a-z]{2})/gi, '$1\u00ad'),
  diacritics: ({ name }) =>
    changed(
      name,
      name.replace(/[aeiou]/gi, (letter) => `${letter}\u0301`.normalize('NFC')),
    ),
  'Cyrillic look-alikes': ({ name }) =>
    changed(
      name,
      name.replaceAll(/[aeo]/gi, (letter) => LOOK_ALIKES[letter] ?? letter),
    ),
  'last two hyphened': ({ name }) => changed(name, name.replace(/ (?=\S+$)/, '-')),
  'given names hyphened': ({ family, given }) =>
    given.length > 1 && family.length > 0 ? [...family, given.join('-')].join(' ') : undefined,
  'given names joined': ({ family, given }) =>
    given.length > 1 && given.length < 4 && family.length > 0 && given.every((word) => /^[a-z]{2,}$/i.test(word))
      ? [...family, capital(given.join('').toLowerCase())].join(' ')
      : undefined,
  'possessive ’s': ({ name }) => (/[a-z]$/i.test(name) ? `${name}’s` : undefined),
  'in quotation marks': ({ name }) => `“${name}”`,
};

/** One slip of the finger in a word of six letters or more, the rest as listed. */
export const oneTypo: Writing = (name, random) => misspell(name, 6, 1, random);
/** Two in a word of nine or more. */
export const twoTypos: Writing = (name, random) => misspell(name, 9, 2, random);

const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', A: 'А', E: 'Е', O: 'О' };

function both(family: readonly string[], given: readonly string[]): true | undefined {
  return family.length > 0 && given.length > 0 ? true : undefined;
}

function changed(name: string, written: string): string | undefined {
  return written === name ? undefined : written;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** In a word that is part of the name proper, where it has another one. */
function misspell(
  { name, core }: PlantedName,
  minLength: number,
  times: number,
  random: () => number,
): string | undefined {
  const words = name.split(' ');
  if (core.length < 2) return undefined;
  const long = words.flatMap((word, at) =>
    /^[a-z]+$/i.test(word) && word.length >= minLength && core.includes(word.toLowerCase()) ? [at] : [],
  );
  if (long.length === 0) return undefined;
  const at = long[Math.floor(random() * long.length)] ?? 0;
  const old = words[at] ?? '';
  let word = old;
  for (let time = 0; time < times; time += 1) word = slip(word, random);
  return word.toLowerCase() === old.toLowerCase() ? undefined : words.with(at, word).join(' ');
}

/** Changes, adds, leaves out or exchanges one letter, none of them the first: capitals decide what is read as a name at all. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = 'etaoinsrhldcumfpgwybvkxjqz'.charAt(Math.floor(random() * 26));
  const written = word.charAt(1) === word.charAt(1).toUpperCase() ? letter.toUpperCase() : letter;
  switch (Math.floor(random() * 4)) {
    case 0:
      return word.slice(0, at) + written + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + written + word.slice(at);
    case 2:
      return word.slice(0, at) + word.slice(at + 1);
    default:
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}

/** Another legal form of the same or of another family in place of the listed one; undefined for a name that ends in none of these. */
export const otherForm: Writing = ({ name }, random) => {
  const found =
    /^(.* .*?),? (co\.?,? ltd\.?|llc|ltd\.?|limited|inc\.?|corp\.?|corporation|company|co\.|gmbh|s\.?a\.?|ooo|oao|zao|pjsc|jsc|ao|fze)$/i.exec(
      name,
    );
  const [, core, form = ''] = found ?? [];
  if (core === undefined) return undefined;
  const others = ['LLC', 'Ltd', 'Limited', 'Co., Ltd.', 'Inc.', 'Corporation', 'Company', 'GmbH', 'JSC'].filter(
    (other) => other.toLowerCase().replaceAll(/\W/g, '') !== form.toLowerCase().replaceAll(/\W/g, ''),
  );
  return `${core} ${others[Math.floor(random() * others.length)]}`;
};

/** Without its legal form, where two words are left. */
export const withoutForm: Writing = ({ name }) =>
  /^(\S+ .*\S),? (?:co\.?,? ltd\.?|llc|ltd\.?|limited|inc\.?|corp\.?|gmbh|ooo|oao|zao|pjsc|jsc|ao|fze)$/i.exec(
    name,
  )?.[1];
