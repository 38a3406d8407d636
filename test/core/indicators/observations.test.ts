import { describe, expect, test } from 'vitest';
import { observe, PAGE_ROLES, type PageRole } from '../../../src/core/index.ts';
import { readCases } from '../../read-cases.ts';
import { everything, ruleBook } from './rule-book.ts';
import { readSubjectCase } from './subject-case.ts';

const rows = readCases('observations').map(({ rule = '', language = '', role, expected, text = '', facts = '' }) => ({
  rule,
  language,
  role: PAGE_ROLES.find((each) => each === role) ?? fail(`no role ${role}`),
  isSeen: expected === 'yes',
  text,
  facts,
}));

function fail(words: string): never {
  throw new Error(words);
}

function rulesSeen(role: PageRole, text: string, facts: string): readonly string[] {
  const { subjects, world } = readSubjectCase(role, text, facts);
  return observe(subjects, ruleBook, everything, world)[0]?.sightings.map(({ rule }) => rule) ?? [];
}

describe('what each rule sees', () => {
  test.for(rows.filter(({ isSeen }) => isSeen))('$rule $language: $text $facts', ({ rule, role, text, facts }) => {
    expect(rulesSeen(role, text, facts)).toContain(rule);
  });
});

describe('what it does not', () => {
  test.for(rows.filter(({ isSeen }) => !isSeen))('$rule $language: $text $facts', ({ rule, role, text, facts }) => {
    expect(rulesSeen(role, text, facts)).not.toContain(rule);
  });
});

test('every rule has three lines and three near misses in each language it claims', () => {
  const poor = ruleBook.data.rules.flatMap(({ id, words }) =>
    Object.keys(words).flatMap((language) => {
      const own = rows.filter((row) => row.rule === id && row.language === language);
      const seen = own.filter(({ isSeen }) => isSeen).length;
      return seen >= 3 && own.length - seen >= 3
        ? []
        : [`${id} ${language}: ${seen} lines, ${own.length - seen} near misses`];
    }),
  );
  expect(poor).toEqual([]);
});

test('no line stands in the table twice for one rule', () => {
  const keys = rows.map(({ rule, role, text, facts }) => [rule, role, text, facts].join('\n'));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('the words of a sighting are the words of the page', () => {
  for (const { role, text, facts } of rows) {
    const { subjects, world } = readSubjectCase(role, text, facts);
    const passages = new Map(subjects[0]?.passages.map((passage) => [passage.id, passage.text]));
    for (const { places } of observe(subjects, ruleBook, everything, world)[0]?.sightings ?? []) {
      for (const place of places) {
        expect(passages.get(place.passage)?.slice(place.start, place.end)).toBe(place.text);
        expect(place.end).toBeGreaterThan(place.start);
      }
    }
  }
});
