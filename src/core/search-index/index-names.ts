import type { ListedParty } from '../model/listed-party.ts';
import { isKoreanSurname } from '../names/korean-surnames.ts';
import { wordsOf } from '../text/tokens.ts';
import { scriptOf } from '../text/script.ts';
import {
  NAME_HAS_DASH,
  NAME_IS_CLEAR,
  NAME_IS_KOREAN,
  NAME_IS_PERSON,
  NAME_NEEDS_FORM,
  NAME_TURNS,
  type NameTables,
} from './index-tables.ts';
import { mayBeKorean } from './may-be-korean.ts';
import { startNumbers } from './number-sheet.ts';
import { readListedName } from './read-listed-name.ts';
import type { IndexedName } from './search-index.ts';

/** The names of all parties as rows of words, the words numbered as they were met. */
export interface NameSheet {
  readonly names: NameTables;
  /** The words by their numbers. */
  readonly words: readonly string[];
}

/** Reads the names of all parties. Names without a letter or a digit keep their id and have no words. */
export function indexNames(parties: readonly ListedParty[]): NameSheet {
  const words: string[] = [];
  const ids = new Map<string, number>();
  const [starts, rows, ofParty] = [startNumbers(), startNumbers(), startNumbers()];
  const marks: number[] = [];
  const families: number[] = [];
  for (const party of parties) {
    ofParty.push(marks.length);
    for (let at = 0; at < party.names.length; at += 1) {
      const name = readListedName(party, at);
      starts.push(rows.length());
      for (const word of name?.core ?? []) {
        let id = ids.get(word);
        if (id === undefined) {
          id = words.length;
          ids.set(word, id);
          words.push(word);
        }
        rows.push(id);
      }
      const family = name && !isHan(name) ? findFamily(name, party) : 0;
      families.push(family);
      marks.push(name ? markName(name, family, party) : 0);
    }
  }
  ofParty.push(marks.length);
  starts.push(rows.length());
  return {
    words,
    names: {
      starts: starts.finish(),
      words: rows.finish(),
      marks: Uint8Array.from(marks),
      families: Uint8Array.from(families),
      ofParty: ofParty.finish(),
    },
  };
}

function markName(name: IndexedName, family: number, party: ListedParty): number {
  return (
    (name.isPerson ? NAME_IS_PERSON : 0) |
    (name.form !== undefined && name.core.length < 2 ? NAME_NEEDS_FORM : 0) |
    (DASH.test(name.name) ? NAME_HAS_DASH : 0) |
    (name.isPerson && family === 0 && !isHan(name) ? NAME_TURNS : 0) |
    (name.weakness.length === 0 ? NAME_IS_CLEAR : 0) |
    (name.isPerson && name.core.some(isKoreanSurname) && mayBeKorean(party) ? NAME_IS_KOREAN : 0)
  );
}
const DASH = /\s[-–—]\s/;

/** Names in Han letters are written one way: family first. */
function isHan({ core }: IndexedName): boolean {
  return scriptOf(core[0]?.codePointAt(0) ?? 0) === 'Hani';
}

/** Where the family name stands in a person's name, as in `nameFamilies`; 0 when the publisher does not say it, or says all of the name is one. */
function findFamily({ isPerson, core, alias }: IndexedName, party: ListedParty): number {
  const parts = isPerson ? (party.names[alias]?.parts ?? []) : [];
  const family = parts.filter(({ role }) => role === 'family').flatMap(({ text }) => wordsOf(text));
  if (family.length === 0 || family.length > 15 || family.length >= core.length) return 0;
  const at = core.findIndex((_, from) => family.every((word, index) => core[from + index] === word));
  return at < 0 || at > 15 ? 0 : (at << 4) | family.length;
}
