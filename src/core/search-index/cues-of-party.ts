import type { ListedParty } from '../model/listed-party.ts';
import { COUNTRY_WORDS, countryOfProgram } from '../names/country-words.ts';
import { wordsOf } from '../text/tokens.ts';

/** A place, a country, a programme or an authority that speaks for a party when it stands near one of its names. */
export interface CuePhrase {
  /** Folded. */
  readonly words: readonly string[];
  readonly about: 'place' | 'program';
  /** What the list says, for the reader: `Pyongyang, Korea, North`. */
  readonly listed: string;
}

/**
 * What speaks for a party when it stands in the same block as one of its names: the programme and the authority that listed it, the country the
 * programme is about, its country, and the places of its addresses and birth. That a page names a country says where it plays, and nothing about the
 * nationality of anybody.
 *
 * A large country that only stands in an address is no cue: half of all pages name China or Russia somewhere. Its city is.
 */
export function cuesOfParty(party: ListedParty): readonly CuePhrase[] {
  const phrases = new Map<string, CuePhrase>();
  for (const [text, about, listed] of listCues(party)) {
    const key = `${about} ${text}`;
    if (phrases.has(key)) continue;
    const words = wordsOfCue(text);
    if (words.length > 0) phrases.set(key, { words, about, listed });
  }
  return Array.from(phrases.values());
}

/** The texts of the cues alone, which many parties share. */
export function* cueTexts(party: ListedParty): Iterable<string> {
  for (const [text] of listCues(party)) yield text;
}

/** The folded words of a cue; none where it is too short to be one. Thousands of parties share a few programmes, countries and cities. */
export function wordsOfCue(text: string): readonly string[] {
  let words = KNOWN.get(text);
  if (!words) {
    const folded = wordsOf(text);
    words = folded.join('').length < 2 ? [] : folded;
    if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
    KNOWN.set(text, words);
  }
  return words;
}

const KNOWN = new Map<string, readonly string[]>();
const MAX_KNOWN = 2000;

type Cue = readonly [text: string, about: CuePhrase['about'], listed: string];

function listCues(party: ListedParty): readonly Cue[] {
  const cues: Cue[] = [];
  const addCountry = (code: string | undefined, name?: string): void => {
    const listed = name ?? code ?? '';
    if (name !== undefined) cues.push([name, 'place', listed]);
    for (const words of (code === undefined ? undefined : COUNTRY_WORDS[code]) ?? [])
      cues.push([words, 'place', listed]);
  };
  for (const { list, authority, programs, bases } of party.designations) {
    for (const program of programs) {
      cues.push([program, 'program', program]);
      addCountry(countryOfProgram(program));
    }
    for (const { name } of bases) {
      const [, order] = /(?:executive order|e\.?o\.?) ?(\d{5})/i.exec(name) ?? [];
      if (order !== undefined)
        cues.push(
          [`Executive Order ${order}`, 'program', name],
          [`E.O. ${order}`, 'program', name],
          [`EO ${order}`, 'program', name],
        );
    }
    for (const words of listWords(`${list} ${authority}`)) cues.push([words, 'program', list]);
  }
  for (const { country, countryName } of party.countries) addCountry(country, countryName);
  for (const { city, region, country, countryName } of [...party.addresses, ...party.birthPlaces]) {
    const place = [city, region, countryName ?? country].filter((part) => part !== undefined).join(', ');
    if (city !== undefined) cues.push([city, 'place', place]);
    if (region !== undefined) cues.push([region, 'place', place]);
    if (country === 'KP') addCountry(country, countryName);
  }
  return cues;
}

/** How running text calls the list itself. */
function listWords(list: string): readonly string[] {
  if (/ofac|treasury/i.test(list))
    return [
      'OFAC',
      'Office of Foreign Assets Control',
      'SDN',
      'Specially Designated',
      'Treasury Department',
      'Department of the Treasury',
      'U.S. Treasury',
    ];
  if (/\bun\b|security council|united nations/i.test(list)) return ['Security Council', 'Panel of Experts'];
  if (/\bkr\b|korea/i.test(list)) return ['Ministry of Foreign Affairs', '외교부', '대북제재', '제재'];
  if (/\beu\b|european/i.test(list)) return ['European Union', 'EU sanctions'];
  if (/\buk\b|ofsi/i.test(list)) return ['OFSI', 'UK Sanctions List'];
  return [];
}
