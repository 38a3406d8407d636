import type { ListedParty } from '../model/listed-party.ts';
import { judgeName } from '../names/judge-name.ts';
import { findLegalForms } from '../names/legal-forms.ts';
import { isHonorific, isLinkWord } from '../names/name-words.ts';
import { wordsOf } from '../text/tokens.ts';
import type { IndexedName } from './search-index.ts';

/** Name `at` of a party, folded, its legal form apart; undefined for a name without a letter or a digit. */
export function readListedName(party: ListedParty, at: number): IndexedName | undefined {
  const alias = party.names[at];
  const words = alias === undefined ? [] : wordsOf(withoutNotes(alias.name));
  if (!alias || words.length === 0) return undefined;
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
  const bare = SO_CALLED.test(name) ? name.slice(10) : name;
  return bare.includes('(') ? bare.replace(NOTE, (note) => `${note.charAt(0)} `) : bare;
}
const SO_CALLED = /^so[- ]called /i;
const NOTE = /\S\s*\((?:a\.?k\.?a|f\.?k\.?a|n\.?k\.?a|also|formerly|previously|linked)[^)]*\)/gi;
