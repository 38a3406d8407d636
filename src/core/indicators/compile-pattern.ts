import type { Pattern, Vocabulary } from './pattern.ts';

/**
 * A pattern as states. State `i` waits for one unit and then passes to the states in `next[i]`; `ACCEPT` among them means that the pattern is complete.
 */
export interface CompiledPattern {
  readonly tests: readonly UnitTest[];
  readonly next: readonly (readonly number[])[];
  /** States a match can begin in: those that wait for one word, by that word; and all others. */
  readonly startByWord: ReadonlyMap<string, readonly number[]>;
  readonly startOther: readonly number[];
}

/** What one state waits for. An empty key is the edge of a sentence. */
export interface UnitTest {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** `clause` is any word but those of the vocabulary `clause`. */
  readonly any: 'no' | 'every' | 'clause';
  readonly number: 'no' | 'every' | 'percent';
}

export const ACCEPT = -1;

/** Turns patterns into one automaton that finds any of them. Its size is the sum of theirs; a gap has one state a unit. */
export function compilePatterns(patterns: readonly Pattern[]): CompiledPattern {
  const tests: UnitTest[] = [];
  const next: number[][] = [];
  const starts = new Set(patterns.flatMap((pattern) => [...build(pattern, new Set([ACCEPT]))]));
  const startByWord = new Map<string, number[]>();
  const startOther: number[] = [];
  for (const state of starts) {
    const test = tests[state];
    if (!test) continue;
    if (test.any !== 'no' || test.number !== 'no' || test.prefixes.length > 0) startOther.push(state);
    else for (const word of test.words) startByWord.set(word, [...(startByWord.get(word) ?? []), state]);
  }
  return { tests, next, startByWord, startOther };

  /** The states that begin `pattern`, when `after` are those that follow it. Built from the end to the beginning. */
  function build(pattern: Pattern, after: ReadonlySet<number>): ReadonlySet<number> {
    switch (pattern.kind) {
      case 'sequence':
        return pattern.parts.reduceRight((following, part) => build(part, following), after);
      case 'choice':
        return new Set(gatherWords(pattern.options).flatMap((option) => [...buildOption(option, after)]));
      case 'optional':
        return new Set([...build(pattern.part, after), ...after]);
      case 'gap': {
        const test: UnitTest = { ...NOTHING, any: pattern.sameClause ? 'clause' : 'every' };
        let following = after;
        for (let unit = 0; unit < pattern.most; unit += 1) following = new Set([add(test, following), ...after]);
        return following;
      }
      case 'word':
      case 'any':
      case 'number':
      case 'edge':
        return new Set([add(testOf(pattern), after)]);
    }
  }

  function buildOption(option: Pattern | UnitTest, after: ReadonlySet<number>): ReadonlySet<number> {
    return 'kind' in option ? build(option, after) : new Set([add(option, after)]);
  }

  function add(test: UnitTest, after: ReadonlySet<number>): number {
    tests.push(test);
    next.push([...after]);
    return tests.length - 1;
  }
}

const NOTHING: UnitTest = { words: new Set(), prefixes: [], any: 'no', number: 'no' };

function testOf(pattern: Extract<Pattern, { kind: 'word' | 'any' | 'number' | 'edge' }>): UnitTest {
  switch (pattern.kind) {
    case 'word':
      return pattern.isPrefix
        ? { ...NOTHING, prefixes: [pattern.word] }
        : { ...NOTHING, words: new Set([pattern.word]) };
    case 'any':
      return { ...NOTHING, any: 'every' };
    case 'number':
      return { ...NOTHING, number: pattern.isPercent ? 'percent' : 'every' };
    case 'edge':
      return { ...NOTHING, words: new Set(['']) };
  }
}

/** One state for all single words of a choice: a vocabulary of forty words is then one step and not forty. */
function gatherWords(options: readonly Pattern[]): readonly (Pattern | UnitTest)[] {
  const flat = options.flatMap((option) => (option.kind === 'choice' ? option.options : [option]));
  const single = flat.filter((option) => option.kind === 'word');
  const rest = flat.filter((option) => option.kind !== 'word');
  const words = new Set(single.filter(({ isPrefix }) => !isPrefix).map(({ word }) => word));
  const prefixes = single.filter(({ isPrefix }) => isPrefix).map(({ word }) => word);
  return [
    ...(words.size > 0 ? [{ ...NOTHING, words }] : []),
    ...(prefixes.length > 0 ? [{ ...NOTHING, prefixes }] : []),
    ...rest,
  ];
}

/** The vocabulary of words that begin another clause or phrase, for gaps written `~4`. */
export function clauseWordsOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const words = new Set<string>();
  const gather = (pattern: Pattern): void => {
    if (pattern.kind === 'choice') for (const option of pattern.options) gather(option);
    if (pattern.kind === 'word') words.add(pattern.word);
  };
  const clause = vocabulary.get('clause');
  if (clause) gather(clause);
  return words;
}
