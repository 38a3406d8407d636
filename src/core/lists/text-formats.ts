import type { Format } from './format.ts';
import { checked, describe, fail } from './format.ts';
import { isRealDate } from './is-real-date.ts';
import { isWebAddress } from './is-web-address.ts';

/** Words as published. Blank text is a mistake everywhere: what is unknown is left out. */
export const text: Format<string> = {
  read: (json, at) => {
    if (typeof json !== 'string') fail(at, `expected text, found ${describe(json)}`);
    if (json.trim() === '') fail(at, 'is blank; leave the field out instead');
    return json;
  },
  write: (value) => value,
};

export const flag: Format<boolean> = {
  read: (json, at) => (typeof json === 'boolean' ? json : fail(at, `expected true or false, found ${describe(json)}`)),
  write: (value) => value,
};

/** A mark that is there or not. */
export const mark: Format<true> = {
  read: (json, at) => (json === true ? json : fail(at, `expected true or no such field, found ${describe(json)}`)),
  write: (value) => value,
};

/** A position in a list, from 0. */
export const position: Format<number> = {
  read: (json, at) =>
    typeof json === 'number' && Number.isSafeInteger(json) && json >= 0
      ? json
      : fail(at, `expected a position (0, 1, 2 …), found ${describe(json)}`),
  write: (value) => value,
};

/** A day of the calendar: `2023-05-23`. */
export const day: Format<string> = checked(text, (value) =>
  value.length === 10 && isRealDate(value) ? undefined : `expected a real day as 2023-05-23, found ${describe(value)}`,
);

/** A day, a month or a year: `1965-04-25`, `1965-04`, `1965`. */
export const datePrefix: Format<string> = checked(text, (value) =>
  isRealDate(value) ? undefined : `expected a real date as 1965-04-25, 1965-04 or 1965, found ${describe(value)}`,
);

/** ISO 3166 alpha-2: `KP`. */
export const countryCode: Format<string> = shaped(/^[A-Z]{2}$/, 'a country code of two capitals as KP');

/** ISO 15924: `Hang`. */
export const scriptCode: Format<string> = shaped(/^[A-Z][a-z]{3}$/, 'a script code as Hang');

/** BCP 47: `ko`, `zh-Hans`. */
export const languageTag: Format<string> = shaped(
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  'a language tag as ko or zh-Hans',
);

export const webAddress: Format<string> = checked(text, (value) =>
  isWebAddress(value) ? undefined : `expected an address as https://example.org/, found ${describe(value)}`,
);

/** `"<authority>:<number>"`: `ofac:43377`. */
export const partyId: Format<string> = shaped(/^[a-z][a-z0-9-]*:\S+$/, 'an id as ofac:43377');

export const listId: Format<string> = shaped(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a list id as ofac-sdn');

/** The number of a file format of ours that has only one version yet. */
export const formatOne: Format<1> = {
  read: (json, at) =>
    json === 1 ? 1 : fail(at, `expected 1, found ${describe(json)}: a newer Namesake made this file`),
  write: (value) => value,
};

/** SHA-256 in hexadecimal. */
export const sha256: Format<string> = shaped(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 small hexadecimal digits');

/** Text without blanks: what people copy and compare letter by letter. */
export const unspaced: Format<string> = shaped(/^\S+$/, 'text without blanks');

/** One of a few words. `words` has a key for each of them, so that the compiler finds a forgotten one. */
export function oneOf<T extends string>(words: Readonly<Record<T, true>>): Format<T> {
  const isWord = (json: unknown): json is T => typeof json === 'string' && Object.hasOwn(words, json);
  return {
    read: (json, at) =>
      isWord(json) ? json : fail(at, `expected ${Object.keys(words).join(', ')}; found ${describe(json)}`),
    write: (value) => value,
  };
}

function shaped(shape: RegExp, expected: string): Format<string> {
  return checked(text, (value) => (shape.test(value) ? undefined : `expected ${expected}, found ${describe(value)}`));
}
