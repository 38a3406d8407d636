import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { effectiveSettings, readPolicy, writeManagedSchema } from '../../../src/core/index.ts';
import { findBrowser } from '../../../tools/find-browser.mjs';
import { findFreePort } from './free-port.ts';
import type { ManagedChromium, ManagedChromiumJob } from './in-managed-chromium.ts';
import type { ManagedFirefoxJob } from './in-managed-firefox.ts';
import { makePackingKey } from './packing-key.ts';
import { findMountProblem, runPrivately } from './private-mounts.ts';
import { writeTestExtension } from './test-extension.ts';

const chrome = findBrowser('chrome');
const firefox = findBrowser('firefox');
const mounts = findMountProblem();
const FIREFOX_ID = 'namesake@namesake-extension.org';

const RAW = {
  profile: 'marketplace',
  onPageMarks: 'silent',
  allowSiteChoices: false,
  sitesOn: ['https://*.example.org/*', '*://jobs.example.com/*'],
  listsDefault: ['un-sc', 'ofac-sdn'],
  refreshHours: 12,
  refreshHoursAtMost: 24,
  marksDownToAtLeast: 'possible',
  organisationName: 'Example & Söhne "GmbH"',
  supportText: '지원: help@example.org',
};

const folder = mkdtempSync(join(tmpdir(), 'namesake-managed-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes every file for an extension as an administrator does, and gives back where they are. */
function generate(id: string, updateUrl: string): string {
  const settings = join(folder, 'settings.json');
  writeFileSync(settings, JSON.stringify(RAW));
  const out = join(folder, `files-${id}`);
  namesake(['policy', 'generate', '--id', id, '--update-url', updateUrl, '--settings', settings, '--out', out]);
  return out;
}

/** What `policy check` says is in effect. */
function check(file: string, id: string): unknown {
  const answer: { policies: readonly { effective: unknown }[] } = JSON.parse(
    namesake(['policy', 'check', '--json', '--id', id, file]),
  );
  return answer.policies[0]?.effective;
}

function namesake(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/main.ts'), ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`namesake ${args.join(' ')} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

const chromiumProblem = chrome === undefined ? 'there is no Chromium' : mounts;

describe(`Chromium under an administrator’s file${chromiumProblem === undefined ? '' : ` — NOT RUN: ${chromiumProblem}`}`, () => {
  // The same bytes for all three would prove nothing about Edge: its block that installs has a word of its own.
  test.skipIf(chromiumProblem !== undefined).for(['chromium', 'chrome', 'edge'])(
    'linux/%s: the extension is installed from its server, and receives what “policy check” says',
    async (kind) => {
      const key = join(folder, `${kind}.pem`);
      const { id } = makePackingKey(key);
      const port = await findFreePort();
      const file = join(generate(id, `http://127.0.0.1:${port}/update.xml`), `linux/${kind}/namesake.json`);
      const extension = writeTestExtension(join(folder, `extension-${kind}`), JSON.parse(writeManagedSchema()));
      const job: ManagedChromiumJob = {
        executablePath: chrome ?? '',
        policy: readFileSync(file, 'utf8'),
        id,
        folder: extension.folder,
        key,
        port,
      };
      const { installType, managed } = await runPrivately<ManagedChromium>('in-managed-chromium.ts', job);
      expect(installType).toBe('admin');
      expect(managed).toEqual({ ...RAW, sitesOn: RAW.sitesOn.toSorted(), listsDefault: RAW.listsDefault.toSorted() });
      expect(effectiveSettings(readPolicy(managed))).toEqual(check(file, id));
    },
  );
});

const firefoxProblem = firefox === undefined ? 'there is no Firefox' : mounts;

describe(`Firefox under an administrator’s file${firefoxProblem === undefined ? '' : ` — NOT RUN: ${firefoxProblem}`}`, () => {
  let files = '';
  beforeAll(() => {
    if (firefoxProblem === undefined) files = generate('a'.repeat(32), 'https://extensions.example.org/update.xml');
  });

  test.skipIf(firefoxProblem !== undefined).for([
    ['policies.json', 'firefox/policies.json'],
    ['native manifest', `firefox/managed-storage/${FIREFOX_ID}.json`],
  ] as const)('%s: the extension receives what “policy check” says', async ([kind, path]) => {
    const file = join(files, path);
    const extension = writeTestExtension(join(folder, `extension-${kind}`), {}, FIREFOX_ID);
    const job: ManagedFirefoxJob = {
      executablePath: firefox ?? '',
      kind,
      file: readFileSync(file, 'utf8'),
      id: FIREFOX_ID,
      folder: extension.folder,
      home: mkdtempSync(join(folder, 'home-')),
    };
    const managed = await runPrivately<Readonly<Record<string, unknown>>>('in-managed-firefox.ts', job);
    expect(effectiveSettings(readPolicy(managed))).toEqual(check(file, FIREFOX_ID));
    expect(managed).toMatchObject({ profile: 'marketplace', supportText: RAW.supportText });
  });
});
