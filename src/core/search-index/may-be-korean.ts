import type { ListedParty } from '../model/listed-party.ts';
import { countryOfProgram } from '../names/country-words.ts';
import { scriptOf } from '../text/script.ts';

/** The list says so: the programme, the nationality, a place, or a name in Hangul. Never concluded from how a name sounds. */
export function mayBeKorean(party: ListedParty): boolean {
  return (
    party.names.some((alias) => scriptOf(alias.name.charCodeAt(0)) === 'Hang') ||
    party.countries.some(({ country }) => country === 'KP' || country === 'KR') ||
    party.addresses.some(({ country }) => country === 'KP') ||
    party.designations.some(({ programs }) => programs.some((tag) => countryOfProgram(tag) === 'KP'))
  );
}
