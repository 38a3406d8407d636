import { commonWords } from '../names/common-words.ts';
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
    return !match.name.weakness.includes('dictionary-words') && match.pattern.words.length + match.forms.length > 1;
  // In the name of an organisation that tells enough, common words may be small: `Chinyong information technology cooperation company`.
  let isAllowed: boolean | undefined;
  const mayBeSmall = (): boolean =>
    (isAllowed ??= match.name.weakness.length === 0 && (!match.name.isPerson || isRareInARow(match.name)));
  return match.readings.every((reading) =>
    tokensIn(block, reading).every((token, at) => {
      if (token.letterCase !== 'lower') return true;
      if (token.gap === 'hyphen' && (at > 0 || reading.from > match.from)) return true;
      if (isParticle(token.key) || isListedSmall(match, token.key)) return true;
      if (token.gap === 'comma') return false;
      if (token.gap === 'dot' && token.key.length === 1) return true;
      if (token.script !== 'Latn') return mayBeSmall();
      if (token.key.length === 1)
        return reading.to - reading.from > 1 || (mayBeSmall() && match.pattern.words.length > 2);
      return mayBeSmall() || !commonWords().has(token.key);
    }),
  );
}

/**
 * Words of a person that do not come about by chance though they are written small, as people type in chats: three of them, one no word of English (`kim sang
 * man`), or two, one an English one that is not as short as those that sentences are made of (`lyagin roman`, not `she dylan`).
 */
function isRareInARow({ core }: NameMatch['name']): boolean {
  const [common, rare] = [
    core.filter((word) => commonWords().has(word)),
    core.filter((word) => !commonWords().has(word)),
  ];
  return core.length > 2 ? rare.length > 0 : rare.join('').length > 4 && common.every(({ length }) => length > 3);
}

/** The publisher writes the word small as well: `irisl marine services`, `Iyad ag Ghaly`. */
function isListedSmall({ name }: NameMatch, word: string): boolean {
  return name.weakness.length === 0 && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(name.name);
}
