import type { Span } from '../model/hit.ts';
import type { StatedFact } from './stated-fact.ts';

/** What a text states of each of the names in it. */
export interface FactsOfNames {
  readonly factsOf: (name: Span) => readonly StatedFact[];
}

/**
 * Gives each fact to the name it stands nearest to: the one before it (`Kim Sang Man (born 1965)`), else the one right after. Of each sort, a name keeps the first it
 * gets. What is no label, `a Russian national`, reaches no further than its sentence and not past somebody else who is named.
 */
export function assignFacts(text: string, facts: readonly StatedFact[], names: readonly Span[]): FactsOfNames {
  if (facts.length === 0) return { factsOf: () => facts };
  const [ofEnd, ofStart] = [new Map<number, StatedFact[]>(), new Map<number, StatedFact[]>()];
  const ends = names.map(({ end }) => end).toSorted((a, b) => a - b);
  const starts = names.map(({ start }) => start).toSorted((a, b) => a - b);
  for (const fact of facts.toSorted((a, b) => a.start - b.start)) {
    const before = ends[countUpTo(ends, fact.start) - 1];
    const after = starts[countUpTo(starts, fact.end - 1)];
    if (before !== undefined && reaches(text, before, fact.start, fact, REACH_BACK)) keepFirst(ofEnd, before, fact);
    else if (after !== undefined && reaches(text, fact.end, after, fact, REACH_AHEAD)) keepFirst(ofStart, after, fact);
  }
  return { factsOf: ({ start, end }) => [...(ofEnd.get(end) ?? []), ...(ofStart.get(start) ?? [])] };
}

/** A clause or two; the date after the next name is the next name's. */
const REACH_BACK = 120;
const REACH_AHEAD = 40;

function reaches(text: string, from: number, to: number, { isLabelled }: StatedFact, most: number): boolean {
  if (to - from > most) return false;
  return isLabelled || !ENDS_OR_NAMES_ANOTHER.test(text.slice(from, to));
}

/** The end of a sentence, or two capitalised words in a row, which are somebody or something else. */
const ENDS_OR_NAMES_ANOTHER = /[.!?。！？]\s|[\n。！？]|\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+/u;

function keepFirst(table: Map<number, StatedFact[]>, key: number, fact: StatedFact): void {
  const known = table.get(key);
  if (!known) table.set(key, [fact]);
  else if (!known.some(({ about }) => about === fact.about)) known.push(fact);
}

/** How many of ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
