import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeSnapshot } from '../../src/core/index.ts';
import { FIVE_PARTIES } from '../core/five-parties.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'namesake-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person does: a process of its own, under the Node that runs these tests. */
function namesake(
  args: readonly string[],
  input: string | Uint8Array = '',
): { code: number | null; lines: string[]; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), ...args], {
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

const parse = (lines: readonly string[]): Record<string, unknown>[] =>
  lines.map((line) => {
    const value: Record<string, unknown> = JSON.parse(line);
    return value;
  });

describe('lookup', () => {
  test.for(['kim sangman', 'Kim, Sang-man', '김상만'])('%s: 43377 first', (name) => {
    const { code, lines } = namesake(['lookup', '--json', name]);
    expect(code).toBe(0);
    expect(parse(lines)[0]).toMatchObject({ uid: '43377', party: 'ofac:43377', band: 'exact', list: 'builtin' });
  });

  test('a hit has the fields that programs rely on', () => {
    const [hit] = parse(namesake(['lookup', '--json', '--limit', '1', 'Kim Sangman']).lines);
    expect(Object.keys(hit ?? {})).toEqual(
      expect.arrayContaining([
        'start',
        'end',
        'text',
        'party',
        'uid',
        'name',
        'alias',
        'aliasKind',
        'isWeakAlias',
        'band',
        'evidence',
        'list',
        'listVersion',
      ]),
    );
  });

  test('words without quotes are one name', () => {
    expect(parse(namesake(['lookup', '--json', 'kim', 'sang', 'man']).lines)[0]).toMatchObject({
      uid: '43377',
      text: 'kim sang man',
    });
  });

  test('--stdin answers each line, in order', () => {
    const { lines } = namesake(['lookup', '--json', '--stdin'], 'Nobody At All\n\nKim Sang Man\n');
    expect(parse(lines)).toMatchObject([
      { query: 'Nobody At All', hits: [] },
      { query: 'Kim Sang Man', hits: [{ uid: '43377' }, { party: 'kr:2023-05-23/kim-sang-man' }] },
    ]);
  });

  test('nothing found is said, with the list and its date, and is no error', () => {
    const { code, lines } = namesake(['lookup', 'Nobody At All']);
    expect(code).toBe(0);
    expect(lines.join('\n')).toMatch(
      /No match in these lists on this date\. It is not a clearance\.\nLists: Built-in list of \d{4}-\d\d-\d\d\./,
    );
  });
});

describe('screen', () => {
  test('offsets count from the start of the whole text, in UTF-16 units', () => {
    const text = '\ufeff😀 first block\r\n\r\nOFAC named Kim Sang Man.\n \t\nЛаб: 김상만은';
    const { code, lines } = namesake(['screen', '--json', write('text.txt', text)]);
    expect(code).toBe(0);
    const hits = parse(lines).filter(({ party }) => party === 'ofac:43377');
    expect(hits.map(({ start, end }) => text.slice(Number(start), Number(end)))).toEqual(['Kim Sang Man', '김상만']);
  });

  test('a cue in another block does not lift a weak alias; --all shows what was kept', () => {
    const file = write('weak.txt', 'Third Bureau\n\nDPRK');
    expect(namesake(['screen', '--json', file]).lines).toEqual([]);
    expect(parse(namesake(['screen', '--json', '--all', file]).lines)).toMatchObject([
      { text: 'Third Bureau', band: 'context' },
    ]);
    expect(parse(namesake(['screen', '--json', '-'], 'Third Bureau\nDPRK').lines)).toMatchObject([
      { text: 'Third Bureau', band: 'possible' },
    ]);
  });

  test('reads a list from a file', () => {
    const list = write('list.json', JSON.stringify(writeSnapshot(FIVE_PARTIES)));
    const { lines } = namesake(['screen', '--json', '--list', list, '-'], 'Kim Sang Man');
    expect(parse(lines)).toMatchObject([{ list: 'five-parties', listVersion: '2023-05-23', start: 0, end: 12 }]);
  });

  test('people get sentences', () => {
    const { lines } = namesake(['screen', '-'], 'Kim Sang Man');
    expect(lines).toContain(
      '  Common name: about 1 in 5 people in South Korea is called Kim (Statistics Korea, census of 2015)',
    );
    expect(lines.join('\n')).toContain('This alone does not identify a person.');
  });
});

describe('compare', () => {
  test('one answer for each pair, in order', () => {
    const pairs = [
      { query: 'kim sangman', candidate: 'KIM, Sang Man', schema: 'Person' },
      { query: 'Kim Sang Min', candidate: 'KIM, Sang Man', schema: 'Person' },
      { query: 'Jinyong IT', candidate: 'Jinyong IT Ltd.', schema: 'Company' },
    ];
    const { code, lines } = namesake(['compare', '--json'], pairs.map((pair) => JSON.stringify(pair)).join('\n'));
    expect(code).toBe(0);
    const [same, other, company] = parse(lines);
    expect(lines).toHaveLength(3);
    expect(same).toMatchObject({ band: 'exact' });
    expect(other).not.toHaveProperty('band');
    expect(Number(other?.['score'])).toBeLessThan(0.7);
    expect(company).toMatchObject({ band: expect.stringMatching(/exact|variant/) });
  });
});

describe('what cannot be used ends with one line and code 2', () => {
  test.for([
    [['frobnicate'], 'no command “frobnicate”'],
    [['lookup'], 'say which name'],
    [['screen'], 'say which file'],
    [['screen', '--frobnicate', 'x'], '--frobnicate'],
    [['screen', 'no-such-file.txt'], 'no such file'],
    [['screen', '.'], 'it is a folder'],
    [['lookup', '--limit', 'many', 'Kim'], '--limit must be a whole number'],
    [['lookup', '--birth', 'May', 'Kim'], '--birth must be a date'],
    [['lookup', '--kind', 'dog', 'Kim'], '--kind must be one of'],
    [['lookup', '--list', 'broken.json', 'Kim'], 'broken.json is not a list: it is neither a compiled list nor JSON'],
    [['lookup', '--list', 'other.json', 'Kim'], 'other.json is not a list'],
    [['compare', '--json'], 'line 1 is not JSON'],
    [['compare', 'one'], 'give two names'],
    [['compare', '--schema', 'Dog', 'a', 'b'], '--schema must be one of'],
  ] as const)('%s', ([args, words]) => {
    write('broken.json', '{');
    write('other.json', '{"parties": 3}');
    const { code, lines, error } = namesake([...args], 'not json');
    expect(code).toBe(2);
    expect(lines).toEqual([]);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(error).toContain(words);
  });

  test('bytes that are not text', () => {
    expect(namesake(['screen', '-'], Uint8Array.of(0x4b, 0xff, 0xfe))).toMatchObject({
      code: 2,
      error: 'namesake: standard input is not UTF-8 text.\n',
    });
  });

  test('--help is no error', () => {
    expect(namesake(['screen', '--help'])).toMatchObject({ code: 0, error: '' });
  });
});
