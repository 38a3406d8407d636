import { policyValues } from '../../../src/core/policy-files/policy-values.ts';
import type { PolicyTarget } from '../../../src/core/policy-files/policy-target.ts';
import { readPolicy } from '../../../src/core/policy/read-policy.ts';

/** The ids that the extension has when nobody gave it others. */
export const IDS = { chrome: 'obbdellkghlgnegcidjkdlehkfdhoiba', firefox: 'namesake@namesake-extension.org' } as const;

/** Whom the files of the tests are for. What contradicts itself in the settings is gone, as it is in real files. */
export function exampleTarget(raw: unknown): PolicyTarget {
  return {
    chromeId: IDS.chrome,
    edgeId: IDS.chrome,
    firefoxId: IDS.firefox,
    updateUrl: 'https://extensions.example.org/namesake/update.xml',
    firefoxInstallUrl: 'https://extensions.example.org/namesake/namesake.xpi',
    values: policyValues(readPolicy(raw)),
  };
}

/** Settings of every kind. */
export const EXAMPLE: Readonly<Record<string, unknown>> = {
  profile: 'hr',
  onPageMarks: 'silent',
  sitesOn: ['https://*.example.org/*', '*://jobs.example.com/*'],
  allowSiteChoices: false,
  listsDefault: ['ofac-sdn', 'un-sc'],
  refreshHoursAtMost: 24,
  retentionDaysAtLeast: 90,
  marksDownToAtLeast: 'possible',
  remoteEngine: false,
  organisationName: 'Example & Söhne "GmbH"',
  supportText: "Ask <help@example.org> or 100% 'us' at \\\\server",
  languageDefault: 'de',
};
