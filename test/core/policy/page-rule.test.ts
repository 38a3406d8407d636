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
    choices: expect.any(Array),
    ...(pattern !== undefined && { pattern }),
  });
});

const ALL = ['highlight', 'silent', 'off'];

test.for([
  ['https://www.example.org/', {}, ALL, 'everything'],
  ['https://other.test/', {}, [], 'nothing where the organisation does not read'],
  ['https://bank.example.org/a', {}, [], 'nothing where the organisation turned reading off'],
  ['https://talent.example.org/a', {}, ['silent', 'off'], 'no marks where the organisation wants none'],
  ['https://www.example.org/', { allowSiteChoices: false }, [], 'nothing where nobody may choose'],
  ['https://www.example.org/', { onPageMarks: 'silent' }, ['silent', 'off'], 'what is locked, and off'],
  ['https://www.example.org/', { onPageMarks: 'highlight' }, ['highlight', 'off'], 'what is locked, and off'],
] as const)('%s under %j offers %j: %s', ([url, more, choices]) => {
  expect(pageRule(effectiveSettings(readPolicy({ ...SITES, ...more })), url).choices).toEqual(choices);
});

test.for(['about:blank', 'data:text/html,x', 'blob:https://www.example.org/1'])(
  '%s belongs to no site: it is read where every page is, and not where only some are',
  (url) => {
    expect(pageRule(effectiveSettings(readPolicy({})), url).mode).toBe('highlight');
    expect(pageRule(effectiveSettings(readPolicy(SITES)), url).mode).toBe('off');
  },
);
