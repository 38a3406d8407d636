import type { Alias, ListedParty } from '../model/listed-party.ts';
import { judgeName } from '../names/judge-name.ts';
import { findLegalForms } from '../names/legal-forms.ts';
import { isHonorific, isLinkWord } from '../names/name-words.ts';
import { wordsOf } from '../text/tokens.ts';
import type { IndexedName } from './search-index.ts';

/** Every name of every party, folded, its legal form apart. Names without a letter or a digit are left out. */
export function indexNames(parties: readonly ListedParty[]): readonly IndexedName[] {
  return parties.flatMap((party) =>
    party.names.flatMap((alias, at) => {
      const words = wordsOf(withoutNotes(alias.name));
      return words.length === 0 ? [] : [indexName(party, alias, at, words)];
    }),
  );
}

function indexName(party: ListedParty, alias: Alias, at: number, words: readonly string[]): IndexedName {
  const isPerson = party.kind === 'person';
  const forms = isPerson ? [] : findLegalForms(words);
  const bare = isPerson
    ? withoutHonorifics(words)
    : words.filter((_, index) => !forms.some(({ from, to }) => index >= from && index < to));
  const content = isPerson ? bare : bare.filter((word) => !isLinkWord(word));
  const core = content.length > 0 ? content : words;
  const form = content.length > 0 ? forms[0]?.family : undefined;
  return {
    party: party.id,
    alias: at,
    name: alias.name,
    isPerson,
    words,
    core,
    ...(form === undefined ? {} : { form }),
    weakness: judgeName({ words: core, isPerson, isWeak: alias.isWeak, hasRequiredForm: form !== undefined }),
  };
}

/** A title is no part of a name, unless nothing but one letter or word would be left of it (`Mr. O`). */
function withoutHonorifics(words: readonly string[]): readonly string[] {
  const bare = words.filter((word) => !isHonorific(word));
  return bare.length > 1 ? bare : words;
}

/** Publishers put remarks into names: `SO-CALLED …`, `(a.k.a. …)`. What stands in brackets after the name is not part of it. */
function withoutNotes(name: string): string {
  return name.replace(/^so[- ]called /i, '').replace(NOTE, (note) => `${note.charAt(0)} `);
}
const NOTE = /\S\s*\((?:a\.?k\.?a|f\.?k\.?a|n\.?k\.?a|also|formerly|previously|linked)[^)]*\)/gi;
