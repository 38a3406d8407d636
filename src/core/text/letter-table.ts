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
  /** First letter → the letters (one to three in a row) that have spellings of their own. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  /** Letters that may be left out for half the price. */
  readonly vowels: ReadonlySet<string>;
  readonly extra: ExtraPrices;
}

/** Letters in a row with their Latin spellings, each at its price: 0 for the usual. */
interface Reading {
  readonly letters: string;
  readonly spellings: readonly { readonly text: string; readonly price: number }[];
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
    vowels: new Set(source.vowels),
    extra: { ...MOST_SCRIPTS, ...source.extra },
  };
  MADE.set(script, table);
  return table;
}

/** The price of Latin letter `at` where the other word has no letter for it. */
export function priceOfExtra(prices: ExtraPrices, latin: string, at: number, isAfterLast: boolean): number {
  const letter = latin.charAt(at);
  const before = latin.charAt(at - 1);
  if (letter === before || (letter === 'c' && latin.charAt(at + 1) === 'k')) return prices.doubled;
  if (letter === 'h') return prices.h;
  if (letter === 'e' && isAfterLast) return prices.lastE;
  if (VOWELS.includes(letter)) return prices.vowel;
  if (letter === 'y') return prices.y;
  if (letter === 'w') return prices.w;
  if (letter === 'r' && before !== '' && VOWELS.includes(before)) return prices.r;
  return isAfterLast && SILENT_AT_THE_END.includes(letter) ? prices.lastConsonant : 1;
}

const VOWELS = 'aeiou';
const SILENT_AT_THE_END = 'tsdxzp';

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

function readRows(rows: string, prices: readonly number[]): ReadonlyMap<string, readonly Reading[]> {
  const readings = new Map<string, Reading[]>();
  for (const row of rows.trim().split('\n')) {
    const [sets = '', ...rest] = row.split(' ');
    let tier = 0;
    const spellings: { text: string; price: number }[] = [];
    for (const word of rest) {
      if (word === '|') tier += 1;
      else spellings.push({ text: word === '-' ? '' : word, price: prices[tier] ?? 1 });
    }
    for (const letters of sets.split('/')) {
      const first = letters.charAt(0);
      readings.set(first, [...(readings.get(first) ?? []), { letters, spellings }]);
    }
  }
  return readings;
}
