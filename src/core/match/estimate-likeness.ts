import { NAME_IS_PERSON, type NameTables } from '../search-index/index-tables.ts';
import { lettersApart, setOfLetters } from '../text/letter-set.ts';
import { leastSpelling, measureSpelling } from '../text/spelling-distance.ts';
import { openLikeness, type AskedWord } from './listed-likeness.ts';
import type { WordFinder } from './word-finder.ts';

/**
 * A measure of how alike a query and a listed name are from what is known of their words by themselves: what `comparePrepared` will say, mostly within a hundredth,
 * without reading the listed entry. A look-up passes over names whose estimate is too low; `look-up-slow-path.test.ts` holds it to comparing everything.
 */
export function openEstimates(
  names: NameTables,
  spelt: readonly string[],
  finder: WordFinder,
): (query: readonly AskedWord[], name: number, isPerson: boolean) => number {
  const likeness = openLikeness(spelt, finder);
  return (query, name, isPersonQuery) => {
    const isPerson = isPersonQuery && ((names.marks[name] ?? 0) & NAME_IS_PERSON) !== 0;
    const from = names.starts[name] ?? 0;
    const row = names.words.subarray(from, Math.min(names.starts[name + 1] ?? 0, from + MAX_WORDS));
    TAKEN.fill(0, 0, row.length);
    let [sum, total, shared] = [0, 0, 0];
    const [seen, listed] = [startRest(), startRest()];
    for (const asked of query) {
      const { weight, isInitial, text } = asked.word;
      let [best, bestAt] = [LEAST, -1];
      for (let at = 0; at < row.length; at += 1) {
        const score = TAKEN[at] === 1 ? 0 : likeness(asked, row[at] ?? 0, isPerson);
        if (score > best) [best, bestAt] = [score, at];
      }
      seen.letters += text.length;
      const other = bestAt < 0 ? weight : finder.prepared(row[bestAt] ?? 0, isPerson).weight;
      if (bestAt >= 0) TAKEN[bestAt] = 1;
      else if (takeRow(asked.splits, row)) best = 0.97;
      else {
        addRest(seen, text, weight);
        continue;
      }
      sum += ((weight + other) / 2) * best;
      total += (weight + other) / 2;
      if (!isInitial && weight >= SIGNIFICANT) shared += bestAt < 0 ? 2 : 1;
    }
    let isDistinctive = seen.text === '' && total > 0;
    for (let at = 0; at < row.length; at += 1) {
      const text = spelt[row[at] ?? 0] ?? '';
      listed.letters += text.length;
      if (TAKEN[at] === 1) continue;
      const { weight, isCommon } = finder.prepared(row[at] ?? 0, isPerson);
      addRest(listed, text, weight);
      isDistinctive &&= isCommon;
    }
    const mean = weighRests(sum, total, seen, listed, isPerson);
    if (!isPerson) {
      const byWords = Math.max(mean, isDistinctive ? 0.76 : 0);
      return Math.max(byWords, weighGarbled(seen, listed, byWords));
    }
    if (measureRests(seen, listed, 1.2) !== undefined) return 0.9;
    if (Math.min(seen.rivals, listed.rivals) > 0) return Math.min(mean, 0.6);
    return shared < 2 && query.length > 1 ? Math.min(mean, 0.72) : mean;
  };
}

/** Names of more words are judged by their first ones. */
const MAX_WORDS = 32;
/** Which words of the listed name have a partner. One name is looked at at a time. */
const TAKEN = new Uint8Array(MAX_WORDS);
/** Words that are less alike are not partners. */
const LEAST = 0.39;
/** As `isSignificant` has it. */
const SIGNIFICANT = 0.55;

/** The words of one side that have no partner on the other. */
interface Rest {
  text: string;
  weight: number;
  /** Those that say by themselves that the names differ. */
  rivals: number;
  /** Of the whole name, partners included. */
  letters: number;
}

function startRest(): Rest {
  return { text: '', weight: 0, rivals: 0, letters: 0 };
}

function addRest(rest: Rest, text: string, weight: number): void {
  rest.text += text;
  rest.weight += weight;
  if (weight >= SIGNIFICANT) rest.rivals += 1;
}

/** As `comparePrepared` weighs what is left over. */
function weighRests(sum: number, total: number, seen: Rest, listed: Rest, isPerson: boolean): number {
  if (total === 0) return 0;
  const rivals = Math.min(seen.rivals, listed.rivals);
  const [extraSeen, extraListed] = isPerson ? [0.3, 0.25] : [0.8, 0.6];
  const left = (seen.weight - rivals) * extraSeen + (listed.weight - rivals) * extraListed + rivals;
  const mean = sum / (total + Math.max(0, left));
  return isPerson || rivals === 0 ? mean : mean * 0.9;
}

/** A company's name as one string, as `comparePrepared` weighs it; 0 where that is no more than `known`. */
function weighGarbled(seen: Rest, listed: Rest, known: number): number {
  const longer = Math.max(seen.letters, listed.letters);
  const apart = measureRests(seen, listed, longer * Math.min(0.4, (0.9 - known) / 1.15));
  return apart === undefined ? 0 : Math.min(0.85, 0.9 - (1.15 * apart) / longer);
}

/** How far what is left over on both sides is from being the same letters, written in other words or garbled; undefined from `most` on. */
function measureRests({ text: seen }: Rest, { text: listed }: Rest, most: number): number | undefined {
  if (seen === '' || listed === '') return undefined;
  const bound = Math.min(most, Math.max(seen.length, listed.length) * 0.5);
  if (Math.abs(seen.length - listed.length) > bound * 2) return undefined;
  if (leastSpelling(lettersApart(setOfLetters(seen), setOfLetters(listed))) > bound) return undefined;
  return measureSpelling(seen, listed, bound)?.cost;
}

/** Takes the words of a name that an asked word stands for as a row; whether there are all of them. */
function takeRow(splits: AskedWord['splits'], row: Uint32Array): boolean {
  const found = splits.find((ids) => ids.every((id) => row.includes(id)));
  for (const id of found ?? []) TAKEN[row.indexOf(id)] = 1;
  return found !== undefined;
}
