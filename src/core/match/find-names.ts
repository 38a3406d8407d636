import type { LegalFormSpan } from '../names/legal-forms.ts';
import { pairKey } from '../search-index/index-pairs.ts';
import type { Pattern } from '../search-index/pattern-table.ts';
import type { IndexedName } from '../search-index/search-index.ts';
import { alignKorean } from './align-korean.ts';
import { alignPattern } from './align-pattern.ts';
import { findFormsBeside } from './find-forms-beside.ts';
import type { Triggers } from './find-triggers.ts';
import { keyOf, layPair } from './lay-names.ts';
import { lookCloser } from './look-closer.ts';
import type { PageBlock } from './page-block.ts';
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
  const matches: Matches = {};
  // Several pieces of a word lead to the same names: each is laid once at a place.
  let laid: Set<number> | undefined;
  const lay = (name: number, at: number): void => {
    const place = name * MAX_PLACES + at;
    if (laid?.has(place)) return;
    (laid ??= new Set()).add(place);
    for (const pattern of index.patterns(name)) keep(matches, pattern, alignPattern(block, pattern, at), block);
  };
  const layKorean = (name: number, at: number): void => {
    for (const pattern of index.patterns(name)) keep(matches, pattern, alignKorean(block, pattern, at), block);
  };
  for (let at = 0; at < pairs.length; at += 2) {
    const [first = 0, second = 0] = [pairs[at], pairs[at + 1]];
    layPair(index.tables, pairKey(keyOf(block, first), keyOf(block, second)), first, lay);
  }
  lookCloser(block, closer, lay, layKorean);
  return matches.found ? Array.from(matches.found.values()) : NONE;
}

/** More words than any block has; times the names of any list it is still a whole number. */
const MAX_PLACES = 2 ** 28;

const NONE: readonly NameMatch[] = [];

/** The matches by their names and places: few blocks have any. */
interface Matches {
  found?: Map<string, NameMatch>;
}

function keep(matches: Matches, pattern: Pattern, row: readonly Reading[] | undefined, block: PageBlock): void {
  if (!row) return;
  // The first order of a name that fits a stretch speaks for it; what was read as listed is not read again as another spelling.
  const key = `${pattern.name} ${row[0]?.from} ${row.at(-1)?.to}`;
  if (matches.found?.has(key)) return;
  const match = finishMatch(row, pattern, block);
  if (match) (matches.found ??= new Map()).set(key, match);
}

/** Takes in the legal forms beside the name; undefined when the name needs one and none is there. */
function finishMatch(row: readonly Reading[], pattern: Pattern, block: PageBlock): NameMatch | undefined {
  const name = block.index.names.at(pattern.name);
  if (!name) return undefined;
  const stretch = { from: row[0]?.from ?? 0, to: row.at(-1)?.to ?? 0 };
  const { from, to, forms } = pattern.isPerson ? { ...stretch, forms: NO_FORMS } : findFormsBeside(block, stretch);
  if (pattern.needsForm && forms.length === 0) return undefined;
  const last = to > stretch.to ? block.tokenAt(to - 1) : undefined;
  const end = last?.possessiveAt ?? last?.end ?? row.at(-1)?.end ?? 0;
  return { name, pattern, from, to, start: block.tokenAt(from)?.start ?? 0, end, readings: row, forms };
}

const NO_FORMS: readonly LegalFormSpan[] = [];
