import type { ListedParty, PartyId } from '../model/listed-party.ts';
import { COUNTRY_WORDS, countryOfProgram } from '../names/country-words.ts';
import { wordsOf } from '../text/tokens.ts';
import type { CueIndex, CuePhrase } from './search-index.ts';

/**
 * What speaks for a party when it stands in the same block as one of its names: the programme and the authority that listed it, the country the
 * programme is about, its country, and the places of its addresses and birth. That a page names a country says where it plays, and nothing about the
 * nationality of anybody.
 *
 * A large country that only stands in an address is no cue: half of all pages name China or Russia somewhere. Its city is.
 */
export function indexCues(parties: readonly ListedParty[]): CueIndex {
  const phrases = new Map<string, CuePhrase[]>();
  const ids = new Map<string, number>();
  const ofParty = new Map<PartyId, Set<number>>();
  const add = (party: ListedParty, text: string, about: CuePhrase['about'], listed: string): void => {
    const key = `${about} ${text}`;
    let id = ids.get(key);
    if (id === undefined) {
      const words = wordsOf(text);
      const [first] = words;
      if (first === undefined || words.join('').length < 2) return;
      id = ids.size;
      ids.set(key, id);
      const starting = phrases.get(first) ?? [];
      starting.push({ id, words, about, listed });
      phrases.set(first, starting);
    }
    const own = ofParty.get(party.id) ?? new Set();
    own.add(id);
    ofParty.set(party.id, own);
  };
  for (const party of parties) for (const [text, about, listed] of cuesOf(party)) add(party, text, about, listed);
  return { phrases, ofParty };
}

type Cue = readonly [text: string, about: CuePhrase['about'], listed: string];

function cuesOf(party: ListedParty): readonly Cue[] {
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
