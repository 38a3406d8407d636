import { commonWords } from './common-words.ts';
import { COUNTRY_WORDS } from './country-words.ts';
import { isLinkWord } from './name-words.ts';
import { scriptOf } from '../text/script.ts';

/** Why a name alone is no evidence of the party that bears it. */
export type WeakReason = 'publisher' | 'one-word' | 'short' | 'digits' | 'dictionary-words';

/** What `judgeName` needs to know of a name. */
export interface JudgedName {
  /** Folded words, without legal forms. */
  readonly words: readonly string[];
  readonly isPerson: boolean;
  /** The publisher's own mark. */
  readonly isWeak: boolean;
  /** A legal form must stand beside the name before it counts (`Alis LLC`), so one word is enough. */
  readonly hasRequiredForm: boolean;
}

/**
 * The reasons to wait for a cue before a name counts; empty for a name that stands on its own. OFAC FAQ 122 says what makes an alias weak
 * (short, generic, a nickname, digits): https://ofac.treasury.gov/faqs/122. The measure of "generic" is how much a name tells, word by word:
 * a word that is no English word tells 1, a place ½, a word of the dictionary or a number ¼; less than 1 in all is too little.
 */
export function judgeName({ words, isPerson, isWeak, hasRequiredForm }: JudgedName): readonly WeakReason[] {
  const reasons: WeakReason[] = isWeak ? ['publisher'] : [];
  const content = isPerson ? words : words.filter((word) => !isLinkWord(word));
  const letters = content.join('');
  if (isEastAsian(letters)) return [...reasons, ...judgeEastAsian(letters, isPerson)];
  if (content.length < 2 && !hasRequiredForm) reasons.push('one-word');
  else if (isPerson && letters.length < (content.length === 2 ? 8 : 6)) reasons.push('short');
  if (content.every((word) => HAS_DIGIT.test(word))) reasons.push('digits');
  const told = content.reduce((sum, word) => sum + tell(word, isPerson), 0);
  if (told < 1) reasons.push('dictionary-words');
  return reasons;
}

/** Names in Hangul and Han have no spaces: the count of syllables decides. A two-syllable name is shared by thousands. */
function judgeEastAsian(letters: string, isPerson: boolean): readonly WeakReason[] {
  return letters.length < (isPerson ? 3 : 4) ? ['short'] : [];
}

/** Hangul, Han or kana, digits allowed, and nothing else. Asked of every listed name, so no expression with whole scripts in it, which are slow to compile. */
function isEastAsian(letters: string): boolean {
  const first = letters.charCodeAt(0);
  if (first > 0x39 && first < FIRST_EAST_ASIAN) return false;
  const scripts = new Set(Array.from(letters, (letter) => scriptOf(letter.codePointAt(0) ?? 0)));
  scripts.delete('Zyyy');
  return (
    scripts.size > 0 &&
    Array.from(scripts).every((script) => script === 'Hang' || script === 'Hani' || script === 'Kana')
  );
}

/** The Hangul jamo; everything of East Asia comes after them. */
const FIRST_EAST_ASIAN = 0x1100;

function tell(word: string, isPerson: boolean): number {
  if (PLACES.has(word)) return 0.5;
  if (HAS_DIGIT.test(word)) return 0.25;
  // Short letter groups are mostly abbreviations that many bodies share (RGB, MID).
  if (word.length < 4 && !isPerson) return commonWords().has(word) ? 0.25 : 0.5;
  // Half the Korean and Chinese syllables are English words too (man, song, sang): in a person's name they tell more.
  if (commonWords().has(word)) return isPerson ? 0.5 : 0.25;
  return 1;
}

const HAS_DIGIT = /\d/;
const PLACES: ReadonlySet<string> = new Set(
  Object.values(COUNTRY_WORDS)
    .flat()
    .filter((phrase) => !phrase.includes(' ')),
);
