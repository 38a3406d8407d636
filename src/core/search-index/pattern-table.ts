import {
  NAME_HAS_DASH,
  NAME_IS_CLEAR,
  NAME_IS_KOREAN,
  NAME_IS_PERSON,
  NAME_NEEDS_FORM,
  type IndexTables,
} from './index-tables.ts';
import { spellWord } from './index-words.ts';
import { orderWords } from './order-words.ts';

/** One order in which the words of a name are looked for. */
export interface Pattern {
  /** Id of the name. */
  readonly name: number;
  /** Ids of the words. */
  readonly words: readonly number[];
  /** The words as they are folded. */
  readonly spelt: readonly string[];
  readonly isPerson: boolean;
  /** The name tells enough by itself. */
  readonly isClear: boolean;
  readonly isKorean: boolean;
  readonly isMoved: boolean;
  /** A comma may stand before this word (`Kim, Sang Man`); -1 for none. */
  readonly commaAt: number;
  /** The listed name has a dash between its words. */
  readonly hasDash: boolean;
  /** Too short to count without a legal form beside it. */
  readonly needsForm: boolean;
}

/** The patterns of a name. Those of the names that were asked for last are kept. */
export type PatternTable = (name: number) => readonly Pattern[];

/** Opens the patterns of an index. */
export function openPatterns({ names, words }: IndexTables): PatternTable {
  const known = new Map<number, readonly Pattern[]>();
  return (name) => {
    let patterns = known.get(name);
    if (!patterns) {
      if (known.size >= MAX_KEPT) known.clear();
      patterns = readPatterns(names, words, name);
      known.set(name, patterns);
    }
    return patterns;
  };
}

const MAX_KEPT = 4096;

function readPatterns(names: IndexTables['names'], words: IndexTables['words'], name: number): readonly Pattern[] {
  const own = Array.from(names.words.subarray(names.starts[name], names.starts[name + 1]));
  if (own.length === 0) return [];
  const marks = names.marks[name] ?? 0;
  return orderWords(own, marks, names.families[name] ?? 0).map((order) => ({
    name,
    words: order.words,
    spelt: order.words.map((word) => spellWord(words, word)),
    isPerson: (marks & NAME_IS_PERSON) !== 0,
    isClear: (marks & NAME_IS_CLEAR) !== 0,
    isKorean: (marks & NAME_IS_KOREAN) !== 0,
    isMoved: order.isMoved,
    commaAt: order.commaAt,
    hasDash: (marks & NAME_HAS_DASH) !== 0,
    needsForm: (marks & NAME_NEEDS_FORM) !== 0,
  }));
}
