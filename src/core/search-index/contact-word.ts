import { commonWords } from '../names/common-words.ts';
import { wordsOf } from '../text/tokens.ts';

/**
 * The word of a listed host or mailbox that is rarest on web pages: where it stands, a page is worth a closer look. Of a page on a platform the word is one of its path,
 * because the platform's own name stands everywhere.
 *
 * @param key As `contactKey` gives it.
 * @example contactWord('info@irisl.net') // 'irisl'
 */
export function contactWord(key: string): string | undefined {
  const slash = key.indexOf('/');
  const words = wordsOf(slash < 0 ? key : key.slice(slash)).filter((word) => word.length > 1);
  const rare = words.filter((word) => !commonWords().has(word) && !EVERYWHERE.has(word));
  return (rare.length > 0 ? rare : words).toSorted((a, b) => b.length - a.length)[0];
}

/** Parts of so many hosts that they tell nothing. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  'com org net info www mail gmail yahoo hotmail outlook admin contact sales support office group company'.split(' '),
);
