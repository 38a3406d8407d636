import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyValues } from '../../../src/core/policy-files/policy-values.ts';
import { checkPolicyFile } from '../../../src/core/policy-files/read/check-policy-file.ts';
import { policyFiles } from '../../../src/core/policy-files/write/policy-files.ts';
import { effectiveSettings } from '../../../src/core/policy/effective-settings.ts';
import { readPolicy } from '../../../src/core/policy/read-policy.ts';
import { anyPolicy } from '../policy/any-policy.ts';
import { EXAMPLE, exampleTarget, IDS } from './example-target.ts';

/** How many copies of the extension each file speaks to; none where a file holds no settings. */
const POLICIES: Readonly<Record<string, number>> = {
  'windows/namesake-chrome.admx': 0,
  'windows/en-US/namesake-chrome.adml': 0,
  'windows/namesake-chrome.reg': 1,
  'windows/namesake-edge.admx': 0,
  'windows/en-US/namesake-edge.adml': 0,
  'windows/namesake-edge.reg': 1,
  'windows/namesake-firefox.admx': 0,
  'windows/en-US/namesake-firefox.adml': 0,
  'windows/namesake-firefox.reg': 1,
  'windows/namesake-deploy.ps1': 1,
  'windows/namesake-detect.ps1': 1,
  'macos/namesake-chrome.mobileconfig': 1,
  'macos/namesake-edge.mobileconfig': 1,
  'macos/namesake-firefox.mobileconfig': 1,
  'linux/chrome/namesake.json': 1,
  'linux/chromium/namesake.json': 1,
  'linux/edge/namesake.json': 1,
  'firefox/policies.json': 1,
  [`firefox/managed-storage/${IDS.firefox}.json`]: 1,
  'chromeos/namesake.json': 1,
  'extension-settings/chrome.json': 0,
  'extension-settings/edge.json': 0,
  'extension-settings/firefox.json': 0,
};

const ids = Object.values(IDS);

/** Scripts that take things away hold no settings, and nothing reads them. */
const files = policyFiles(exampleTarget(EXAMPLE)).filter(({ path }) => path !== 'windows/namesake-remove.ps1');

test('every form is written and can be read', () => {
  expect(files.map(({ path }) => path).toSorted()).toEqual(Object.keys(POLICIES).toSorted());
});

describe.for(files)('$path', ({ path, text }) => {
  test('is read without a complaint', () => {
    const check = checkPolicyFile(text, ids);
    expect(check.problems).toEqual([]);
    expect(check.policies).toHaveLength(POLICIES[path] ?? -1);
    expect(check.format).not.toBe('Unreadable');
  });

  test('says what was decided, and nothing else holds', () => {
    const wanted = readPolicy(EXAMPLE);
    for (const { policy } of checkPolicyFile(text, ids).policies) {
      expect(policyValues(policy)).toEqual(policyValues(wanted));
      expect(effectiveSettings(policy)).toEqual(effectiveSettings(wanted));
    }
  });
});

test('whatever is decided comes back from every form', () => {
  fc.assert(
    fc.property(anyPolicy(), (raw) => {
      const target = exampleTarget(raw);
      const { problems } = readPolicy(target.values);
      for (const { path, text } of policyFiles(target)) {
        for (const { policy } of checkPolicyFile(text, ids).policies) {
          expect({ path, values: policyValues(policy) }).toEqual({ path, values: target.values });
          expect(policy.problems.map(({ why }) => why)).toEqual(problems.map(({ why }) => why));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the same target gives the same bytes', () => {
  expect(policyFiles(exampleTarget(EXAMPLE))).toEqual(policyFiles(exampleTarget({ ...EXAMPLE })));
});

test('a list of more than nine entries comes back whole, though the registry puts 10 before 2', () => {
  const rulesOff = Array.from({ length: 30 }, (_, at) => `E${String(at).padStart(2, '0')}`);
  const target = exampleTarget({ rulesOff });
  for (const { text } of policyFiles(target).filter(({ path }) => path.endsWith('.reg'))) {
    expect(checkPolicyFile(text, ids).policies[0]?.policy.settings).toEqual({ rulesOff });
  }
});

test('without an address for Firefox’s file nothing is installed there, and the settings stay', () => {
  const { firefoxInstallUrl: _, ...target } = exampleTarget(EXAMPLE);
  const written = policyFiles(target);
  expect(written.some(({ path }) => path === 'extension-settings/firefox.json')).toBe(false);
  for (const { path, text } of written.filter((file) => file.path.includes('firefox'))) {
    expect({ path, problems: checkPolicyFile(text, ids).problems }).toEqual({ path, problems: [] });
    expect(text).not.toContain('install_url');
  }
});
