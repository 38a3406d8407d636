import { foldUnit } from '../text/fold-table.ts';
import type { Span } from '../model/hit.ts';

/** A number for five words in a row (FNV-1a, 32 bits). The words cannot be read back from it. */
export type Shingle = number;

/** Where a shingle stands. */
export interface PlacedShingle extends Span {
  readonly shingle: Shingle;
}

/**
 * A text as overlapping runs of five words, without the words of the names in `leftOut`, so that the same letter under another name is still the same. A Han character is a
 * word. Empty for fewer than five words.
 *
 * A page of a hundred bids is read whole for this, so words are hashed where they stand and no text is made of them.
 */
export function shinglesOf(text: string, leftOut: readonly string[]): readonly PlacedShingle[] {
  const names = new Set(leftOut.flatMap((name) => hashWords(name).map(({ hash }) => hash)));
  const words = hashWords(text).filter(({ hash }) => !names.has(hash));
  const shingles: PlacedShingle[] = [];
  for (let at = 0; at + RUN <= words.length; at += 1) {
    let shingle = SEED;
    for (let index = at; index < at + RUN; index += 1) shingle = mix(shingle, words[index]?.hash ?? 0);
    shingles.push({ shingle: shingle >>> 0, start: words[at]?.start ?? 0, end: words[at + RUN - 1]?.end ?? 0 });
  }
  return shingles;
}

const RUN = 5;

type HashedWord = Span & { readonly hash: number };

function hashWords(text: string): readonly HashedWord[] {
  const words: HashedWord[] = [];
  let hash = SEED;
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : BLANK;
    const folded = foldOf(unit);
    const isHan = unit >= 0x3400 && unit <= 0x9fff;
    if (start >= 0 && (folded === BLANK || isHan)) {
      words.push({ hash, start, end: at });
      start = -1;
    }
    if (folded === BLANK || folded === 0) continue;
    if (start < 0) {
      start = at;
      hash = SEED;
    }
    hash = mix(hash, folded);
    if (isHan) {
      words.push({ hash, start, end: at + 1 });
      start = -1;
    }
  }
  return words;
}

const BLANK = 0x20;

/** The folded letter of a unit, `BLANK` for what separates words, 0 for what is invisible. */
function foldOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit;
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  if (unit < 0x80) return unit >= 0x30 && unit <= 0x39 ? unit : BLANK;
  const folded = foldUnit(unit);
  if (folded === '') return 0;
  return LETTER.test(folded) ? folded.charCodeAt(0) : BLANK;
}

const LETTER = /^[\p{L}\p{N}\p{M}]/u;
const SEED = 0x811c9dc5;

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}
