import { ABBREVIATIONS } from '../names/abbreviations.ts';
import { commonWords } from '../names/common-words.ts';
import { koreanSurnames } from '../names/korean-surnames.ts';
import { listFormWords, listOneWordForms } from '../names/legal-forms.ts';
import { HONORIFICS, LINK_WORDS } from '../names/name-words.ts';
import { hashText, spreadHash } from '../text/hash-text.ts';
import {
  WORD_IS_A_FORM,
  WORD_IS_A_FORMED_NAME,
  WORD_IS_A_NAME,
  WORD_IS_COMMON,
  WORD_IS_COMMON_NAME,
  WORD_IS_KOREAN_SURNAME,
  WORD_IS_OF_CONTACT,
  WORD_IS_OF_CUE,
  WORD_IS_OF_FORM,
  WORD_IS_PASSED_OVER,
  WORD_IS_SHORT_FORM,
} from './index-tables.ts';

/** Words that mean something because of what is listed. */
export interface ListedWords {
  /** A whole name each. */
  readonly names: Iterable<string>;
  /** A whole name each, when a legal form stands beside it. */
  readonly formed: Iterable<string>;
  /** They tell of a listed host or mailbox. */
  readonly contacts: Iterable<string>;
  /** A cue begins with them. */
  readonly cues: Iterable<string>;
}

/**
 * What is special about words, by the top bits of their spread hashes. Another word may share the place of a special one: whoever acts on a flag looks again.
 *
 * @param listed What the lists make special.
 */
export function indexFlags({ names, formed, contacts, cues }: ListedWords): Uint16Array {
  const entries: (readonly [number, number])[] = [];
  const add = (words: Iterable<string>, flag: number): void => {
    for (const word of words) entries.push([spreadHash(hashText(word)), flag]);
  };
  add(LINK_WORDS, WORD_IS_PASSED_OVER);
  add(HONORIFICS, WORD_IS_PASSED_OVER);
  add(commonWords(), WORD_IS_COMMON);
  add(koreanSurnames(), WORD_IS_KOREAN_SURNAME);
  add(
    ABBREVIATIONS.map(([short]) => short),
    WORD_IS_SHORT_FORM,
  );
  add(listFormWords(), WORD_IS_OF_FORM);
  add(listOneWordForms(), WORD_IS_A_FORM);
  add(formed, WORD_IS_A_FORMED_NAME);
  add(contacts, WORD_IS_OF_CONTACT);
  add(cues, WORD_IS_OF_CUE);
  for (const word of names) add([word], commonWords().has(word) ? WORD_IS_COMMON_NAME : WORD_IS_A_NAME);
  const flags = new Uint16Array(1 << Math.max(12, 32 - Math.clz32(entries.length * 8)));
  const shift = Math.clz32(flags.length) + 1;
  for (const [key, flag] of entries) flags[key >>> shift] = (flags[key >>> shift] ?? 0) | flag;
  return flags;
}
