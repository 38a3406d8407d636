import { letterTable, priceExtras, type LetterTable, type Reading } from './letter-table.ts';
import type { Script } from './script.ts';
import { findReadings, type SoundOutline } from './sound-outline.ts';

/**
 * How far a Latin word is from being a spelling of a word in another script: 0 when every letter has one of the spellings that systems of romanisation give
 * it, 1 for each letter that has nothing to do with its place. Undefined when there is no table for the script, or when the cost passes `bound`.
 *
 * The two words are walked side by side. A letter may be spelled in several ways, each at its price (`spellings/`); a Latin letter that the other
 * script does not write (a short vowel in Arabic, a silent e) has a price too. The cheapest way counts.
 *
 * @param word Folded, in `script`; Hangul as letters, see `lettersOf`.
 * @param latin Folded, Latin letters.
 * @param outline Of the word, where it is sounded out against many: its readings need not be looked up then.
 */
export function measureSounding(
  word: string,
  script: Script,
  latin: string,
  bound: number,
  outline?: SoundOutline,
): number | undefined {
  const table = letterTable(script);
  if (!table || word.length > MAX_LENGTH || latin.length > MAX_LENGTH) return undefined;
  const width = latin.length + 1;
  const costs = COSTS.fill(Infinity, 0, (word.length + 3) * width);
  costs[0] = 0;
  priceExtras(table.extra, latin, WITHIN, AFTER);
  let lost = 0;
  for (let i = 0; i <= word.length; i += 1) {
    const isEnd = i === word.length;
    const readings = outline ? outline.readings[i] : isEnd ? undefined : findReadings(table, word, i);
    const best = fillRow(table, { word, latin, i, row: i * width, bound, readings }, isEnd ? AFTER : WITHIN);
    // Up to three letters are read at once, so a row may be stepped over.
    lost = best > bound ? lost + 1 : 0;
    if (lost === 3) return undefined;
  }
  const cost = costs[word.length * width + latin.length] ?? Infinity;
  return cost > bound ? undefined : cost;
}

/** Where in the two words a row of costs stands. */
interface Row {
  readonly word: string;
  readonly latin: string;
  readonly i: number;
  readonly row: number;
  readonly bound: number;
  /** Of the letters that begin at `i`. */
  readonly readings: readonly Reading[] | undefined;
}

/** Carries the costs of one row on, to the right and to the rows below; returns the lowest in it. */
function fillRow(table: LetterTable, walk: Row, extras: Float64Array): number {
  const { word, latin, i, row, bound, readings } = walk;
  const width = latin.length + 1;
  const isEnd = i === word.length;
  const code = isEnd ? 0 : word.charCodeAt(i);
  const drop = table.vowels.has(code) ? 0.5 : 1;
  let best = Infinity;
  for (let j = 0; j <= latin.length; j += 1) {
    const at = row + j;
    const cost = COSTS[at] ?? Infinity;
    if (cost > bound) continue;
    if (cost < best) best = cost;
    if (j < latin.length) lower(at + 1, cost + (extras[j] ?? 1));
    if (isEnd) continue;
    if (readings) readFrom(readings, walk, j, cost);
    // A letter that is missing, and one that stands for another.
    lower(at + width, cost + drop);
    if (j < latin.length) lower(at + width + 1, cost + 1);
  }
  return best;
}

/** Tries every spelling of the letters at `i` on the Latin letters from `j` on. */
function readFrom(readings: readonly Reading[], { latin, i }: Row, j: number, cost: number): void {
  const width = latin.length + 1;
  const low = latin.charCodeAt(j) & 31;
  for (const { letters, silent, byFirst } of readings) {
    const next = (i + letters.length) * width + j;
    if (silent < 1) lower(next, cost + silent);
    const spellings = j < latin.length ? byFirst[low] : undefined;
    if (spellings === undefined) continue;
    for (const { text, price } of spellings) if (latin.startsWith(text, j)) lower(next + text.length, cost + price);
  }
}

/** One pair of words is looked at at a time. */
const COSTS = new Float64Array(51 * 49);
const WITHIN = new Float64Array(49);
const AFTER = new Float64Array(49);

/** Longer words than any name's are not sounded out. */
const MAX_LENGTH = 48;

function lower(at: number, cost: number): void {
  if (cost < (COSTS[at] ?? Infinity)) COSTS[at] = cost;
}
