import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../src/core/policy/read-policy.ts';
import { SETTING_NAMES } from '../../../src/core/policy/settings.ts';
import { WIRE_KEYS } from '../../../src/core/policy/wire-key.ts';
import { anyPolicy } from './any-policy.ts';

const KEY = '3q2+7wECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxw=';

describe('one value, however it was written down', () => {
  test.for([
    ['hideLookUp', true, true],
    ['hideLookUp', 'true', true],
    ['hideLookUp', ' TRUE ', true],
    ['hideLookUp', '1', true],
    ['hideLookUp', 1, true],
    ['hideLookUp', 0, false],
    ['hideLookUp', 'False', false],
    ['refreshHours', 12, 12],
    ['refreshHours', '12', 12],
    ['refreshHours', ' 12 ', 12],
    ['refreshHours', 12.0, 12],
    ['maxDropPercent', -0, 0],
    ['profile', 'hr', 'hr'],
    ['profile', ' HR ', 'hr'],
    ['organisationName', '  Example Ltd ', 'Example Ltd'],
    ['helpUrl', '', ''],
    ['helpUrl', 'https://intranet.example.org/namesake?a=b', 'https://intranet.example.org/namesake?a=b'],
    ['listMirrorUrl', 'http://127.0.0.1:8080/lists', 'http://127.0.0.1:8080/lists'],
    ['listMirrorKey', KEY, KEY],
    ['lists', ['un-sc', 'ofac-sdn', 'un-sc'], ['ofac-sdn', 'un-sc']],
    ['lists', '["ofac-sdn"]', ['ofac-sdn']],
    ['lists', { 1: 'un-sc', 2: 'ofac-sdn' }, ['ofac-sdn', 'un-sc']],
    ['lists', [], []],
    ['lists', {}, []],
    ['sitesOff', [' https://*.example.org/* '], ['https://*.example.org/*']],
  ] as const)('%s: %j is %j', ([key, written, value]) => {
    const policy = readPolicy({ [key]: written });
    expect(policy.settings).toEqual({ [key]: value });
    expect(Object.is(Object.values(policy.settings)[0], -0)).toBe(false);
  });
});

describe('one value that cannot be used', () => {
  test.for([
    ['hideLookUp', 'maybe', '"maybe"', 'expected true or false'],
    ['hideLookUp', 2, '2', 'expected true or false'],
    ['hideLookUp', null, 'null', 'leave out what you do not want to set'],
    ['refreshHours', 0, '0', 'expected a whole number of hours from 1 to 168'],
    ['refreshHours', 1.5, '1.5', 'expected a whole number of hours'],
    ['refreshHours', '6h', '"6h"', 'expected a whole number of hours'],
    ['refreshHours', Number.NaN, 'NaN', 'expected a whole number of hours'],
    ['refreshHours', [6], 'a list of 1', 'expected a whole number of hours'],
    ['profile', 'HRM', '"HRM"', 'expected hr, marketplace or crypto'],
    ['organisationName', 7, '7', 'expected text'],
    ['organisationName', 'x'.repeat(81), `"${'x'.repeat(60)}…"`, 'has 81 characters; 80 are allowed'],
    ['organisationName', 'Example\nLtd', '"Example\\nLtd"', 'has a line break or an invisible character'],
    ['organisationName', 'Ex\u202Eample', String.raw`"Ex\u202eample"`, 'has a line break or an invisible character'],
    ['helpUrl', 'http://example.org/', '"http://example.org/"', 'expected an address such as https://'],
    ['helpUrl', 'javascript:alert(1)', '"javascript:alert(1)"', 'expected an address such as https://'],
    ['helpUrl', 'https://me:pass@example.org/', '"https://me:pass@example.org/"', 'expected an address'],
    [
      'listMirrorUrl',
      'http://lists.example.org/',
      '"http://lists.example.org/"',
      'plain http is for this very computer',
    ],
    [
      'listMirrorUrl',
      'http://localhost.evil.test/',
      '"http://localhost.evil.test/"',
      'plain http is for this very computer',
    ],
    ['listMirrorKey', KEY.slice(1), expect.any(String), 'expected an Ed25519 public key'],
    ['lists', 'ofac-sdn', '"ofac-sdn"', 'expected a list such as ["one","two"]'],
    ['lists', '"ofac-sdn"', expect.any(String), 'expected a list'],
    ['lists', { a: 'b' }, 'an object', 'expected a list'],
    ['languageDefault', 'Korean', '"Korean"', 'expected auto, or a language tag'],
  ] as const)('%s: %j', ([key, written, found, why]) => {
    const policy = readPolicy({ [key]: written });
    expect(policy).toMatchObject({ settings: {}, defaults: {} });
    expect(policy.problems).toEqual([{ at: key, found, why: expect.stringContaining(why) }]);
  });

  test('of a secret nothing is told', () => {
    const { problems } = readPolicy({ remoteEngineToken: 'my secret with blanks', openSanctionsToken: 12_345 });
    expect(problems.map(({ found }) => found)).toEqual(['not shown', 'not shown']);
    expect(JSON.stringify(problems)).not.toMatch(/my secret|12345/);
  });
});

describe('a key that is none says which one was meant', () => {
  test.for([
    ['refresHours', 'did you mean refreshHours?'],
    ['organizationName', 'did you mean organisationName?'],
    ['ONPAGEMARKS', 'did you mean onPageMarks?'],
    ['settings', 'the settings stand directly under the id of the extension'],
    ['organisationNameDefault', 'people cannot choose organisationName; write organisationName instead'],
    ['language', 'languageDefault sets what holds until they choose'],
    ['profileAtMost', 'profile has no such limit'],
    ['frobnicate', 'is no setting'],
    ['x'.repeat(10_000), 'is no setting'],
  ] as const)('%s: %s', ([key, words]) => {
    expect(readPolicy({ [key]: 'hr' })).toEqual({
      settings: {},
      defaults: {},
      clamps: {},
      broken: [],
      problems: [{ at: key, found: '"hr"', why: expect.stringContaining(words) }],
    });
  });
});

describe('what is right alone and wrong together', () => {
  test.for([
    [{ refreshHours: 48, refreshHoursAtMost: 24 }, 'refreshHours', 'outside refreshHoursAtMost; 24 holds instead'],
    [{ marksDownTo: 'exact', marksDownToAtLeast: 'variant' }, 'marksDownTo', '"variant" holds instead'],
    [{ retentionDaysDefault: 30, retentionDaysAtLeast: 90 }, 'retentionDaysDefault', '90 holds instead'],
    [{ retentionDaysAtLeast: 90, retentionDaysAtMost: 30 }, 'retentionDaysAtLeast', 'contradicts retentionDaysAtMost'],
    [{ profile: 'hr', profileDefault: 'crypto' }, 'profileDefault', 'profile is locked'],
    [{ listMirrorUrl: 'https://lists.example.org/' }, 'listMirrorUrl', 'needs listMirrorKey'],
    [{ remoteEngine: true }, 'remoteEngine', 'needs remoteEngineUrl'],
  ] as const)('%j', ([raw, at, words]) => {
    expect(readPolicy(raw).problems).toEqual([{ at, found: expect.any(String), why: expect.stringContaining(words) }]);
  });

  test('limits that contradict each other both fall', () => {
    expect(readPolicy({ retentionDaysAtLeast: 90, retentionDaysAtMost: 30 }).clamps).toEqual({});
  });
});

describe('entry by entry', () => {
  test('999 of 1,000 sites are kept, and the one that is wrong is named', () => {
    const sites = Array.from({ length: 1000 }, (_, at) => `https://site-${at}.example.org/*`);
    const { settings, problems } = readPolicy({ sitesOff: sites.with(437, 'site-437.example.org') });
    expect(settings.sitesOff).toHaveLength(999);
    expect(problems).toEqual([
      {
        at: 'sitesOff[437]',
        found: '"site-437.example.org"',
        why: 'is no match pattern; write it as *://site-437.example.org/*',
      },
    ]);
  });

  test('a list that is too long keeps its first entries and names the others', () => {
    const rules = Array.from({ length: 502 }, (_, at) => `A${String(at).padStart(3, '0')}`);
    const { settings, problems } = readPolicy({ rulesOff: rules });
    expect(settings.rulesOff).toEqual(rules.slice(0, 500));
    expect(problems.map(({ at }) => at)).toEqual(['rulesOff[500]', 'rulesOff[501]']);
  });

  test('a list of mistakes alone is no empty list: nothing would be read anywhere', () => {
    const { settings, problems } = readPolicy({ sitesOn: ['example.org', 7, ''] });
    expect(settings).toEqual({});
    expect(problems.map(({ at }) => at)).toEqual(['sitesOn[0]', 'sitesOn[1]', 'sitesOn[2]']);
  });

  test('good entries survive next to bad ones, whichever they are', () => {
    const junk = fc.dictionary(
      fc.string().filter((key) => !WIRE_KEYS.some((wire) => wire.key === key)),
      fc.anything(),
    );
    fc.assert(
      fc.property(anyPolicy(), junk, (good, bad) => {
        const { settings, defaults, clamps } = readPolicy(good);
        expect(readPolicy({ ...bad, ...good })).toMatchObject({ settings, defaults, clamps });
      }),
    );
  });

  test('whatever is wrong with one key, the others hold', () => {
    fc.assert(
      fc.property(anyPolicy(), fc.constantFrom(...WIRE_KEYS), fc.anything(), (good, { key, setting }, junk) => {
        const before = readPolicy(good);
        const after = readPolicy({ ...good, [key]: junk });
        for (const name of SETTING_NAMES.filter((each) => each !== setting)) {
          expect(after.settings[name]).toEqual(before.settings[name]);
          expect(after.defaults[name]).toEqual(before.defaults[name]);
          expect(after.clamps[name]).toEqual(before.clamps[name]);
        }
      }),
    );
  });

  test('no junk makes it throw, and what it says about junk is one short line', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (junk) => {
        for (const { found, why } of readPolicy(junk).problems) expect(`${found} ${why}`).toMatch(/^.{1,400}$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('no junk under any key makes it throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WIRE_KEYS),
        fc.anything({ withBigInt: true, withSparseArray: true }),
        ({ key }, junk) => {
          expect(readPolicy({ [key]: junk }).problems.length).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('nothing in a policy reaches a prototype', () => {
  const HOSTILE = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ];

  test.for(HOSTILE)('%s is a key like any other that is none', (key) => {
    const raw: unknown = JSON.parse(`{"${key}": {"polluted": true, "profile": "crypto"}, "profile": "hr"}`);
    const policy = readPolicy(raw);
    expect(policy.settings).toEqual({ profile: 'hr' });
    expect(policy.problems).toMatchObject([{ at: key }]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    for (const part of [policy.settings, policy.defaults, policy.clamps]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
      expect(Object.hasOwn(part, key)).toBe(false);
    }
  });

  test('ten thousand keys and entries of the kind change nothing', () => {
    const pairs = Array.from(
      { length: 10_000 },
      (_, at) => `"${HOSTILE[at % HOSTILE.length]}${at < 7 ? '' : at}": {"polluted": ${at}}`,
    );
    const names = JSON.stringify(Array.from({ length: 10_000 }, (_, at) => HOSTILE[at % HOSTILE.length]));
    const before = Object.getOwnPropertyNames(Object.prototype);
    const policy = readPolicy(JSON.parse(`{${pairs.join(',')}, "rulesOff": ${names}, "reviewReasons": ${names}}`));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    // A reason may be any words, and there it is words.
    expect(policy.settings).toEqual({ reviewReasons: [...HOSTILE].toSorted() });
    expect(policy.problems.length).toBeGreaterThanOrEqual(19_990);
  });

  test('lists written as JSON text or as numbered values are no way round', () => {
    const { settings } = readPolicy(
      JSON.parse('{"lists": "{\\"__proto__\\": [\\"x\\"]}", "rulesOff": {"__proto__": "A01"}}'),
    );
    expect(settings).toEqual({});
  });
});
