import { HASH_BASE } from './hash-text.ts';
import { splitRun } from './split-run.ts';
import { CASES, CASE_IS_CAPITAL, learnUnit, UNIT_DROPS, UNIT_ENDS, UNITS } from './unit-table.ts';
import { isHyphen } from './is-hyphen.ts';
import {
  LONG_WORD,
  makeRoom,
  WORD_HAS_DIGIT,
  WORD_HAS_DROPS,
  WORD_IS_BEFORE_HYPHEN,
  WORD_IS_CAPITAL,
  WORD_IS_LONG,
  type WordRow,
} from './word-row.ts';

/**
 * Finds the words of a text: where they stand, and the hash of each as it reads when folded. One pass over the text by one table; only what the table cannot
 * decide (ligatures, single jamo, surrogates, words in other scripts than Latin) is looked at twice. Linear.
 *
 * @param row Emptied first.
 */
export function scanWords(text: string, row: WordRow): void {
  row.count = 0;
  for (let at = 0; at < text.length;) {
    if (row.count === row.starts.length) makeRoom(row);
    at = scanUntilFull(text, at, row);
  }
}

/** Scans on from `from` until the row is full or the text ends; returns where it stopped. */
function scanUntilFull(text: string, from: number, row: WordRow): number {
  const { hashes, starts, ends, marks } = row;
  const { length } = text;
  const room = starts.length;
  let count = row.count;
  let at = from;
  while (at < length && count < room) {
    const first = text.charCodeAt(at);
    let unit = UNITS[first] ?? 0;
    if (unit === UNIT_ENDS || unit === UNIT_DROPS) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    let bits = 0;
    let low = 0;
    let drops = 0;
    for (;;) {
      while (unit > 3) {
        hash = (Math.imul(hash, HASH_BASE) + unit) | 0;
        bits |= unit;
        low |= unit - AFTER_DIGITS;
        at += 1;
        unit = at < length ? (UNITS[text.charCodeAt(at)] ?? 0) : UNIT_ENDS;
      }
      // One apostrophe within a word is common enough to be read in passing.
      if (unit !== UNIT_DROPS) break;
      const next = at + 1 < length ? (UNITS[text.charCodeAt(at + 1)] ?? 0) : UNIT_ENDS;
      if (next <= 3) break;
      drops = WORD_HAS_DROPS;
      at += 1;
      unit = next;
    }
    if (unit === UNIT_ENDS && bits < 0x100) {
      hashes[count] = hash;
      starts[count] = start;
      ends[count] = at;
      marks[count] =
        (CASES[first] === CASE_IS_CAPITAL ? WORD_IS_CAPITAL : 0) |
        (low < 0 ? WORD_HAS_DIGIT : 0) |
        (at - start >= LONG_WORD ? WORD_IS_LONG : 0) |
        (at < length && isHyphen(text.charCodeAt(at)) ? WORD_IS_BEFORE_HYPHEN : 0) |
        drops;
      count += 1;
      at += 1;
    } else if (unit === 0) {
      // Met for the first time: learn it and read the word again.
      learnUnit(text.charCodeAt(at));
      at = start;
    } else {
      row.count = count;
      at = splitRun(text, start, row);
      if (row.starts !== starts) return at;
      count = row.count;
    }
  }
  row.count = count;
  return at;
}

/** Of the units that words are made of, only digits stand before this one. */
const AFTER_DIGITS = 0x3a;
