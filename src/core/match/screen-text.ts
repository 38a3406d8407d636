import type { Hit } from '../model/hit.ts';
import type { TextBlock } from '../model/text-block.ts';
import type { SearchIndex } from '../search-index/search-index.ts';
import { scanWords } from '../text/scan-words.ts';
import { makeWordRow } from '../text/word-row.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { findNames } from './find-names.ts';
import { findTriggers } from './find-triggers.ts';
import { judgeMatches } from './judge-matches.ts';
import { openBlock } from './page-block.ts';

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
  const lookFor = options.lookFor ?? 'everything';
  scanWords(text, ROW);
  const { pairs, closer } = TRIGGERS;
  pairs.length = 0;
  closer.length = 0;
  const signs = findTriggers(text, ROW, index.tables, TRIGGERS);
  const identifiers = findIdentifiers(text, index, lookFor, signs);
  const names =
    lookFor === 'identifiers' || pairs.length + closer.length === 0 ? NONE : screenNames(text, index, identifiers);
  if (identifiers.length === 0) return names;
  return [...names, ...identifiers].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function screenNames(text: string, index: SearchIndex, identifiers: readonly Hit[]): readonly Hit[] {
  const block = openBlock(text, ROW, index);
  const matches = findNames(block, TRIGGERS);
  return matches.length === 0 ? NONE : judgeMatches(block, matches, identifiers);
}

const NONE: readonly Hit[] = [];

/** The words of the text that is being screened, and what was found about them: one text at a time, and texts come by the thousand. */
const ROW = makeWordRow(1024);
const TRIGGERS = { pairs: [] as number[], closer: [] as number[] };
