import type { SearchIndex } from '../search-index/search-index.ts';
import { CASE_IS_CAPITAL, CASES } from '../text/unit-table.ts';
import { readToken, type Token } from '../text/tokens.ts';
import { WORD_IS_CAPITAL, type WordRow } from '../text/word-row.ts';
import { readFrom, type Reading } from './read-words.ts';

/** One block of a page while it is screened: the scanned words, and what is made of them as it is asked for. */
export interface PageBlock {
  readonly text: string;
  readonly row: WordRow;
  readonly index: SearchIndex;
  /** Word `at`; undefined outside the block. */
  readonly tokenAt: (at: number) => Token | undefined;
  /** How the words from `at` on may be read as words of listed names. */
  readonly readingsAt: (at: number) => readonly Reading[];
  /** Whether the writer uses capitals at all, in words that are not code. */
  readonly hasCapitals: () => boolean;
}

/**
 * Opens a scanned text.
 *
 * @param row Of this very text; it must not be used for another while the block is.
 */
export function openBlock(text: string, row: WordRow, index: SearchIndex): PageBlock {
  // Most blocks are closed again before anything is read in them.
  let tokens: (Token | undefined)[] | undefined;
  let readings: (readonly Reading[] | undefined)[] | undefined;
  let hasCapitals: boolean | undefined;
  const tokenAt = (at: number): Token | undefined => {
    if (at < 0 || at >= row.count) return undefined;
    tokens ??= makePlaces(row);
    return (tokens[at] ??= readToken(text, row, at));
  };
  const readingsAt = (at: number): readonly Reading[] => {
    readings ??= makePlaces(row);
    return (readings[at] ??= readFrom(block, at));
  };
  const block: PageBlock = {
    text,
    row,
    index,
    tokenAt,
    readingsAt,
    hasCapitals: () => (hasCapitals ??= findCapital(block)),
  };
  return block;
}

/** Room for something at each word of a row. */
export function makePlaces<T>({ count }: WordRow): (T | undefined)[] {
  const places: (T | undefined)[] = [];
  places.length = count;
  return places;
}

/** The words `from` to `to` of a block. */
export function tokensIn(
  block: PageBlock,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; at += 1) {
    const token = block.tokenAt(at);
    if (token) tokens.push(token);
  }
  return tokens;
}

function findCapital({ text, row, tokenAt }: PageBlock): boolean {
  for (let at = 0; at < row.count; at += 1) {
    const isCapital =
      ((row.marks[at] ?? 0) & WORD_IS_CAPITAL) !== 0 || CASES[text.charCodeAt(row.starts[at] ?? 0)] === CASE_IS_CAPITAL;
    if (isCapital && tokenAt(at)?.isCode === false) return true;
  }
  return false;
}
