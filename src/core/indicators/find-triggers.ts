import { foldUnit } from '../text/fold-table.ts';
import { scriptOf, type Script } from '../text/script.ts';
import { readUnits } from './read-units.ts';
import { OTHER_LETTER, SEPARATOR, type TriggerAutomaton } from './trigger-automaton.ts';

/** Called for each place where a trigger ends; `at` is the offset of a character inside it or just behind it. */
export type OnTrigger = (at: number, targets: readonly number[]) => void;

/** A text in one pass. */
export type TriggerFinder = (text: string, onTrigger: OnTrigger) => void;

/**
 * Makes a finder that reads a text character by character, folding as it goes. A text with letters in disguise (look-alikes of another alphabet inside a
 * word, mathematical letters, letters and accents apart, ligatures) is cut into words first, so that nothing hides from the triggers that the patterns would see.
 */
export function makeTriggerFinder(automaton: TriggerAutomaton): TriggerFinder {
  const { next, width, found } = automaton;
  // Filled as units are met: most texts need a few hundred of them.
  const table = new Uint16Array(0x10000).fill(UNKNOWN);
  const isEnd = Uint8Array.from(found, (targets) => (targets ? 1 : 0));

  return (text, onTrigger) => {
    let state = next[SEPARATOR] ?? 0;
    let alphabet = 0;
    let apart = 0;
    let isOpen = true;
    const hits: [number, readonly number[]][] = [];
    for (let at = 0; at <= text.length; at += 1) {
      const unit = at < text.length ? text.charCodeAt(at) : BLANK;
      let read = table[unit] ?? SEPARATOR;
      if (read === UNKNOWN) {
        read = classify(unit, automaton);
        table[unit] = read;
      }
      if (read === SKIP) continue;
      if (read === HARD) return findInWords(text, automaton, onTrigger);
      const own = read >> ALPHABET_SHIFT;
      if (own !== 0 && alphabet !== 0 && own !== alphabet) return findInWords(text, automaton, onTrigger);
      const letter = read & CLASS_MASK;
      if (letter === SEPARATOR) {
        // However much separates two words, it is one step; between characters of Hangul and Han it is none.
        if (isOpen || apart !== 0) continue;
        alphabet = 0;
      } else if (own !== 0) alphabet = own;
      isOpen = letter === SEPARATOR;
      if ((read & APART) !== apart) {
        apart = read & APART;
        if (letter !== SEPARATOR) {
          state = next[state * width + SEPARATOR] ?? 0;
          if (isEnd[state] === 1) hits.push([at, found[state] ?? []]);
        }
      }
      state = next[state * width + letter] ?? 0;
      if (isEnd[state] === 1) hits.push([at, found[state] ?? []]);
    }
    for (const [at, targets] of hits) onTrigger(at, targets);
    return undefined;
  };
}

/** Two bits above the class say which of the alphabets whose letters look alike the letter belongs to: 1 Latin, 2 Cyrillic, 3 Greek. */
const ALPHABET_SHIFT = 14;
/** A character of Hangul, Han or kana: a word of other letters ends before it and begins behind it. */
const APART = 0x1000;
const CLASS_MASK = 0x0fff;
/** Invisible: the word goes on. */
const SKIP = 0x2000;
/** Not one letter for one unit. */
const HARD = 0x2001;
/** Not met yet. */
const UNKNOWN = 0x2002;
const BLANK = 0x20;

function classify(unit: number, { classes }: TriggerAutomaton): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit === MATHEMATICAL ? HARD : SEPARATOR;
  if ((unit >= 0x300 && unit <= 0x36f) || (unit >= 0x1100 && unit <= 0x11ff)) return HARD;
  const folded = foldUnit(unit);
  if (folded === '') return SKIP;
  if (folded.length > 1) return LETTER.test(folded) ? HARD : SEPARATOR;
  if (!LETTER.test(folded)) return SEPARATOR;
  const script = scriptOf(folded.charCodeAt(0));
  return (classes.get(folded) ?? OTHER_LETTER) | (SCRIPT_BITS[script] ?? 0);
}

const SCRIPT_BITS: Readonly<Partial<Record<Script, number>>> = {
  Latn: 1 << ALPHABET_SHIFT,
  Cyrl: 2 << ALPHABET_SHIFT,
  Grek: 3 << ALPHABET_SHIFT,
  Hang: APART,
  Hani: APART,
  Kana: APART,
};

/** What a word is made of, as in `tokenize`. */
const LETTER = /[\p{L}\p{N}\p{M}&]/u;
/** First half of the mathematical letters, U+1D400 to U+1D7FF. */
const MATHEMATICAL = 0xd835;

function findInWords(text: string, { classes, next, width, found }: TriggerAutomaton, onTrigger: OnTrigger): void {
  let state = next[SEPARATOR] ?? 0;
  let isOpen = true;
  const step = (at: number, letter: number): void => {
    if (letter === SEPARATOR && isOpen) return;
    isOpen = letter === SEPARATOR;
    state = next[state * width + letter] ?? 0;
    const targets = found[state];
    if (targets) onTrigger(at, targets);
  };
  for (const { key, start, end } of readUnits(text)) {
    const isApart = ((SCRIPT_BITS[scriptOf(key.codePointAt(0) ?? 0)] ?? 0) & APART) !== 0;
    if (!isApart) step(start, SEPARATOR);
    for (const letter of key) step(start, classes.get(letter) ?? OTHER_LETTER);
    if (!isApart) step(end - 1, SEPARATOR);
  }
}
