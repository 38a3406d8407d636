import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPolicyFile, policyValues, readPolicy, writeManagedSchema } from '../../../src/core/index.ts';
import { findBrowser } from '../../../tools/find-browser.mjs';
import type { ChromiumJob, Received } from './in-chromium.ts';
import { findMountProblem, runPrivately } from './private-mounts.ts';
import { writeTestExtension } from './test-extension.ts';

const executablePath = findBrowser('chrome');
const problem = executablePath === undefined ? 'there is no Chromium' : findMountProblem();
const folder = mkdtempSync(join(tmpdir(), 'namesake-dropped-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that people get wrong, one in each key, and some that they get right. */
const SETTINGS = `{
  // A comment, and further down a comma too many.
  "profile": "hr",
  "hideLookUp": "true",
  "hideOptions": 1,
  "lockAll": null,
  "observations": [true],
  "allowExport": true,
  "refreshHours": "6",
  "retentionDays": 90.5,
  "retentionRows": true,
  "staleAfterHours": 48,
  "overdueAfterHours": 1e2,
  "maxDropPercent": -0,
  "marksDownTo": 5,
  "exportDetail": {"a": "b"},
  "lookUpDownTo": "no such word",
  "onPageMarks": "SILENT",
  "lists": "[\\"ofac-sdn\\"]",
  "rulesOff": ["E01", 7],
  "rulesOn": ["E02", "no rule"],
  "sitesOn": [],
  "sitesOff": {"1": "https://example.org/*"},
  "helpUrl": "https://example.org/",
  "blockedPageText": ["a"],
  "__proto__": {"polluted": true},
  "noSuchSetting": "x",
  "organisationName": "Example Ltd",
}`;

describe(`values that Chromium drops${problem === undefined ? '' : ` — NOT RUN: ${problem}`}`, () => {
  test.skipIf(problem !== undefined)('each goes alone, and “policy check” knows which', async () => {
    const extension = writeTestExtension(join(folder, 'extension'), JSON.parse(writeManagedSchema()));
    const policy = `{"3rdparty": {"extensions": {"${extension.id}": ${SETTINGS}}}}`;
    const job: ChromiumJob = {
      executablePath: executablePath ?? '',
      policies: { 'namesake.json': policy },
      folders: [extension.folder],
      sentinel: 'organisationName',
    };
    const [received] = await runPrivately<readonly Received[]>('in-chromium.ts', job);
    const managed = received && 'managed' in received ? received.managed : {};
    expect(managed).toEqual({
      profile: 'hr',
      allowExport: true,
      staleAfterHours: 48,
      lookUpDownTo: 'no such word',
      onPageMarks: 'SILENT',
      rulesOn: ['E02', 'no rule'],
      sitesOn: [],
      helpUrl: 'https://example.org/',
      organisationName: 'Example Ltd',
    });
    const [checked] = checkPolicyFile(policy, [extension.id]).policies;
    expect(checked && policyValues(checked.policy)).toEqual(policyValues(readPolicy(managed)));
  });
});
