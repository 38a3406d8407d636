import type { Technology } from '../../model/indicator-rule.ts';
import type { SightingPlace } from '../../model/observation.ts';
import { tokenize, wordsOf, type Token } from '../../text/tokens.ts';
import { ownPassages } from '../read-fields.ts';
import type { Relation } from './relation.ts';

/** More years with a technology than the public has had it, and a year of tolerance: `12 years of Flutter`. Years beside a list of technologies belong to none of them. */
export const olderThanTechnology: Relation = (subject, { book, today }) => {
  const places = ownPassages(subject).flatMap(({ id, text }) => {
    if (!/\d\s?\+?\s?(?:years?|yrs)/i.test(text)) return [];
    const tokens = tokenize(text);
    return tokens
      .flatMap((_, at) => findClaim(tokens, at, text, book.data.technologies, today))
      .map(({ start, end }): SightingPlace => ({ passage: id, start, end, text: text.slice(start, end) }));
  });
  return places.length > 0 ? { places } : undefined;
};

function findClaim(
  tokens: readonly Token[],
  at: number,
  text: string,
  technologies: readonly Technology[],
  today: string,
): readonly { readonly start: number; readonly end: number }[] {
  const years = Number(tokens[at]?.key);
  if (!Number.isInteger(years) || years < 2 || years > 60) return [];
  if (!YEARS.has(tokens[at + 1]?.key ?? '')) return [];
  const behind = skip(tokens, at + 2, 1, BEFORE);
  const named = technologies.find(({ words }) => stands(tokens, behind, words));
  // Another name behind the technology makes it one of several, and the years belong to none of them.
  const end = tokens[behind]?.end ?? 0;
  const isList = /^\s?(?:[,/&+]|and\b|or\b)\s?[A-Z]/.test(text.slice(end, end + 6));
  if (named && !isList && years > ageOf(named, today) + 1) return [span(tokens, at, behind)];
  const before = skip(tokens, at - 1, -1, AFTER);
  const earlier = technologies.find(({ words }) => words.some((word) => endsAt(tokens, before, word)));
  return earlier && tokens[before]?.gap === 'break' && years > ageOf(earlier, today) + 1
    ? [span(tokens, before, at + 1)]
    : [];
}

const YEARS: ReadonlySet<string> = new Set(['year', 'years', 'yrs', 'yr']);
const BEFORE: ReadonlySet<string> = new Set(
  'of in with using experience professional commercial production building developing development writing working work solid hands on the'.split(
    ' ',
  ),
);
const AFTER: ReadonlySet<string> = new Set(['for', 'over', 'experience', 'developer', 'engineer', 'expert']);

function skip(tokens: readonly Token[], from: number, step: 1 | -1, words: ReadonlySet<string>): number {
  let at = from;
  while (words.has(tokens[at]?.key ?? '') && Math.abs(at - from) < 6) at += step;
  return at;
}

function stands(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.some((word) => wordsOf(word).every((key, index) => tokens[at + index]?.key === key));
}

function endsAt(tokens: readonly Token[], at: number, word: string): boolean {
  const keys = wordsOf(word);
  return keys.every((key, index) => tokens[at - keys.length + 1 + index]?.key === key);
}

function ageOf({ since }: Technology, today: string): number {
  return (monthsOf(today) - monthsOf(since)) / 12;
}

function monthsOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

function span(tokens: readonly Token[], from: number, to: number): { readonly start: number; readonly end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}
