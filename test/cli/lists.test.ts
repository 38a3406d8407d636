import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { makeZip } from '../core/lists/make-zip.ts';
import { fixtureBytes } from '../core/lists/read-fixture.ts';

const main = join(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'namesake-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every command is a process of its own, on a machine that has other work too. */
const PATIENCE = { timeout: 120_000 };

function lists(...args: readonly string[]): { code: number | null; lines: string[]; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, lines: stdout.split('\n').filter((line) => line !== ''), error: stderr };
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const parse = (line: string | undefined): Record<string, unknown> => JSON.parse(line ?? '{}');

/** A list of an organisation's own with these entries. */
function own(...entries: readonly string[]): string {
  return ['id,name', ...entries, ''].join('\n');
}

describe('build, and what is built', () => {
  test('one compiled file out of publishers’ files of several kinds, which lookup and screen take', PATIENCE, () => {
    write('un.zip', makeZip([{ name: 'consolidated.xml', bytes: fixtureBytes('un_consolidated.xml') }]));
    for (const name of ['SDN.CSV', 'ALT.CSV', 'ADD.CSV', 'SDN_COMMENTS.CSV']) write(name, fixtureBytes(name));
    const built = lists(
      'lists',
      'build',
      '--json',
      '--from',
      'un=un.zip',
      '--from',
      'ofac-csv=SDN.CSV,ALT.CSV,ADD.CSV,SDN_COMMENTS.CSV',
      '--published',
      '2025-12-24',
      '--out',
      'both.nsl',
    );
    expect(built).toMatchObject({ code: 0, error: '' });
    expect(parse(built.lines[0])).toMatchObject({
      out: 'both.nsl',
      bytes: statSync(join(folder, 'both.nsl')).size,
      lists: [
        { list: 'un-sc', publishedOn: '2026-02-27', parties: 4, names: 11 },
        { list: 'ofac-sdn', publishedOn: '2025-12-24', parties: 5, names: 9, wallets: 3 },
      ],
    });

    const hits = lists('lookup', '--json', '--limit', '2', '--list', 'both.nsl', 'KPA Unit 586');
    expect(hits.code).toBe(0);
    expect(parse(hits.lines[0])).toMatchObject({ party: 'un:KPe.031', list: 'un-sc', band: 'exact' });

    write('page.txt', 'The wallet is 1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ.');
    const screened = lists('screen', '--json', '--list', 'both.nsl', 'page.txt');
    expect(parse(screened.lines[0])).toMatchObject({ party: 'ofac:43377', list: 'ofac-sdn' });
  });

  test('people read figures, where they come from, and what a refresh would say', PATIENCE, () => {
    write('un.xml', fixtureBytes('un_consolidated.xml'));
    const { code, lines } = lists('lists', 'build', '--from', 'un=un.xml', '--out', 'un.nsl');
    expect(code).toBe(0);
    expect(lines).toEqual([
      'un-sc: UN Security Council Consolidated List of 2026-02-27: 4 parties, 11 names (1 weak)',
      '  Note: “lists verify” would say: UN Security Council Consolidated List: 4 entries; a whole copy has between 800 and 3,000.',
      '  Source: United Nations Security Council Consolidated List.',
      expect.stringMatching(/^Written: un\.nsl, \d+\.\d KB, SHA-256 [0-9a-f]{64}$/),
    ]);
  });

  test('info says what is in a file', PATIENCE, () => {
    write('uk.xml', fixtureBytes('uk_sanctions_list.xml'));
    const { code, lines } = lists('lists', 'info', '--json', 'uk=uk.xml');
    expect(code).toBe(0);
    expect(parse(lines[0])).toMatchObject({
      lists: [
        {
          list: 'uk-sl',
          parties: 3,
          names: 9,
          namesInOtherScripts: 1,
          kinds: { person: 1, organisation: 1, vessel: 1 },
          unmapped: { DesignationSource: 3, OFSIGroupID: 2, 'EntityDetails/Entity/TypeOfEntity': 1 },
        },
      ],
    });
  });

  test('diff says what came, what went and what changed', PATIENCE, () => {
    write('old.csv', own('1,Kim Sang Man', '2,Volasys Silver Star'));
    write('new.csv', own('1,Kim Sangman', '3,Chinyong'));
    const { code, lines } = lists('lists', 'diff', '--json', 'custom=old.csv', 'custom=new.csv');
    expect(code).toBe(0);
    expect(parse(lines[0])).toMatchObject({
      list: 'own',
      added: [{ id: 'own:3', uid: '3', name: 'Chinyong' }],
      removed: [{ id: 'own:2', uid: '2', name: 'Volasys Silver Star' }],
      changed: [{ id: 'own:1', fields: [{ field: 'names' }] }],
    });
  });

  test('an own list may have its own id and title', PATIENCE, () => {
    write('own.csv', own('1,Kim Sang Man'));
    const args = ['--from', 'custom=own.csv', '--id', 'our-vendors', '--title', 'Our vendors', '--out', 'own.nsl'];
    expect(parse(lists('lists', 'build', '--json', ...args).lines[0])).toMatchObject({
      lists: [{ list: 'our-vendors', title: 'Our vendors' }],
    });
  });
});

describe('verify', () => {
  test('holds a copy that lost entries, and says which', PATIENCE, () => {
    const names = Array.from({ length: 1000 }, (_, at) => `KPi.${at + 100}`);
    write('whole.xml', unList('2026-02-27', [...names, 'KPi.001', 'KPe.001', 'KPe.031', 'QDe.004']));
    write('less.xml', unList('2026-02-28', [...names.slice(30), 'KPi.001', 'KPe.001', 'KPe.031', 'QDe.004']));
    const good = lists('lists', 'verify', '--json', '--against', 'un=whole.xml', 'un=whole.xml');
    expect(good).toMatchObject({ code: 0, error: '' });
    expect(parse(good.lines[0])).toEqual({ ok: true, lists: [{ list: 'un-sc', kind: 'accepted', gone: [] }] });

    const less = lists('lists', 'verify', '--json', '--against', 'un=whole.xml', 'un=less.xml');
    expect(less.code).toBe(1);
    expect(parse(less.lines[0])).toMatchObject({
      ok: false,
      lists: [{ kind: 'held', reason: expect.stringContaining('30 of 1,004 known entries would disappear (3.0 %)') }],
    });
    expect(lists('lists', 'verify', '--max-drop', '5', '--against', 'un=whole.xml', 'un=less.xml').code).toBe(0);
    expect(lists('lists', 'verify', '--against', 'un=less.xml', 'un=whole.xml')).toMatchObject({
      code: 1,
      lines: [expect.stringContaining('refused: UN Security Council Consolidated List: it was issued on 2026-02-27')],
    });
  });
});

describe('a mirror', () => {
  test('is made, renewed, checked and served; what does not fit is not signed', PATIENCE, async () => {
    const { lines: keyLines } = lists('lists', 'keygen', '--json', '--out', 'key.pem');
    const { publicKey } = parse(keyLines[0]);
    expect(publicKey).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(statSync(join(folder, 'key.pem')).mode & 0o077).toBe(0);
    expect(lists('lists', 'keygen', '--out', 'key.pem')).toMatchObject({
      code: 2,
      error: 'namesake: key.pem is there already; a key is never written over.\n',
    });

    write('a.csv', own(...Array.from({ length: 300 }, (_, at) => `${at},Party number ${at} of a list of our own`)));
    write('b.csv', own(...Array.from({ length: 302 }, (_, at) => `${at},Party number ${at} of a list of our own`)));
    lists('lists', 'build', '--from', 'custom=a.csv', '--published', '2026-11-20', '--out', 'a.nsl');
    lists('lists', 'build', '--from', 'custom=b.csv', '--published', '2026-11-21', '--out', 'b.nsl');
    expect(lists('lists', 'sign', '--key', 'key.pem', '--out', 'mirror', 'a.nsl').code).toBe(0);
    const second = lists('lists', 'sign', '--json', '--key', 'key.pem', '--out', 'mirror', 'b.nsl');
    expect(parse(second.lines[0])).toMatchObject({
      publicKey,
      manifest: { sequence: 2, lists: [{ list: 'own', partyCount: 302, deltas: [{}] }] },
    });
    expect(lists('lists', 'sign', '--key', 'key.pem', '--out', 'mirror', 'a.nsl')).toMatchObject({
      code: 1,
      lines: [
        expect.stringMatching(/^Not signed: .*it was issued on 2026-11-20, and the list in use is of 2026-11-21/),
      ],
    });

    const check = ['lists', 'verify', '--json', '--mirror', 'mirror', '--key', String(publicKey)] as const;
    expect(parse(lists(...check).lines[0])).toMatchObject({ ok: true, sequence: 2, problems: [] });
    expect(parse(lists(...check, '--after', '3').lines[0])).toMatchObject({ ok: false, problem: 'roll-back' });

    await serves(join(folder, 'mirror'), String(publicKey));

    const damaged = readdirSync(join(folder, 'mirror')).find((name) => name.endsWith('.nsd')) ?? '';
    writeFileSync(join(folder, 'mirror', damaged), 'x');
    const broken = lists(...check);
    expect(broken.code).toBe(1);
    expect(parse(broken.lines[0])).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('it was cut off or exchanged')],
    });
    copyFileSync(join(folder, 'a.csv'), join(folder, 'mirror', 'manifest.json'));
    expect(parse(lists(...check).lines[0])).toMatchObject({ ok: false, problem: 'signature' });
  });
});

describe('what cannot be done is said in one line', () => {
  test.for([
    [['lists'], 2, 'say what to do with lists: build, verify, diff, info, sign, keygen, serve.'],
    [['lists', 'build', '--out', 'x.nsl'], 2, 'say what to build from: --from FORMAT=FILE, as often as needed.'],
    [['lists', 'build', '--from', 'un=un.xml'], 2, 'say where to write: --out FILE.'],
    [
      ['lists', 'build', '--from', 'excel=un.xml', '--out', 'x.nsl'],
      2,
      '“excel” is no format. There are: ofac-enhanced',
    ],
    [['lists', 'build', '--from', 'un=none.xml', '--out', 'x.nsl'], 2, 'cannot read none.xml: there is no such file.'],
    [['lists', 'build', '--from', 'un=page.html', '--out', 'x.nsl'], 1, 'page.html: this is a web page (“Sign in”)'],
    [['lists', 'verify', 'x.nsl', '--max-drop', '50'], 2, '--max-drop must be between 0 and 10 percent, not “50”.'],
    [['lists', 'diff', 'custom=old.csv'], 2, 'give two lists to compare, the older one first'],
    [['lists', 'info', 'page.html'], 1, 'page.html: it is neither a compiled list nor JSON'],
    [['lists', 'sign', '--out', 'm'], 2, 'say the private key to sign with: --key FILE'],
    [['lists', 'serve', '.'], 2, '. is no mirror: there is no manifest.json'],
    [['lists', 'build', '--nonsense'], 2, '--nonsense'],
  ] as const)('%s', PATIENCE, ([args, expected, words]) => {
    write('page.html', '<html><head><title>Sign in</title></head></html>');
    const { code, lines, error } = lists(...args);
    expect({ code, lines }).toEqual({ code: expected, lines: [] });
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(error).toContain(words);
  });

  test('nothing is written when a list is refused', PATIENCE, () => {
    write('kept.nsl', 'the file before');
    write('cut.xml', fixtureBytes('un_consolidated.xml').subarray(0, 2000));
    expect(lists('lists', 'build', '--from', 'un=cut.xml', '--out', 'kept.nsl').code).toBe(1);
    expect(readFileSync(join(folder, 'kept.nsl'), 'utf8')).toBe('the file before');
  });
});

/** A UN list of persons with these numbers. */
function unList(day: string, numbers: readonly string[]): string {
  const individuals = numbers.map(
    (number) =>
      `<INDIVIDUAL><FIRST_NAME>Entry ${number}</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>${number}</REFERENCE_NUMBER><LISTED_ON>2016-03-02</LISTED_ON></INDIVIDUAL>`,
  );
  return `<CONSOLIDATED_LIST dateGenerated="${day}T00:00:00"><INDIVIDUALS>${individuals.join('')}</INDIVIDUALS></CONSOLIDATED_LIST>`;
}

/** The served folder, as a device asks for it. */
async function serves(mirror: string, publicKey: string): Promise<void> {
  const server = spawn(process.execPath, [main, 'lists', 'serve', '--json', mirror], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const first = await createInterface({ input: server.stdout })[Symbol.asyncIterator]().next();
    const url = String(parse(String(first.value))['url']);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const manifest = readFileSync(join(mirror, 'manifest.json'));
    const answer = await fetch(`${url}manifest.json`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(manifest)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
    });
    const tag = answer.headers.get('etag') ?? '';
    expect((await fetch(`${url}manifest.json`, { headers: { 'if-none-match': tag } })).status).toBe(304);
    for (const path of ['../key.pem', '..%2fkey.pem', '', 'nothing.nsl'])
      expect((await fetch(url + path)).status).toBe(404);
    expect(lists('lists', 'verify', '--mirror', url, '--key', publicKey)).toMatchObject({ code: 0 });
  } finally {
    server.kill();
  }
}
