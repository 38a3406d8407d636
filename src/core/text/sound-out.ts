import { letterTable, priceOfExtra } from './letter-table.ts';
import type { Script } from './script.ts';

/**
 * How far a Latin word is from being a spelling of a word in another script: 0 when every letter has one of the spellings that systems of romanisation give
 * it, 1 for each letter that has nothing to do with its place. Undefined when there is no table for the script, or when the cost passes `bound`.
 *
 * The two words are walked side by side. A letter may be spelled in several ways, each at its price (`spellings/`); a Latin letter that the other
 * script does not write (a short vowel in Arabic, a silent e) has a price too. The cheapest way counts.
 *
 * @param word Folded, in `script`; Hangul as letters, see `lettersOf`.
 * @param latin Folded, Latin letters.
 */
export function measureSounding(word: string, script: Script, latin: string, bound: number): number | undefined {
  const table = letterTable(script);
  if (!table || word.length > MAX_LENGTH || latin.length > MAX_LENGTH) return undefined;
  const width = latin.length + 1;
  const costs = COSTS.fill(Infinity, 0, (word.length + 3) * width);
  costs[0] = 0;
  let lost = 0;
  for (let i = 0; i <= word.length; i += 1) {
    let best = Infinity;
    const readings = i < word.length ? table.readings.get(word.charAt(i)) : undefined;
    for (let j = 0; j <= latin.length; j += 1) {
      const at = i * width + j;
      const cost = costs[at] ?? Infinity;
      if (cost > bound) continue;
      if (cost < best) best = cost;
      if (j < latin.length) lower(costs, at + 1, cost + priceOfExtra(table.extra, latin, j, i === word.length));
      if (i === word.length) continue;
      for (const { letters, spellings } of readings ?? []) {
        if (letters.length > 1 && !word.startsWith(letters, i)) continue;
        const next = (i + letters.length) * width + j;
        for (const { text, price } of spellings)
          if (latin.startsWith(text, j)) lower(costs, next + text.length, cost + price);
      }
      // A letter that is missing, and one that stands for another.
      lower(costs, at + width, cost + (table.vowels.has(word.charAt(i)) ? 0.5 : 1));
      if (j < latin.length) lower(costs, at + width + 1, cost + 1);
    }
    // Up to three letters are read at once, so a row may be stepped over.
    lost = best > bound ? lost + 1 : 0;
    if (lost === 3) return undefined;
  }
  const cost = costs[word.length * width + latin.length] ?? Infinity;
  return cost > bound ? undefined : cost;
}

/** One pair of words is looked at at a time. */
const COSTS = new Float64Array(51 * 49);

/** Longer words than any name's are not sounded out. */
const MAX_LENGTH = 48;

function lower(costs: Float64Array, at: number, cost: number): void {
  if (cost < (costs[at] ?? Infinity)) costs[at] = cost;
}
