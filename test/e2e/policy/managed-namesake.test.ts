import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeValue, effectiveSettings, readPolicy, SETTING_NAMES, SOURCES } from '../../../src/core/index.ts';
import { findBrowser } from '../../../tools/find-browser.mjs';
import { readFolder } from '../../../tools/package/read-folder.ts';
import { writeZip } from '../../../tools/package/write-zip.ts';
import { findFreePort } from './free-port.ts';
import type { ManagedNamesake, ManagedNamesakeJob } from './in-managed-namesake.ts';
import type { ManagedNamesakeFirefox, ManagedNamesakeFirefoxJob } from './in-managed-namesake-firefox.ts';
import { makePackingKey } from './packing-key.ts';
import { findMountProblem, runPrivately } from './private-mounts.ts';

const chrome = findBrowser('chrome');
const problem = chrome === undefined ? 'there is no Chromium' : findMountProblem();
const BUILT = '.output/chrome-mv3';

/** What the administrator decides first. One value is misspelt. */
const firstPolicy = (port: number): Readonly<Record<string, unknown>> => ({
  organisationName: 'Example & Söhne 예시',
  supportText: 'مساعدة: help@example.org',
  helpUrl: 'https://help.example.org/namesake',
  onPageMarks: 'silent',
  hideFirstRunPage: true,
  marksDownTo: 'possible',
  exportDetail: 'evrything',
  refreshHoursAtMost: 24,
  sitesOff: [`http://127.0.0.1/off/*`, `http://127.0.0.1:${port}/never/*`],
});

const folder = mkdtempSync(join(tmpdir(), 'namesake-installed-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(problem !== undefined)(
  `Namesake installed by an organisation in Chromium${problem === undefined ? '' : ` — NOT RUN: ${problem}`}`,
  () => {
    let seen: ManagedNamesake;
    let first: Readonly<Record<string, unknown>>;
    beforeAll(async () => {
      if (!existsSync(`${BUILT}/manifest.json`)) throw new Error(`${BUILT} is not built. Type: npm run build`);
      const extension = join(folder, 'extension');
      cpSync(BUILT, extension, { recursive: true });
      // The id comes from the key of the test: the private half of the built one lies elsewhere.
      const { key: _, ...manifest }: Record<string, unknown> = JSON.parse(
        readFileSync(`${BUILT}/manifest.json`, 'utf8'),
      );
      writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
      const key = join(folder, 'key.pem');
      const { id } = makePackingKey(key);
      const port = await findFreePort();
      first = firstPolicy(port);
      const pictures = process.env['NAMESAKE_PICTURES'];
      if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
      const job: ManagedNamesakeJob = {
        executablePath: chrome ?? '',
        id,
        folder: extension,
        key,
        port,
        first,
        second: { ...first, onPageMarks: 'highlight' },
        ...(pictures !== undefined && { pictures }),
      };
      seen = await runPrivately<ManagedNamesake>('in-managed-namesake.ts', job);
      if (pictures !== undefined) writeFileSync(join(pictures, 'seen.json'), JSON.stringify(seen, null, 2));
    });

    test('it is installed by the policy, reads nothing before the settings are there, and then follows them', () => {
      expect(seen.installType).toBe('admin');
      expect(seen.badgesWhileWaiting).not.toContain('1');
      expect(seen.silent).toEqual({ marks: [], badge: '1' });
      expect(seen.policyAfterMs).toBeLessThan(15_000);
    });

    test('a page that the organisation turned off is off, and says who', () => {
      expect(seen.off.badge).toBe('off');
      expect(seen.off.title).toMatch(/^Namesake: not checked\. /);
    });

    test('the page of effective settings shows what “policy check” finds, mistakes included', () => {
      const policy = readPolicy(first);
      const effective = effectiveSettings(policy);
      const expected = Object.fromEntries(
        SETTING_NAMES.map((name) => {
          const { [name]: source } = SOURCES;
          const { value } = effective[name];
          const unit = source.kind === 'whole' ? ` ${source.unit}` : '';
          const words = typeof value === 'object' && value.length > 1 ? value.join('\n') : describeValue(value);
          return [name, `${words}${unit}`];
        }),
      );
      expect(seen.effective).toEqual(expected);
      expect(seen.problems).toEqual(policy.problems.map(({ at }) => at));
      expect(seen.problems).toEqual(['exportDetail']);
    });

    test('a locked setting is shown disabled with who set it, and a change of it is refused', () => {
      expect(seen.lockedField).toEqual({ isDisabled: true, reason: 'Set by Example & Söhne 예시.' });
      expect(seen.refused).toEqual({ isKept: false, reason: 'Set by Example & Söhne 예시.' });
      expect(seen.storedChoices).toEqual({});
    });

    test('whoever takes over a page’s process reads neither the organisation’s settings nor anybody’s choices', () => {
      expect(seen.contentScriptReads).toEqual(['local: refused', 'managed: refused', 'session: refused']);
    });

    test('an edit of the policy reaches a page that stands open', () => {
      // Chromium itself waits 5 s for a file to come to rest (kSettleInterval).
      expect(seen.marksAfterEditMs).toBeLessThan(8_000);
    });

    test('a page that the browser’s own policy keeps extensions out of is named as not checked', () => {
      expect(seen.blocked).toMatchObject({
        title: 'This page is not checked',
        words: 'Not checked: your organisation blocks extensions here.',
        marks: 0,
      });
      expect(seen.blocked.badgeTitle).not.toContain('no listed name');
    });

    test('when the settings are gone everybody decides again', () => {
      expect(seen.stateAfterRemoval).toBe('none');
    });
  },
);

const firefox = findBrowser('firefox');
const firefoxProblem = firefox === undefined ? 'there is no Firefox' : findMountProblem();

describe.skipIf(firefoxProblem !== undefined)(
  `Namesake installed by an organisation in Firefox${firefoxProblem === undefined ? '' : ` — NOT RUN: ${firefoxProblem}`}`,
  () => {
    test('the packed extension is installed by policies.json, follows its settings, and refuses to change what is locked', async () => {
      const file = join(folder, 'namesake.xpi');
      writeFileSync(file, writeZip(readFolder('.output/firefox-mv3')));
      const job: ManagedNamesakeFirefoxJob = {
        executablePath: firefox ?? '',
        id: 'namesake@namesake-extension.org',
        file,
        settings: firstPolicy(1),
        home: mkdtempSync(join(folder, 'home-')),
      };
      const seen = await runPrivately<ManagedNamesakeFirefox>('in-managed-namesake-firefox.ts', job);
      expect(seen).toEqual({
        installType: 'admin',
        marks: [],
        found: 1,
        lockedField: { isDisabled: true, reason: 'Set by Example & Söhne 예시.' },
        refused: { isKept: false, reason: 'Set by Example & Söhne 예시.' },
        policy: { state: 'current', problems: ['exportDetail'] },
      });
    });
  },
);
