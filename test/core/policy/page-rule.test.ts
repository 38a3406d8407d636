import { expect, test } from 'vitest';
import type { PageMode } from '../../../src/core/model/frame-report.ts';
import { effectiveSettings } from '../../../src/core/policy/effective-settings.ts';
import { pageRule } from '../../../src/core/policy/page-rule.ts';
import { readPolicy } from '../../../src/core/policy/read-policy.ts';

const SITES = {
  sitesOn: ['https://*.example.org/*', 'https://jobs.test/*'],
  sitesSilent: ['https://talent.example.org/*'],
  sitesOff: ['https://bank.example.org/*', 'https://talent.example.org/private/*'],
};

test.for([
  ['https://www.example.org/', {}, undefined, 'highlight', 'default', undefined],
  ['https://other.test/', {}, undefined, 'off', 'organisation', undefined],
  ['https://other.test/', {}, 'highlight', 'off', 'organisation', undefined],
  ['https://bank.example.org/a', {}, 'highlight', 'off', 'organisation', 'https://bank.example.org/*'],
  ['https://talent.example.org/a', {}, undefined, 'silent', 'organisation', 'https://talent.example.org/*'],
  ['https://talent.example.org/a', {}, 'highlight', 'silent', 'organisation', 'https://talent.example.org/*'],
  ['https://talent.example.org/a', {}, 'off', 'off', 'you', undefined],
  [
    'https://talent.example.org/private/a',
    {},
    undefined,
    'off',
    'organisation',
    'https://talent.example.org/private/*',
  ],
  ['https://www.example.org/', {}, 'silent', 'silent', 'you', undefined],
  ['https://www.example.org/', { allowSiteChoices: false }, 'off', 'highlight', 'default', undefined],
  ['https://www.example.org/', { onPageMarks: 'silent' }, 'highlight', 'silent', 'organisation', undefined],
  ['https://www.example.org/', { onPageMarks: 'highlight' }, 'off', 'off', 'you', undefined],
  ['https://www.example.org/', { onPageMarksDefault: 'silent' }, 'highlight', 'highlight', 'you', undefined],
] as const satisfies readonly (readonly [
  string,
  object,
  PageMode | undefined,
  PageMode,
  string,
  string | undefined,
])[])('%s under %j, chosen %s: %s by %s', ([url, more, choice, mode, by, pattern]) => {
  const settings = effectiveSettings(readPolicy({ ...SITES, ...more }));
  expect(pageRule(settings, url, choice)).toEqual({
    mode,
    by,
    reason: expect.stringMatching(/\.$/),
    ...(pattern !== undefined && { pattern }),
  });
});
