import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/core/policy-files/read/read-json.ts';
import { readPlist } from '../../../src/core/policy-files/read/read-plist.ts';
import { readXml } from '../../../src/core/policy-files/read/read-xml.ts';
import { writeManagedSchema } from '../../../src/core/policy-files/write/write-managed-schema.ts';
import { writeMobileconfig } from '../../../src/core/policy-files/write/write-mobileconfig.ts';
import { policyFiles } from '../../../src/core/policy-files/write/policy-files.ts';
import { writePlist } from '../../../src/core/policy-files/write/write-plist.ts';
import { EXAMPLE, exampleTarget, IDS } from './example-target.ts';

const target = exampleTarget(EXAMPLE);
const files = new Map(policyFiles(target).map(({ path, text }) => [path, text]));

describe('a configuration profile', () => {
  test.for([
    ['chrome', ['com.google.Chrome', `com.google.Chrome.extensions.${IDS.chrome}`]],
    ['edge', ['com.microsoft.Edge', `com.microsoft.Edge.extensions.${IDS.chrome}`]],
    ['firefox', ['org.mozilla.firefox']],
  ] as const)('for %s speaks to the domains that are read: %j', ([browser, domains]) => {
    expect(payloadsOf(writeMobileconfig(browser, target)).map(({ PayloadType }) => PayloadType)).toEqual(domains);
  });

  test('keeps settings and installation of Chrome apart: a 3rdparty key is read by nobody', () => {
    const [install, settings] = payloadsOf(writeMobileconfig('chrome', target));
    expect(Object.keys(install ?? {})).not.toContain('3rdparty');
    expect(install).toHaveProperty('ExtensionSettings');
    expect(settings).toMatchObject({ profile: 'hr', refreshHoursAtMost: 24, allowSiteChoices: false });
  });

  test('has an id for every payload, all different, the same each time, and others for another extension', () => {
    const ids = (['chrome', 'edge', 'firefox'] as const).flatMap((browser) =>
      idsOf(writeMobileconfig(browser, target)),
    );
    expect(new Set(ids).size).toBe(8);
    for (const id of ids) expect(id).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
    expect(idsOf(writeMobileconfig('chrome', exampleTarget({})))).toEqual(idsOf(writeMobileconfig('chrome', target)));
    expect(idsOf(writeMobileconfig('chrome', { ...target, chromeId: 'a'.repeat(32) }))).not.toEqual(
      idsOf(writeMobileconfig('chrome', target)),
    );
  });

  test('holds what it was given, whatever it is', () => {
    const value = { a: true, b: -3, c: '<&>"\'  ', d: [], e: {}, f: ['x', ['y', false]], g: { h: '日本' } };
    expect(readPlist(readXml(writePlist(value))).value).toEqual(value);
  });
});

describe('a PowerShell script', () => {
  const scripts = Array.from(files).filter(([path]) => path.endsWith('.ps1'));

  test.for(scripts)('%s closes every bracket that it opens, outside of texts', ([, text]) => {
    const code = text
      .replaceAll(/<#[^]*?#>/g, '')
      .replaceAll(/@'\r\n[^]*?\r\n'@/g, "''")
      .replaceAll(/'(?:[^'\r\n]|'')*'/g, "''")
      .replaceAll(/#[^\r\n]*/g, '');
    const brackets = code.replaceAll(/[^(){}[\]]/g, '');
    let left = brackets;
    for (let before = ''; before !== left;) [before, left] = [left, left.replaceAll(/\(\)|\{\}|\[\]/g, '')];
    expect(brackets.length).toBeGreaterThan(50);
    expect(left).toBe('');
  });

  test.for(scripts)('%s holds JSON that PowerShell can read, and one way in and out of it', ([, text]) => {
    const blocks = Array.from(text.matchAll(/@'\r\n([^]*?)\r\n'@/g), ([, json = '']) => readJson(json).value);
    expect(blocks.length).toBeGreaterThan(0);
    expect(text.match(/@'\r\n/g)).toHaveLength(blocks.length);
    expect(blocks.at(-1)).toMatchObject({
      Chrome: { id: IDS.chrome, install: { toolbar_pin: 'force_pinned' } },
      Edge: { id: IDS.chrome, install: { toolbar_state: 'force_shown' } },
      Firefox: { id: IDS.firefox, install: { install_url: target.firefoxInstallUrl } },
    });
  });

  test.for(scripts)('%s calls only functions that it has, and ends with a code', ([, text]) => {
    const own = Array.from(text.matchAll(/^function ([\w-]+)/gm), ([, name = '']) => name);
    const called =
      own.length > 0
        ? Array.from(
            text.matchAll(/\b(?:Read|Write|Test|Get|Compare)-(?:InstallKey|InstallJson|Values|Lines|RegistryLines)\b/g),
            ([name]) => name,
          )
        : [];
    expect(new Set(called)).toEqual(new Set(own));
    expect(text.trimEnd()).toMatch(/exit 0$/);
    expect(text).toMatch(/\bexit 1\b/);
  });

  test('the one that looks never prints what was decided: some of it is secret', () => {
    const text = files.get('windows/namesake-detect.ps1') ?? '';
    const printed = Array.from(text.matchAll(/"\$\(\$Where\)[^\n]*"/g), ([line]) => line);
    expect(printed).toHaveLength(2);
    for (const line of printed) expect(line).toContain("(($line -split '=', 2)[0])");
  });
});

test('the schema for browsers holds types and words alone', () => {
  const schema: { properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> } =
    JSON.parse(writeManagedSchema());
  const words = { title: expect.any(String), description: expect.any(String) };
  for (const property of Object.values(schema.properties)) {
    expect([
      { ...words, type: 'boolean' },
      { ...words, type: 'integer' },
      { ...words, type: 'string' },
      { ...words, type: 'array', items: { type: 'string' } },
    ]).toContainEqual(property);
  }
});

test('Edge and Chrome each get their own word for the toolbar', () => {
  expect(files.get('extension-settings/chrome.json')).not.toContain('toolbar_state');
  expect(files.get('extension-settings/edge.json')).not.toContain('toolbar_pin');
});

test('from a store, the address is not overridden', () => {
  const written = policyFiles({ ...target, updateUrl: 'https://clients2.google.com/service/update2/crx' });
  expect(written.filter(({ text }) => text.includes('override_update_url'))).toEqual([]);
});

test('the registry file leaves the installation alone: it is one value for all extensions', () => {
  expect(files.get('windows/namesake-chrome.reg')).not.toContain('ExtensionSettings');
});

/** What is in a configuration profile. */
function payloadsOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  const profile: { PayloadContent: readonly Readonly<Record<string, unknown>>[] } = JSON.parse(
    JSON.stringify(readPlist(readXml(text)).value),
  );
  return profile.PayloadContent;
}

function idsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/<key>PayloadUUID<\/key>\s*<string>([^<]*)</g), ([, id = '']) => id);
}
