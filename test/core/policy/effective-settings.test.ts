import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareValues } from '../../../src/core/policy/compare-values.ts';
import { effectiveSettings, valuesOf } from '../../../src/core/policy/effective-settings.ts';
import { NO_POLICY, readPolicy } from '../../../src/core/policy/read-policy.ts';
import { readValue } from '../../../src/core/policy/read-value.ts';
import { SETTING_NAMES, SOURCES } from '../../../src/core/policy/settings.ts';
import type { SettingName } from '../../../src/core/policy/settings.ts';
import { anyPolicy } from './any-policy.ts';

/** What holds for one setting under a policy and choices. */
function one(name: SettingName, raw: object, choices: object = {}): unknown {
  return effectiveSettings(readPolicy(raw), choices)[name];
}

describe('who decides', () => {
  test.for([
    ['nobody said anything', 'refreshHours', {}, {}, 6, 'default', false, 'Namesake’s default.'],
    ['the person chose', 'refreshHours', {}, { refreshHours: 12 }, 12, 'you', false, 'Your choice.'],
    [
      'the organisation suggests',
      'refreshHours',
      { refreshHoursDefault: 3 },
      {},
      3,
      'organisation',
      false,
      'Suggested by your organisation; you may change it.',
    ],
    [
      'the person changes what was suggested',
      'refreshHours',
      { refreshHoursDefault: 3 },
      { refreshHours: 12 },
      12,
      'you',
      false,
      'Your choice.',
    ],
    [
      'the organisation locks',
      'refreshHours',
      { refreshHours: 3 },
      { refreshHours: 12 },
      3,
      'organisation',
      true,
      'Set by your organisation.',
    ],
    [
      'a name is used where there is one',
      'refreshHours',
      { refreshHours: 3, organisationName: 'Example Ltd' },
      {},
      3,
      'organisation',
      true,
      'Set by Example Ltd.',
    ],
    [
      'a cap holds',
      'refreshHours',
      { refreshHoursAtMost: 24 },
      { refreshHours: 48 },
      24,
      'organisation',
      false,
      'Your organisation allows no more than this.',
    ],
    [
      'a floor holds',
      'retentionDays',
      { retentionDaysAtLeast: 90 },
      { retentionDays: 1 },
      90,
      'organisation',
      false,
      'Your organisation wants at least this.',
    ],
    [
      'a floor of words holds',
      'marksDownTo',
      { marksDownToAtLeast: 'possible' },
      { marksDownTo: 'exact' },
      'possible',
      'organisation',
      false,
      'Your organisation wants at least this.',
    ],
    [
      'inside the limits the choice is the person’s',
      'refreshHours',
      { refreshHoursAtMost: 24 },
      { refreshHours: 12 },
      12,
      'you',
      false,
      'Your choice.',
    ],
    [
      'a limit holds over Namesake’s default too',
      'refreshHours',
      { refreshHoursAtMost: 2 },
      {},
      2,
      'organisation',
      false,
      'Your organisation allows no more than this.',
    ],
    [
      'limits that leave no choice lock',
      'refreshHours',
      { refreshHoursAtMost: 8, refreshHoursAtLeast: 8 },
      { refreshHours: 12 },
      8,
      'organisation',
      true,
      'Set by your organisation.',
    ],
    [
      'only an organisation sets its name',
      'organisationName',
      {},
      { organisationName: 'Me' },
      '',
      'default',
      true,
      'Namesake’s default; only an organisation’s policy can set it.',
    ],
    [
      'everything locked',
      'refreshHours',
      { lockAll: true },
      { refreshHours: 12 },
      6,
      'default',
      true,
      'Namesake’s default, locked by your organisation.',
    ],
    [
      'everything locked, with a default',
      'refreshHours',
      { lockAll: true, refreshHoursDefault: 3 },
      { refreshHours: 12 },
      3,
      'organisation',
      true,
      'Set by your organisation.',
    ],
    [
      'language stays everybody’s own',
      'language',
      { lockAll: true, languageDefault: 'ko' },
      { language: 'ru' },
      'ru',
      'you',
      false,
      'Your choice.',
    ],
    [
      'a choice that cannot be read is none',
      'refreshHours',
      {},
      { refreshHours: 'often' },
      6,
      'default',
      false,
      'Namesake’s default.',
    ],
    [
      'a profile brings its defaults',
      'observationsDownTo',
      { profile: 'crypto' },
      {},
      'mixed',
      'default',
      false,
      'Namesake’s default for this profile.',
    ],
    [
      'a chosen profile does too',
      'observationsDownTo',
      {},
      { profile: 'crypto' },
      'mixed',
      'default',
      false,
      'Namesake’s default for this profile.',
    ],
    [
      'HR never shows weak signs, whoever asks',
      'observationsDownTo',
      { observationsDownTo: 'mixed' },
      {},
      'corroborating',
      'default',
      true,
      'This profile never goes beyond this.',
    ],
  ] as const)('%s', ([, name, raw, choices, value, by, isLocked, reason]) => {
    expect(one(name, raw, choices)).toEqual({ value, by, isLocked, reason });
  });
});

describe('whatever a policy and a person say', () => {
  const anyChoices = fc.oneof(
    anyPolicy(),
    fc.dictionary(fc.constantFrom(...SETTING_NAMES), fc.anything()),
    fc.anything(),
  );

  test('every setting has a value that its source takes', () => {
    fc.assert(
      fc.property(anyPolicy(), anyChoices, (raw, choices) => {
        const values = valuesOf(effectiveSettings(readPolicy(raw), choices));
        for (const name of SETTING_NAMES) {
          expect(readValue(SOURCES[name], values[name], name)).toEqual({ value: values[name], problems: [] });
        }
      }),
    );
  });

  test('no value leaves the limits of the organisation, unless the profile is stricter', () => {
    fc.assert(
      fc.property(anyPolicy(), anyChoices, (raw, choices) => {
        const policy = readPolicy(raw);
        const effective = effectiveSettings(policy, choices);
        for (const name of SETTING_NAMES) {
          const { value, reason } = effective[name];
          const { atLeast = value, atMost = value } = policy.clamps[name] ?? {};
          const isBelow = compareValues(name, value, atLeast) < 0 && !reason.startsWith('This profile never');
          expect(isBelow || compareValues(name, value, atMost) > 0).toBe(false);
        }
      }),
    );
  });

  test('what is locked is the same for everybody', () => {
    fc.assert(
      fc.property(anyPolicy(), anyChoices, anyChoices, (raw, choices, others) => {
        const [mine, yours] = [choices, others].map((each) =>
          effectiveSettings(readPolicy({ ...raw, profile: 'hr' }), each),
        );
        for (const name of SETTING_NAMES.filter((each) => mine?.[each].isLocked))
          expect(yours?.[name]).toEqual(mine?.[name]);
      }),
    );
  });

  test('nobody is told that they chose what they did not choose', () => {
    fc.assert(
      fc.property(anyPolicy(), (raw) => {
        const effective = effectiveSettings(readPolicy(raw));
        expect(SETTING_NAMES.filter((name) => effective[name].by === 'you')).toEqual([]);
      }),
    );
  });
});

test('without a policy and without choices nothing leaves the device, and every page is read', () => {
  const values = valuesOf(effectiveSettings(NO_POLICY));
  expect(values).toMatchObject({
    remoteEngine: false,
    lists: [],
    sitesOn: ['<all_urls>'],
    sitesOff: [],
    onPageMarks: 'highlight',
  });
});

describe('a lock whose value cannot be used', () => {
  test.for([
    ['onPageMarks', 'slient', 'silent', 'what shows less'],
    ['lockAll', 'perhaps', true, 'nothing opens by a slip'],
    ['allowExport', 2, false, 'nothing leaves'],
    ['remoteEngine', 'yes please', false, 'nothing is sent'],
    ['exportDetail', 'everything', 'counts', 'the least'],
    ['refreshHours', 0, 6, 'Namesake’s default, where neither is safer'],
  ] as const)('%s: %j holds as %j: %s', ([name, written, value]) => {
    const policy = readPolicy({ [name]: written });
    expect(policy.problems.map(({ at }) => at)).toEqual([name]);
    expect(effectiveSettings(policy, { [name]: 12 })[name]).toEqual({
      value,
      by: 'organisation',
      isLocked: true,
      reason: 'What your organisation set cannot be used; this holds until it is put right.',
    });
  });

  test('a broken suggestion or limit locks nothing', () => {
    const settings = effectiveSettings(readPolicy({ onPageMarksDefault: 'slient', refreshHoursAtMost: 'x' }));
    expect(settings.onPageMarks).toMatchObject({ value: 'highlight', isLocked: false });
    expect(settings.refreshHours.isLocked).toBe(false);
  });
});
