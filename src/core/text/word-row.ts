/**
 * The words of a text in flat arrays, in the order of the text. Word `i` stands at `starts[i]` to `ends[i]` of the original; entries from `count` on mean nothing.
 * One row is used again for text after text.
 */
export interface WordRow {
  count: number;
  /** `hashText` of the folded word, signed. */
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** What is cheap to know while scanning: the bits below. */
  marks: Uint8Array;
}

/** The first letter is written as a capital. */
export const WORD_IS_CAPITAL = 1;
/** One of the characters is a digit. */
export const WORD_HAS_DIGIT = 2;
/** Something was dropped within the word or right after it: an apostrophe, a mark, an invisible character. */
export const WORD_HAS_DROPS = 4;
/** Not in Latin letters. */
export const WORD_IS_FOREIGN = 8;
/** Look-alike letters of two scripts; the hash is that of the word it looks like. */
export const WORD_IS_MIXED = 16;
/** A hyphen or a dash that joins words stands right after it. */
export const WORD_IS_BEFORE_HYPHEN = 32;
/** Nothing stands between it and the word before. */
export const WORD_IS_GLUED = 64;
/** Ten characters or more. */
export const WORD_IS_LONG = 128;
/** The marks that tell of the letters themselves. A word without any is a plain one in small Latin letters. */
export const MARKS_OF_LETTERS = 31;
/** From how many characters on a word is a long one. */
export const LONG_WORD = 10;

/** A row with room for some words; `makeRoom` gives it more. */
export function makeWordRow(capacity: number): WordRow {
  return {
    count: 0,
    hashes: new Int32Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    marks: new Uint8Array(capacity),
  };
}

/** Doubles the capacity of a row; its words stay. */
export function makeRoom(row: WordRow): void {
  const larger = makeWordRow(row.starts.length * 2);
  larger.hashes.set(row.hashes);
  larger.starts.set(row.starts);
  larger.ends.set(row.ends);
  larger.marks.set(row.marks);
  Object.assign(row, larger, { count: row.count });
}

/** Puts one word at the end of a row. */
export function addWord(row: WordRow, hash: number, start: number, end: number, marks: number): void {
  if (row.count === row.starts.length) makeRoom(row);
  row.hashes[row.count] = hash;
  row.starts[row.count] = start;
  row.ends[row.count] = end;
  row.marks[row.count] = marks;
  row.count += 1;
}
