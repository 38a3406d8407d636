import { COMMON_WORDS } from '../names/common-words.ts';
import { isParticle } from '../names/name-words.ts';
import type { NameMatch } from './find-names.ts';
import { tokensIn, type PageBlock } from './page-block.ts';

/**
 * Whether the words are written as a name is: a capital at the start of every word that carries meaning, in scripts that have capitals.
 * After a hyphen any case will do (`Sang-man`), small words and particles too (`of`, `bin`). A word that is no English word may be in lower
 * case; and where a whole block has no capital, its writer does not use them.
 */
export function isWrittenAsName(match: NameMatch, block: PageBlock): boolean {
  const isCased = block.tokenAt(match.from)?.letterCase !== 'none';
  if (isCased && !block.hasCapitals())
    return !match.name.weakness.includes('dictionary-words') && match.pattern.words.length > 1;
  // In the name of an organisation that tells enough, common words may be small: `Chinyong information technology cooperation company`.
  // Three words of a person in a row, one of them no word of English, do not come about by chance: `kim sang man` is how people type in chats.
  const mayBeSmall =
    match.name.weakness.length === 0 &&
    (!match.name.isPerson ||
      (match.pattern.words.length > 2 && !match.name.core.every((word) => COMMON_WORDS.has(word))));
  return match.readings.every((reading) =>
    tokensIn(block, reading).every((token, at) => {
      if (token.letterCase !== 'lower') return true;
      if (token.gap === 'hyphen' && (at > 0 || reading.from > match.from)) return true;
      if (isParticle(token.key) || isListedSmall(match, token.key)) return true;
      if (token.gap === 'comma') return false;
      if (token.gap === 'dot' && token.key.length === 1) return true;
      if (token.script !== 'Latn') return mayBeSmall;
      return COMMON_WORDS.has(token.key) ? mayBeSmall : token.key.length > 1 || reading.to - reading.from > 1;
    }),
  );
}

/** The publisher writes the word small as well: `irisl marine services`, `Iyad ag Ghaly`. */
function isListedSmall({ name }: NameMatch, word: string): boolean {
  return name.weakness.length === 0 && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(name.name);
}
