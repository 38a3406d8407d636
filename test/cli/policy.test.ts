import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { effectiveSettings, readPolicy } from '../../src/core/index.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'namesake-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ID = 'obbdellkghlgnegcidjkdlehkfdhoiba';
const PLACES = ['--id', ID, '--update-url', 'https://extensions.example.org/namesake/update.xml'];
const RAW = {
  profile: 'marketplace',
  organisationName: 'Beispiel & Söhne',
  sitesOff: ['https://bank.example.org/*'],
  refreshHoursAtMost: 12,
  remoteEngineToken: 'hunter2',
};

/** Runs the command as a person does: a process of its own, under the Node that runs these tests. */
function policy(args: readonly string[], input = ''): { code: number | null; lines: string[]; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), 'policy', ...args], {
    input,
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, lines: stdout.split('\n').filter((line) => line !== ''), error: stderr };
}

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

/** What `--json` says: one object. */
function check(
  args: readonly string[],
  input = '',
): { readonly code: number | null; readonly answer: Readonly<Record<string, unknown>> } {
  const { code, lines } = policy(['check', '--json', ...args], input);
  expect(lines).toHaveLength(1);
  const answer: Readonly<Record<string, unknown>> = JSON.parse(lines[0] ?? '');
  return { code, answer };
}

describe('policy generate', () => {
  const settings = write('settings.json', JSON.stringify(RAW));
  const { code, lines } = policy(['generate', ...PLACES, '--settings', settings, '--out', 'files', '--json']);
  const paths = lines.map((line) => {
    const { path }: { path: string } = JSON.parse(line);
    return path;
  });

  test('writes the files that it names, and no others', () => {
    expect(code).toBe(0);
    const written = readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + '/files/'.length));
    expect(written.toSorted()).toEqual(paths.toSorted());
  });

  // Every form is read back in test/core/policy-files/round-trip.test.ts; here, one of each encoding and syntax goes through files.
  test.for([
    'windows/namesake-edge.reg',
    'windows/namesake-deploy.ps1',
    'macos/namesake-firefox.mobileconfig',
    'linux/chrome/namesake.json',
  ])('%s is checked without a complaint, and says what was decided', (path) => {
    const wanted = effectiveSettings(readPolicy(RAW));
    const { code: checked, answer } = check([join('files', path)]);
    expect({ checked, problems: answer['problems'] }).toEqual({ checked: 0, problems: [] });
    expect(answer['policies']).toEqual([
      {
        title: expect.any(String),
        effective: { ...wanted, remoteEngineToken: { ...wanted.remoteEngineToken, value: 'set, not shown' } },
      },
    ]);
  });

  test('writes what Windows reads: registry files in UTF-16, scripts marked as UTF-8', () => {
    const registry = readFileSync(join(folder, 'files/windows/namesake-chrome.reg'));
    expect([...registry.subarray(0, 4)]).toEqual([0xff, 0xfe, 0x57, 0x00]);
    expect(registry.toString('utf16le')).toContain('Beispiel & Söhne');
    expect([...readFileSync(join(folder, 'files/windows/namesake-deploy.ps1')).subarray(0, 3)]).toEqual([
      0xef, 0xbb, 0xbf,
    ]);
  });

  test('takes settings from any form, and single ones from the command line before them', () => {
    const from = join('files', 'windows', 'namesake-edge.reg');
    const made = policy([
      'generate',
      ...PLACES,
      '--settings',
      from,
      '--set',
      'profile=crypto',
      '--set',
      'lists=["un-sc"]',
      '--out',
      'again',
    ]);
    expect(made.code).toBe(0);
    const written: unknown = JSON.parse(readFileSync(join(folder, 'again/firefox/policies.json'), 'utf8'));
    expect(written).toEqual({
      policies: {
        '3rdparty': {
          Extensions: { 'namesake@namesake-extension.org': { ...RAW, profile: 'crypto', lists: ['un-sc'] } },
        },
      },
    });
    expect(made.lines.at(-1)).toContain('--firefox-install-url');
  });

  test('writes nothing as long as anything is wrong, and says what', () => {
    const wrong = write('wrong.json', '{\n"refreshHours": 0,\n"sitesOff": ["example.org"]}');
    const { code: ended, lines: said } = policy(['generate', ...PLACES, '--settings', wrong, '--out', 'none']);
    expect(ended).toBe(1);
    expect(said).toEqual([
      'line 2, refreshHours: 0 expected a whole number of hours from 1 to 168',
      expect.stringContaining('line 3, sitesOff[0]: "example.org" is no match pattern'),
      expect.stringContaining('Nothing was written'),
    ]);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

describe('policy check', () => {
  test('says where, what and why, and what holds', () => {
    const file = write(
      'linux.json',
      `{"3rdparty": {"extensions": {"${ID}": {\n"profile": "hr",\n"refreshHours": "6",\n"organisationName": "Example Ltd"}}}}`,
    );
    const { code, lines } = policy(['check', file, '--url', 'https://example.org/']);
    expect(code).toBe(1);
    expect(lines).toEqual(
      expect.arrayContaining([
        'linux.json: Policy file of Chrome, Chromium or Edge on Linux.',
        '1 problem:',
        `  line 3, 3rdparty.extensions.${ID}.refreshHours: "6" expected a whole number without quotes, point or e; the browser drops anything else without a word`,
        expect.stringMatching(/^ {2}profile +locked +hr {2}\(Set by Example Ltd\.\)$/),
        expect.stringMatching(/^ {2}refreshHours +open +6 {2}\(Namesake’s default\.\)$/),
        '  https://example.org/: highlight  (Namesake’s default.)',
      ]),
    );
  });

  test('says in JSON what holds for a page, and who decided', () => {
    const { answer } = check(['-', '--url', 'https://bank.example.org/x'], JSON.stringify(RAW));
    expect(answer).toMatchObject({
      policies: [
        {
          pages: [
            {
              url: 'https://bank.example.org/x',
              mode: 'off',
              by: 'organisation',
              pattern: 'https://bank.example.org/*',
            },
          ],
        },
      ],
    });
    expect(JSON.stringify(answer)).not.toContain('hunter2');
  });

  test('a file that cannot be read to its end is an answer with its line', () => {
    expect(check(['-'], '{\n"profile": hr}')).toMatchObject({
      code: 1,
      answer: { format: 'Unreadable', problems: [{ line: 2, why: 'expected a value, found "hr"' }], policies: [] },
    });
  });
});

describe('what cannot be used ends with one line and code 2', () => {
  test.for([
    [[], 'say “policy generate” or “policy check FILE”'],
    [['frobnicate'], 'say “policy generate”'],
    [['constructor'], 'say “policy generate”'],
    [['check'], 'say which one file'],
    [['check', 'a', 'b'], 'say which one file'],
    [['check', 'no-such-file.json'], 'there is no such file'],
    [['check', 'binary.bin'], 'is neither UTF-8 nor UTF-16 text'],
    [['generate', '--id', ID, '--update-url', 'https://x.test/'], '--out is missing'],
    [['generate', '--update-url', 'https://x.test/', '--out', 'x'], '--id is missing'],
    [
      ['generate', '--id', 'short', '--update-url', 'https://x.test/', '--out', 'x'],
      '--id must be the id of the extension',
    ],
    [['generate', ...PLACES, '--firefox-id', 'x', '--out', 'x'], '--firefox-id must be as in the manifest'],
    [['generate', '--id', ID, '--update-url', 'javascript:x', '--out', 'x'], '--update-url must be an address'],
    [['generate', ...PLACES, '--set', 'profile', '--out', 'x'], '--set wants NAME=VALUE'],
    [['generate', ...PLACES, '--settings', 'empty.json', '--out', 'x'], 'holds no settings'],
    [['generate', ...PLACES, '--out', 'settings.json'], 'cannot write'],
    [['generate', ...PLACES, '--frobnicate', '--out', 'x'], '--frobnicate'],
  ] as const)('%j: %s', ([args, words]) => {
    writeFileSync(join(folder, 'binary.bin'), Uint8Array.of(0x4b, 0xff, 0x00));
    write('empty.json', '{"policies": {}}');
    write('settings.json', JSON.stringify(RAW));
    const { code, lines, error } = policy([...args]);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(error).toContain(words);
  });
});
