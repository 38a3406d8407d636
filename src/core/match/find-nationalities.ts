import { countriesOfNationality } from '../names/nationality-words.ts';
import type { StatedFact } from './stated-fact.ts';

/**
 * Nationalities that a text states outright: `a Russian national`, `citizen of Canada`, `Nationality: South Korean`, `гражданин России`, `대한민국 국적`. That a text
 * names a country, or that a name sounds like one, is not a statement of anybody's nationality and is not looked at.
 */
export function findNationalities(text: string): readonly StatedFact[] {
  const found: StatedFact[] = [];
  if (!SIGNS.some((sign) => text.includes(sign))) return found;
  for (const { pattern, isLabelled } of PATTERNS) {
    for (const { index, 0: words, groups } of text.matchAll(pattern)) {
      if (NOT_NOW.test(text.slice(Math.max(0, index - 12), index))) continue;
      const named = [groups?.['first'], groups?.['second']].filter((group) => group !== undefined);
      const read = named.map((group) => ({ group, meant: readCountries(group) }));
      const countries = read.flatMap(({ meant }) => (meant ? [meant.countries] : []));
      if (countries.length === 0) continue;
      // What follows the country belongs to whatever comes next.
      const last = read.find(({ group }) => words.endsWith(group));
      const end = index + words.length - (last?.meant ? last.group.length - last.meant.end : 0);
      found.push({ about: 'nationality', start: index, end, countries, isLabelled });
    }
  }
  return found;
}

/** What the longest row of words means, and where it ends: `The South Korean` is `South Korean`, and never `Korean`. */
function readCountries(words: string): { readonly countries: readonly string[]; readonly end: number } | undefined {
  const parts = words.toLowerCase().replaceAll('’', "'").split(' ');
  for (let length = parts.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= parts.length; from += 1) {
      const countries = countriesOfNationality(parts.slice(from, from + length).join(' '));
      if (countries) return { countries, end: parts.slice(0, from + length).join(' ').length };
    }
  }
  return undefined;
}

const NOT_NOW = /(?:former|ex-|not an?|never an?|бывш\p{L}*|전) ?$/iu;

/** Up to three capitalised words. Everything here is bounded, so that a long row of letters is looked at once. */
const NAMED = String.raw`(?<!\p{L})\p{Lu}[\p{L}.'’]{1,20}(?: \p{Lu}[\p{L}.'’]{1,20}){0,2}`;
const BEARER = '(?:national|citizen|passport[- ]holder|nationality|citizenship)(?!\\p{L})';

/** Without one of these there is no statement: most texts are done with here. */
const SIGNS = [
  'ational',
  'itizen',
  'passport',
  'NATIONAL',
  'CITIZEN',
  'раждан',
  '국적',
  '국민',
  '시민권',
  '公民',
  '籍',
];

/** Plurals are said of groups. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly isLabelled: boolean }[] = [
  {
    pattern: new RegExp(`(?:(?<second>${NAMED})(?: and | or |[-–/])(?:an? )?)?(?<first>${NAMED})[- ]${BEARER}`, 'gu'),
    isLabelled: false,
  },
  { pattern: new RegExp(`(?:national|citizen) of (?:the )?(?<first>${NAMED})`, 'gu'), isLabelled: false },
  {
    pattern: new RegExp(
      `(?:[Nn]ationality|[Cc]itizenship|NATIONALITY|CITIZENSHIP)(?: ?[:：]|\\t| {2,}) ?(?<first>${NAMED})(?:(?: and |, ?|[-–/])(?<second>${NAMED}))?`,
      'gu',
    ),
    isLabelled: true,
  },
  { pattern: /(?:Г|г)ражданство ?[:：—–-]? ?(?<first>\p{L}{2,20}(?: \p{L}{2,20})?)/gu, isLabelled: true },
  {
    pattern: /(?:Г|г)раждан(?:ин|ина|ину|ином|ка|ки|ке|ку|кой) (?<first>\p{L}{2,20}(?: \p{L}{2,20})?)/gu,
    isLabelled: false,
  },
  { pattern: /국적 ?[:：]? ?(?<first>[가-힣]{2,14})/gu, isLabelled: true },
  { pattern: /(?<first>[가-힣]{2,14}) ?(?:국적|국민|시민권자)/gu, isLabelled: false },
  { pattern: /[国國]籍[:：] ?(?<first>\p{Script=Han}{2,5})/gu, isLabelled: true },
  { pattern: /(?<first>\p{Script=Han}{2,3})(?:公民|[国國]籍)/gu, isLabelled: false },
];
