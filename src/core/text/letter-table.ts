import { setOfLetters } from './letter-set.ts';
import type { Script } from './script.ts';
import { ARABIC_SPELLINGS } from './spellings/arabic.ts';
import { ARMENIAN_SPELLINGS } from './spellings/armenian.ts';
import { CYRILLIC_SPELLINGS } from './spellings/cyrillic.ts';
import { GEORGIAN_SPELLINGS } from './spellings/georgian.ts';
import { GREEK_SPELLINGS } from './spellings/greek.ts';
import { HANGUL_SPELLINGS } from './spellings/hangul.ts';
import { HEBREW_SPELLINGS } from './spellings/hebrew.ts';
import { KANA_SPELLINGS } from './spellings/kana.ts';
import { LATIN_SPELLINGS } from './spellings/latin.ts';

/** How the letters of a script are spelled in Latin, and what it costs where they are not. */
export interface LetterTable {
  /** Code of a first letter → the letters (one to three in a row) that have spellings of their own. */
  readonly readings: ReadonlyMap<number, readonly Reading[]>;
  /** Codes of letters that may be left out for half the price. */
  readonly vowels: ReadonlySet<number>;
  readonly extra: ExtraPrices;
}

/** Letters in a row with their Latin spellings, each at its price: 0 for the usual. */
export interface Reading {
  readonly letters: string;
  /** What it costs to write nothing for them. */
  readonly silent: number;
  /** The spellings by the low five bits of their first letter: most have nothing to do with the letter that is looked at. */
  readonly byFirst: readonly (readonly Spelling[] | undefined)[];
  /** Of each spelling the letter that fewest words have, as `setOfLetters`: a word without all of these has none of the spellings. */
  readonly needed: number;
}

/** One way to write letters in Latin. */
export interface Spelling {
  readonly text: string;
  readonly price: number;
}

/** What a Latin letter costs that nothing in the word stands for; 1 where nothing is said. */
interface ExtraPrices {
  /** The second of two, and the c of ck. */
  readonly doubled: number;
  readonly vowel: number;
  readonly h: number;
  readonly y: number;
  readonly w: number;
  /** After the last letter: an e, and consonants that are silent there. */
  readonly lastE: number;
  readonly lastConsonant: number;
  /** After a vowel, as in English. */
  readonly r: number;
}

/** The table of a script; undefined where there is none. Made when it is first asked for. */
export function letterTable(script: Script): LetterTable | undefined {
  const made = MADE.get(script);
  if (made) return made;
  const source = SOURCES[script];
  if (!source) return undefined;
  const table: LetterTable = {
    readings: readRows(source.rows, source.prices ?? PRICES),
    vowels: new Set(Array.from(source.vowels, (letter) => letter.charCodeAt(0))),
    extra: { ...MOST_SCRIPTS, ...source.extra },
  };
  MADE.set(script, table);
  return table;
}

/** Writes the price of each letter of a Latin word where the other word has no letter for it: within that word, and after its last letter. */
export function priceExtras(prices: ExtraPrices, latin: string, within: Float64Array, after: Float64Array): void {
  for (let at = 0; at < latin.length; at += 1) {
    const price = priceOfExtra(prices, latin, at);
    const code = latin.charCodeAt(at);
    within[at] = price;
    after[at] =
      price === prices.doubled
        ? price
        : code === LETTER_E
          ? prices.lastE
          : price === 1 && SILENT.has(code)
            ? prices.lastConsonant
            : price;
  }
}

function priceOfExtra(prices: ExtraPrices, latin: string, at: number): number {
  const letter = latin.charCodeAt(at);
  const before = at > 0 ? latin.charCodeAt(at - 1) : 0;
  if (letter === before || (letter === LETTER_C && latin.charCodeAt(at + 1) === LETTER_K)) return prices.doubled;
  if (letter === LETTER_H) return prices.h;
  if (VOWELS.has(letter)) return prices.vowel;
  if (letter === LETTER_Y) return prices.y;
  if (letter === LETTER_W) return prices.w;
  return letter === LETTER_R && VOWELS.has(before) ? prices.r : 1;
}

const [LETTER_C, LETTER_E, LETTER_H, LETTER_K, LETTER_R, LETTER_W, LETTER_Y] = [
  0x63, 0x65, 0x68, 0x6b, 0x72, 0x77, 0x79,
];
const VOWELS = codesOf('aeiou');
/** At the end of a word many languages write them and do not say them. */
const SILENT = codesOf('tsdxzp');

function codesOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
}

const MADE = new Map<Script, LetterTable>();

/** Vowels are guesses wherever two systems of writing meet. */
const MOST_SCRIPTS: ExtraPrices = {
  doubled: 0.05,
  vowel: 0.35,
  h: 0.15,
  y: 0.35,
  w: 1,
  lastE: 0.35,
  lastConsonant: 1,
  r: 1,
};
const SPOKEN = { vowel: 0.3, y: 0.3, w: 0.3, lastE: 0.1, lastConsonant: 0.35 };
const CONSONANTS = { doubled: 0.03, vowel: 0.05, lastE: 0.05, lastConsonant: 0.5 };

interface Source {
  readonly rows: string;
  readonly vowels: string;
  readonly extra: Partial<ExtraPrices>;
  /** Of the usual spelling, and of each rarer kind; those of most scripts when absent. */
  readonly prices?: readonly number[];
}

const SOURCES: Readonly<Partial<Record<Script, Source>>> = {
  Hang: {
    rows: HANGUL_SPELLINGS,
    vowels: 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ',
    extra: { ...SPOKEN, lastConsonant: 0.3, r: 0.15 },
  },
  Kana: { rows: KANA_SPELLINGS, vowels: 'aiueo-Q', extra: { ...SPOKEN, r: 0.12 } },
  Cyrl: {
    rows: CYRILLIC_SPELLINGS,
    vowels: 'аеёиоуыэюяіїєьъй',
    extra: { ...SPOKEN, vowel: 0.35, y: 0.35, w: 0.35 },
  },
  Hebr: { rows: HEBREW_SPELLINGS, vowels: 'אהויע', extra: { ...CONSONANTS, y: 0.15, w: 0.4 } },
  Arab: { rows: ARABIC_SPELLINGS, vowels: 'اآعويىءئؤهة', extra: { ...CONSONANTS, y: 0.25, w: 0.5 } },
  Grek: { rows: GREEK_SPELLINGS, vowels: 'αεηιουω', extra: {} },
  Armn: { rows: ARMENIAN_SPELLINGS, vowels: 'աեէըիոօ', extra: {} },
  Latn: {
    rows: LATIN_SPELLINGS,
    vowels: '',
    extra: { doubled: 0.03, vowel: 0.5, y: 0.25, lastE: 0.5 },
    prices: [0, 0.05, 0.1, 0.2, 0.4, 0.5],
  },
  Geor: { rows: GEORGIAN_SPELLINGS, vowels: 'აეიოუ', extra: { vowel: 0.5, y: 0.5, lastE: 0.5 } },
};

/** Usual, less usual, rare. */
const PRICES = [0, 0.15, 0.35];

function readRows(rows: string, prices: readonly number[]): ReadonlyMap<number, readonly Reading[]> {
  const readings = new Map<number, Reading[]>();
  for (const row of rows.trim().split('\n')) {
    const [sets = '', ...rest] = row.split(' ');
    let tier = 0;
    let silent = Infinity;
    let needed = 0;
    const byFirst = Array.from({ length: 32 }, (): Spelling[] | undefined => undefined);
    for (const word of rest) {
      const price = prices[tier] ?? 1;
      if (word === '|') tier += 1;
      else if (word === '-') silent = Math.min(silent, price);
      else {
        (byFirst[word.charCodeAt(0) & 31] ??= []).push({ text: word, price });
        needed |= setOfLetters(word.replace(COMMON_LETTERS, '').charAt(0) || word.charAt(0));
      }
    }
    for (const letters of sets.split('/')) {
      const first = letters.charCodeAt(0);
      readings.set(first, [...(readings.get(first) ?? []), { letters, silent, byFirst, needed }]);
    }
  }
  return readings;
}

/** Vowels and what stands for them stand in nearly every word. */
const COMMON_LETTERS = /[aeiouhy]/g;
