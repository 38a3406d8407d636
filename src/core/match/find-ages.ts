import type { StatedFact } from './stated-fact.ts';

/** Ages that a text states in words that are said of people: `aged 34`, `34-year-old`, `58세`, `58-летний`. */
export function findAges(text: string): readonly StatedFact[] {
  if (!/\d\d/.test(text)) return [];
  return PATTERNS.flatMap(([pattern, isLabelled]) =>
    Array.from(text.matchAll(pattern), ({ index, 0: words, 1: years = '' }): StatedFact => ({
      about: 'age',
      start: index,
      end: index + words.length,
      years: Number(years),
      isLabelled,
    })),
  );
}

/** The age that the press puts right behind a name, `Kim Sang Man (58)` or `Kim Sang Man, 58,`; undefined when none stands there. */
export function ageBehind(text: string, end: number): StatedFact | undefined {
  BEHIND.lastIndex = end;
  const found = BEHIND.exec(text);
  const years = found?.[1] ?? found?.[2];
  if (!found || years === undefined) return undefined;
  const start = text.indexOf(years, end);
  return { about: 'age', start, end: start + years.length, years: Number(years), isLabelled: true };
}

const BEHIND = /(?:씨)? ?(?:\((\d{2})(?:세)?[,)]|, (\d{2}),)/uy;

/** Two digits: nobody is listed at nine, and three digits are something else. */
const YEARS = '([1-9]\\d)(?!\\d)';

/** Each with whether it is a label. `34-year-old` is also said of companies and whisky: what follows must not be a noun in small letters. */
const PATTERNS: readonly (readonly [RegExp, boolean])[] = [
  [new RegExp(`(?<!\\p{L})aged? ?[:：]? ?${YEARS}(?![-–]\\d)`, 'giu'), true],
  [
    new RegExp(
      `(?<![\\d.,])${YEARS}[- ]years?[- ]old(?= \\p{Lu}|[^\\p{L}]*(?:$|[,.;:)]| (?:man|woman|from|who|and|was|is|has|with|in|of|national)(?!\\p{L})))`,
      'gu',
    ),
    false,
  ],
  [new RegExp(`(?<!\\d)${YEARS} ?[세살](?!\\p{L}*기)`, 'gu'), false],
  [new RegExp(`(?<!\\d)${YEARS}[-‑]летн(?:ий|яя|его|ему|ей|юю|им)(?!\\p{L})`, 'gu'), false],
  [new RegExp(`возраст ?[:：]? ?${YEARS}`, 'giu'), true],
  [new RegExp(`(?<!\\d)${YEARS} ?[岁歲歳]`, 'gu'), false],
];
