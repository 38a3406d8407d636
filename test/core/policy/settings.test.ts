import { describe, expect, test } from 'vitest';
import { defaultOf } from '../../../src/core/policy/effective-settings.ts';
import { readValue } from '../../../src/core/policy/read-value.ts';
import { PROFILES } from '../../../src/core/policy/setting-source.ts';
import { SETTING_GROUPS, SETTING_NAMES, SOURCES } from '../../../src/core/policy/settings.ts';
import { WIRE_KEYS } from '../../../src/core/policy/wire-key.ts';

/** Every field that a source may have: the tables are plain data, and a misspelt field in them would be lost without a word. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  flag: ['whenBroken'],
  choice: ['options', 'limits', 'profileAtMost', 'whenBroken'],
  whole: ['unit', 'min', 'max', 'limits'],
  text: ['shape', 'maxLength', 'isSecret'],
  set: ['items', 'maxItems'],
};
const COMMON = ['kind', 'title', 'meaning', 'default', 'decidedBy', 'lockable'];

describe.for(SETTING_NAMES)('%s', (name) => {
  const source = SOURCES[name];

  test('has only fields that mean something', () => {
    expect([...COMMON, ...(FIELDS[source.kind] ?? [])]).toEqual(expect.arrayContaining(Object.keys(source)));
  });

  test('is safe at a value that it takes, where it says one', () => {
    const safe = 'whenBroken' in source ? source.whenBroken : undefined;
    expect(safe === undefined || readValue(source, safe, name).value === safe).toBe(true);
    expect(safe === undefined || PROFILES.some((profile) => defaultOf(source, profile) !== safe)).toBe(true);
  });

  test('defaults to a value that it takes, in every profile', () => {
    for (const profile of PROFILES) {
      const value = defaultOf(source, profile);
      expect(readValue(source, value, name)).toEqual({ value, problems: [] });
    }
  });

  test('says what it is in words that fit the editors of policies', () => {
    expect(source.title).toMatch(/^\p{Lu}.{2,40}[^.]$/u);
    expect(source.meaning).toMatch(/^\p{Lu}.{20,300}\.$/u);
  });

  test('can be set by a policy, and only in ways that hold', () => {
    const roles = WIRE_KEYS.filter(({ setting }) => setting === name).map(({ role }) => role);
    expect(roles.length).toBeGreaterThan(0);
    // A setting that is nobody’s own and cannot be locked could never be set.
    expect(source.lockable || source.decidedBy === 'anyone').toBe(true);
  });
});

test('no two keys are the same, in any case of letters: the registry knows none', () => {
  const keys = WIRE_KEYS.map(({ key }) => key.toLowerCase());
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys hold letters alone: registry, profiles and templates take nothing else without quoting', () => {
  expect(WIRE_KEYS.filter(({ key }) => !/^[a-z][A-Za-z]+$/.test(key))).toEqual([]);
});

test('every setting stands in one group', () => {
  expect(SETTING_GROUPS.flatMap(({ names }) => names).toSorted()).toEqual([...SETTING_NAMES].toSorted());
});
