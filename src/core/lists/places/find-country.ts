import { COUNTRY_NAMES } from './country-names.ts';

/** A country as a list names it, with its code where the name is known. */
export interface FoundCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly countryName?: string;
}

/**
 * The code of a country that a publisher named, and its name as published. `former USSR (now Belarus)` is Belarus. Undefined for what says
 * no country: blank, `undetermined`, `UNKNOWN`, the EU's `00`.
 */
export function findCountry(name: string | undefined, code?: string): FoundCountry | undefined {
  const known = code !== undefined && /^[a-z]{2}$/i.test(code) ? code.toUpperCase() : undefined;
  const says = name !== undefined && !SAYS_NOTHING.test(name) ? name : undefined;
  if (says === undefined) {
    const shown = known === undefined ? undefined : FIRST_NAMES.get(known);
    return shown === undefined || known === undefined ? undefined : { country: known, countryName: shown };
  }
  const found =
    known ?? CODES.get(keyOf(says)) ?? CODES.get(keyOf(/\b(?:now|currently)\b(.+)$/i.exec(says)?.[1] ?? ''));
  return found === undefined ? { countryName: says } : { country: found, countryName: says };
}

/** The code for a bare two-letter word or a name; undefined when it is neither. */
export function findCountryCode(words: string): string | undefined {
  const upper = words.trim().toUpperCase();
  return FIRST_NAMES.has(upper) ? upper : CODES.get(keyOf(words));
}

const SAYS_NOTHING = /^(?:undetermined|unknown|na|n\/a|none|stateless|-0-)?$/i;

const LINES: readonly (readonly [string, readonly string[]])[] = COUNTRY_NAMES.trim()
  .split('\n')
  .map((line) => [line.slice(0, 2), line.slice(3).split(' | ')]);

const FIRST_NAMES: ReadonlyMap<string, string> = new Map(LINES.map(([code, [first = '']]) => [code, first]));

const CODES: ReadonlyMap<string, string> = new Map(
  LINES.flatMap(([code, names]) => names.map((name) => [keyOf(name), code] as const)),
);

/** Letters only, in small, without marks and the article. */
function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .replace(/^\s*(?:the|republic of)\s+/, '')
    .replaceAll(' ', '');
}
