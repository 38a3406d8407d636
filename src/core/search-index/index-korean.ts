import type { ListedParty } from '../model/listed-party.ts';
import { countryOfProgram } from '../names/country-words.ts';
import { isKoreanSurname } from '../names/korean-surnames.ts';
import { koreanKeys } from '../text/korean-keys.ts';
import { scriptOf } from '../text/script.ts';
import { buildHashTable, type HashTable } from './hash-table.ts';
import { NAME_IS_PERSON, type NameTables } from './index-tables.ts';
import { startNumbers } from './number-sheet.ts';
import { orderWords } from './order-words.ts';

/** Names of Korean persons under the keys of their syllables, the surname first. */
export function indexKorean(parties: readonly ListedParty[], words: readonly string[], names: NameTables): HashTable {
  const [keys, ids] = [startNumbers(), startNumbers()];
  parties.forEach((party, at) => {
    if (!mayBeKorean(party)) return;
    for (let name = names.ofParty[at] ?? 0; name < (names.ofParty[at + 1] ?? 0); name += 1) {
      if (((names.marks[name] ?? 0) & NAME_IS_PERSON) === 0) continue;
      const own = Array.from(names.words.subarray(names.starts[name], names.starts[name + 1]));
      const found = new Set<number>();
      for (const order of orderWords(own, names.marks[name] ?? 0, names.families[name] ?? 0)) {
        const spelt = order.words.map((id) => words[id] ?? '');
        if (spelt.length > 1 && isKoreanSurname(spelt[0] ?? '')) for (const key of koreanKeys(spelt)) found.add(key);
      }
      for (const key of found) {
        keys.push(key);
        ids.push(name);
      }
    }
  });
  return buildHashTable(keys.finish(), ids.finish());
}

/** The list says so: the programme, the nationality, a place, or a name in Hangul. Never concluded from how a name sounds. */
export function mayBeKorean(party: ListedParty): boolean {
  return (
    party.names.some((alias) => scriptOf(alias.name.charCodeAt(0)) === 'Hang') ||
    party.countries.some(({ country }) => country === 'KP' || country === 'KR') ||
    party.addresses.some(({ country }) => country === 'KP') ||
    party.designations.some(({ programs }) => programs.some((tag) => countryOfProgram(tag) === 'KP'))
  );
}
