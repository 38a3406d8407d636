import type { Hit } from '../model/hit.ts';
import type { TextBlock } from '../model/text-block.ts';
import type { SearchIndex } from '../search-index/search-index.ts';
import { tokenize } from '../text/tokens.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { findNames } from './find-names.ts';
import { judgeMatches } from './judge-matches.ts';
import { readWords } from './read-words.ts';

/** How a text is screened. */
export interface ScreenOptions {
  /** As in `TextBlock`; `everything` when absent. */
  readonly lookFor?: TextBlock['lookFor'];
}

/**
 * Every place of a text that may name a listed party, in the order of the text. The text is one block: what stands in it may speak for a
 * weak alias, nothing else may. `text.slice(hit.start, hit.end) === hit.text`. Time grows with the length of the text and no faster.
 */
export function screenText(text: string, index: SearchIndex, options: ScreenOptions = {}): readonly Hit[] {
  const identifiers = findIdentifiers(text, index, options.lookFor ?? 'everything');
  if (options.lookFor === 'identifiers') return identifiers;
  const tokens = tokenize(text);
  const names = judgeMatches(text, tokens, findNames(tokens, readWords(tokens, index), index), index);
  return [...names, ...identifiers].toSorted((a, b) => a.start - b.start || b.end - a.end);
}
