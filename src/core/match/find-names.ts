import type { LegalFormSpan } from '../names/legal-forms.ts';
import { pairKey } from '../search-index/index-pairs.ts';
import type { Pattern } from '../search-index/pattern-table.ts';
import type { IndexedName } from '../search-index/search-index.ts';
import { alignKorean } from './align-korean.ts';
import { alignPattern } from './align-pattern.ts';
import { findFormsBeside, type FormsBeside } from './find-forms-beside.ts';
import type { Triggers } from './find-triggers.ts';
import { keyOf, layPair } from './lay-names.ts';
import { lookCloser, type Lays } from './look-closer.ts';
import { makePlaces, type PageBlock } from './page-block.ts';
import type { Reading } from './read-words.ts';

/** A listed name that stands in a text, before anything is said about how much it counts. */
export interface NameMatch {
  readonly name: IndexedName;
  readonly pattern: Pattern;
  /** Tokens `from` to `to`, the end left out. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** In the order of the text. */
  readonly readings: readonly Reading[];
  /** Legal forms that stand beside the name, and belong to it. */
  readonly forms: readonly LegalFormSpan[];
}

/**
 * Every place where the words of a listed name stand together, in an order and with gaps that its kind allows.
 *
 * Each name waits at a pair of its words. The work at a pair is bounded by the names that wait there, and each of them looks at no more words than it has: ten times
 * the text is ten times the work.
 */
export function findNames(block: PageBlock, { pairs, closer }: Triggers): readonly NameMatch[] {
  const { index } = block;
  const finds: Finds = { all: [], laid: undefined, from: undefined, formed: undefined };
  const lay = (name: number, at: number): void => {
    // No name begins in an address or in a line of code.
    if (block.tokenAt(at)?.isCode !== false) return;
    // Several pieces of a word lead to the same names: each is laid once at a place.
    const laid = ((finds.laid ??= makePlaces(block.row))[at] ??= []);
    if (laid.includes(name)) return;
    laid.push(name);
    for (const pattern of index.patterns(name)) keep(finds, pattern, alignPattern(block, pattern, at), block);
  };
  const lays: Lays = {
    lay,
    // A word of a name that was found is not a misspelt word of the same name.
    layMisspelt: (name, at) => {
      if (!isFound(finds, name, at)) lay(name, at);
    },
    layKorean: (name, at) => {
      for (const pattern of index.patterns(name)) keep(finds, pattern, alignKorean(block, pattern, at), block);
    },
  };
  for (let at = 0; at < pairs.length; at += 2) {
    const [first = 0, second = 0] = [pairs[at], pairs[at + 1]];
    layPair(index.tables, pairKey(keyOf(block, first), keyOf(block, second)), first, lay);
  }
  lookCloser(block, closer, lays);
  return finds.all;
}

/** What was found in a block so far. Most blocks are left before there is anything. */
interface Finds {
  readonly all: NameMatch[];
  /** Names that were compared, by the word they were laid at. */
  laid: (number[] | undefined)[] | undefined;
  /** Matches by the word they begin at. */
  from: (NameMatch[] | undefined)[] | undefined;
  /** The legal forms beside the stretch that was asked about last: many names may wait at one word. */
  formed: { readonly from: number; readonly to: number; readonly beside: FormsBeside } | undefined;
}

/** Whether a name was found where a word stands. */
function isFound({ from: places }: Finds, name: number, word: number): boolean {
  if (!places) return false;
  for (let from = word; from >= 0 && word - from < LONGEST; from -= 1)
    if (places[from]?.some(({ pattern, to }) => pattern.name === name && to > word) === true) return true;
  return false;
}

/** More words than most names have; of a longer one only the beginning counts as found. */
const LONGEST = 8;

function keep(finds: Finds, pattern: Pattern, row: readonly Reading[] | undefined, block: PageBlock): void {
  if (!row) return;
  // The first order of a name that fits a stretch speaks for it; what was read as listed is not read again as another spelling.
  const known = ((finds.from ??= makePlaces(block.row))[row[0]?.from ?? 0] ??= []);
  const to = row.at(-1)?.to;
  if (known.some((match) => match.pattern.name === pattern.name && match.readings.at(-1)?.to === to)) return;
  const match = finishMatch(row, pattern, block, finds);
  if (!match) return;
  finds.all.push(match);
  known.push(match);
}

/** Takes in the legal forms beside the name; undefined when the name needs one and none is there. */
function finishMatch(row: readonly Reading[], pattern: Pattern, block: PageBlock, finds: Finds): NameMatch | undefined {
  const name = block.index.names.at(pattern.name);
  if (!name) return undefined;
  const stretch = { from: row[0]?.from ?? 0, to: row.at(-1)?.to ?? 0 };
  const { from, to, forms } = pattern.isPerson ? { ...stretch, forms: NO_FORMS } : formsBeside(block, stretch, finds);
  if (pattern.needsForm && forms.length === 0) return undefined;
  const last = to > stretch.to ? block.tokenAt(to - 1) : undefined;
  const end = last?.possessiveAt ?? last?.end ?? row.at(-1)?.end ?? 0;
  return { name, pattern, from, to, start: block.tokenAt(from)?.start ?? 0, end, readings: row, forms };
}

function formsBeside(
  block: PageBlock,
  { from, to }: { readonly from: number; readonly to: number },
  finds: Finds,
): FormsBeside {
  if (finds.formed?.from === from && finds.formed.to === to) return finds.formed.beside;
  const beside = findFormsBeside(block, { from, to });
  finds.formed = { from, to, beside };
  return beside;
}

const NO_FORMS: readonly LegalFormSpan[] = [];
