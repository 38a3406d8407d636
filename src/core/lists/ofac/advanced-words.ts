import { ListFormatError } from '../list-format-error.ts';
import { tidyLine } from '../text/tidy.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** The dictionary at the head of SDN_ADVANCED.XML: everything after it speaks in numbers. */
export interface AdvancedWords {
  /**
   * `('Script', '287')` is `Korean`.
   *
   * @throws {ListFormatError} If a number stands for nothing: the file is damaged.
   */
  readonly word: (set: string, id: string | undefined) => string;
  /** `Individual`, `Entity`, `Vessel`, `Aircraft` for a PartySubTypeID. */
  readonly partyType: (subType: string | undefined) => string;
  /** The country or area behind an AreaCodeID, with its code where it has one. */
  readonly area: (id: string | undefined) => { readonly name: string; readonly code?: string };
  /** Takes one set of the dictionary: `AliasTypeValues` with its `AliasType` elements. */
  readonly learn: (values: XmlElement) => void;
}

export function makeAdvancedWords(): AdvancedWords {
  const sets = new Map<string, Map<string, string>>();
  const types = new Map<string, string>();
  const areas = new Map<string, { name: string; code?: string }>();

  const word = (set: string, id: string | undefined): string => {
    if (id === undefined) return '';
    const found = sets.get(set)?.get(id);
    if (found === undefined)
      throw new ListFormatError(`the file uses ${set} ${id.slice(0, 20)} and never says what it means`);
    return found;
  };

  return {
    word,
    partyType: (subType) => {
      const name = word('PartySubType', subType);
      return name === 'Unknown' ? word('PartyType', types.get(subType ?? '')) : name;
    },
    area: (id) => areas.get(id ?? '') ?? { name: word('AreaCode', id) },
    learn: (values) => {
      for (const { name: set, attributes, text } of values.children) {
        const id = attributes['ID'];
        if (id === undefined) throw new ListFormatError(`<${set}> has no ID`);
        const said = tidyLine(text) ?? '';
        let words = sets.get(set);
        if (!words) sets.set(set, (words = new Map<string, string>()));
        words.set(id, said);
        if (set === 'PartySubType') types.set(id, attributes['PartyTypeID'] ?? '');
        const description = attributes['Description'];
        if (set === 'AreaCode' && description !== undefined)
          areas.set(id, said.length === 2 ? { name: description, code: said } : { name: description });
      }
    },
  };
}
