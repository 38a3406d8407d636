import { fold } from '../text/fold.ts';
import { unfoldLookAlikes } from '../text/look-alikes.ts';
import { scriptOf, type Script } from '../text/script.ts';

/** What a pattern takes one step for: a word, one Hangul or Han character, or the edge of a sentence (`key` is empty). */
export interface Unit {
  /** Folded. A word whose letters are of two alphabets that look alike is what it looks like. */
  readonly key: string;
  /** Offsets in the text. An edge has no length. */
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text. Words of Hangul, Han and kana are taken character by character: Korean joins nouns and hangs particles on them, with blanks and without
 * (`계정 대여`, `계정대여를`), and a sequence of characters sees all of it.
 *
 * @param offset Added to every place: where the text begins in a longer one.
 */
export function readUnits(text: string, offset = 0): readonly Unit[] {
  const { text: folded, starts, ends } = fold(text);
  const units: Unit[] = [];
  for (let at = 0; at < folded.length;) {
    const kind = kindOf(folded.charCodeAt(at));
    let end = at + 1;
    let isMixed = false;
    if (kind === NO_LETTER) {
      at = end;
      continue;
    }
    if (kind === HIGH_SURROGATE) end += 1;
    else if (kind !== APART) {
      let alphabet = kind;
      for (let next = kindOf(folded.charCodeAt(end)); next > APART; next = kindOf(folded.charCodeAt(end))) {
        isMixed ||= next !== NEUTRAL && alphabet !== NEUTRAL && next !== alphabet;
        if (next !== NEUTRAL) alphabet = next;
        end += 1;
      }
    }
    const word = folded.slice(at, end);
    units.push({
      key: (isMixed ? unfoldLookAlikes(word) : undefined) ?? (word === '&' ? 'and' : word),
      start: offset + (starts[at] ?? 0),
      end: offset + (ends[end - 1] ?? text.length),
    });
    at = end;
  }
  return units;
}

const NO_LETTER = 0;
/** The first half of a Han character beyond the first plane. */
const HIGH_SURROGATE = 1;
/** Hangul, Han, kana. */
const APART = 2;
/** Digits, marks and letters of alphabets that look like no other. */
const NEUTRAL = 3;

/** What a folded unit is, by a table that is filled a page at a time. */
function kindOf(unit: number): number {
  if (Number.isNaN(unit)) return NO_LETTER;
  const page = (PAGES[unit >> 8] ??= Uint8Array.from({ length: 256 }, (_, low) => classify((unit & 0xff00) + low)));
  return page[unit & 0xff] ?? NO_LETTER;
}

const PAGES: (Uint8Array | undefined)[] = [];

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit >= 0xd840 && unit <= 0xd8bf ? HIGH_SURROGATE : NO_LETTER;
  if (!LETTER.test(String.fromCharCode(unit))) return NO_LETTER;
  return KINDS[scriptOf(unit)] ?? NEUTRAL;
}

const LETTER = /^[\p{L}\p{N}\p{M}&]$/u;
const KINDS: Readonly<Partial<Record<Script, number>>> = {
  Hang: APART,
  Hani: APART,
  Kana: APART,
  Latn: 4,
  Cyrl: 5,
  Grek: 6,
};
