import { HASH_BASE } from './hash-text.ts';
import { splitRun } from './split-run.ts';
import { CASES, CASE_IS_CAPITAL, learnUnit, UNIT_DROPS, UNIT_ENDS, UNIT_IS_HARD, UNITS } from './unit-table.ts';
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
 * Finds the words of a text: where they stand, and the hash of each as it reads when folded. Two passes, the first by one table, because an engine reads a flat array in half the
 * time of a string; only what the table cannot decide (ligatures, single jamo, surrogates, words in other scripts than Latin) is looked at again. Linear.
 *
 * @param row Emptied first.
 */
export function scanWords(text: string, row: WordRow): void {
  row.count = 0;
  const units = foldUnits(text);
  for (let at = 0; at < text.length;) {
    if (row.count === row.starts.length) makeRoom(row);
    at = scanUntilFull(text, units, at, row);
  }
}

/** What `UNITS` holds for each unit of a text, and behind it one more that ends a word. */
function foldUnits(text: string): Uint16Array {
  const { length } = text;
  const units = length < kept.length ? kept : makeUnits(length + 1);
  let unmet = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = UNITS[text.charCodeAt(at)] ?? 0;
    units[at] = unit;
    // Below zero once a unit is met for the first time.
    unmet |= unit - 1;
  }
  if (unmet < 0) for (let at = 0; at < length; at += 1) units[at] = learnUnit(text.charCodeAt(at));
  units[length] = UNIT_ENDS;
  return units;
}

/** Room for one text after another. */
let kept: Uint16Array = new Uint16Array(1 << 14);

function makeUnits(length: number): Uint16Array {
  const units = new Uint16Array(length * 2);
  if (length <= MOST_KEPT) kept = units;
  return units;
}

/** Texts that are longer are rare, and their room is given back. */
const MOST_KEPT = 1 << 20;

/** Scans on from `from` until the row is full or the text ends; returns where it stopped. */
function scanUntilFull(text: string, units: Uint16Array, from: number, row: WordRow): number {
  const { hashes, starts, ends, marks } = row;
  const { length } = text;
  const room = starts.length;
  let count = row.count | 0;
  let at = from | 0;
  for (; at < length && count < room; at += 1) {
    let unit = units[at] ?? UNIT_ENDS;
    if (unit === UNIT_ENDS || unit === UNIT_DROPS) continue;
    const start = at;
    let hash = 0;
    let bits = 0;
    let low = 0;
    let drops = 0;
    while (unit > UNIT_IS_HARD) {
      do {
        hash = (Math.imul(hash, HASH_BASE) + unit) | 0;
        bits |= unit;
        low |= unit - AFTER_DIGITS;
        at = (at + 1) | 0;
        unit = units[at] ?? UNIT_ENDS;
      } while (unit > UNIT_IS_HARD);
      // One apostrophe within a word is common enough to be read in passing.
      if (unit !== UNIT_DROPS || (units[at + 1] ?? UNIT_ENDS) <= UNIT_IS_HARD) break;
      drops = WORD_HAS_DROPS;
      at = (at + 1) | 0;
      unit = units[at] ?? UNIT_ENDS;
    }
    if (unit === UNIT_ENDS && bits < 0x100) {
      hashes[count] = hash;
      starts[count] = start;
      ends[count] = at;
      marks[count] =
        (CASES[text.charCodeAt(start)] === CASE_IS_CAPITAL ? WORD_IS_CAPITAL : 0) |
        (low < 0 ? WORD_HAS_DIGIT : 0) |
        (at - start >= LONG_WORD ? WORD_IS_LONG : 0) |
        (at < length && isHyphen(text.charCodeAt(at)) ? WORD_IS_BEFORE_HYPHEN : 0) |
        drops;
      count = (count + 1) | 0;
    } else {
      row.count = count;
      at = splitRun(text, start, row) | 0;
      if (row.starts !== starts) return at;
      count = row.count | 0;
    }
  }
  row.count = count;
  return at;
}

/** Of the units that words are made of, only digits stand before this one. */
const AFTER_DIGITS = 0x3a;
