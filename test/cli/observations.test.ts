import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'namesake-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** `namesake screen --observations`, in a process of its own. */
function screen(args: readonly string[], text = ''): { code: number | null; output: string; error: string } {
  writeFileSync(join(folder, 'page.txt'), text);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/main.ts'), 'screen', '--observations', ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { code: status, output: stdout, error: stderr };
}

const RENT = 'Hello!\n\nI would like to rent your Upwork account for six months.\n';

test('people read what was seen, why it matters, what is honest about it, and the source with its date', () => {
  const { code, output } = screen(['--role', 'profile', 'page.txt'], RENT);
  expect(code).toBe(0);
  for (const words of [
    'Observation · profile',
    'Honest reasons are common',
    '“rent your Upwork account”',
    'Why it matters:',
    'Honest reasons:',
    'What to ask:',
    'Another way to verify:',
    'Source: Guidance on DPRK information technology workers.',
    '16 May 2022',
  ])
    expect(output).toContain(words);
});

test('programs get offsets from the start of the file', () => {
  const { output } = screen(['--role', 'chat', '--json', 'page.txt'], RENT);
  expect(output.trimEnd().split('\n')).toHaveLength(1);
  const seen: unknown = JSON.parse(output);
  const start = RENT.indexOf('rent your');
  expect(seen).toMatchObject({
    subject: 1,
    role: 'chat',
    profile: 'hr',
    isShown: true,
    rules: ['A01'],
    kinds: [{ group: 'accounts', places: [{ start, end: start + 24, text: 'rent your Upwork account' }] }],
  });
});

test('one sign alone is not shown and can be asked for', () => {
  const text = 'I only take payment in USDT.';
  expect(screen(['--role', 'chat', 'page.txt'], text).output).toContain('No observations by the rules on this date');
  expect(screen(['--role', 'chat', '--all', 'page.txt'], text).output).toContain('too little to be shown by itself');
});

test('a line of hyphens begins another subject: what two people wrote is never added up', () => {
  const one = 'I only take payment in USDT.';
  const other = 'Sorry, I cannot do video calls, my camera is broken.';
  const ask = ['--role', 'chat', '--json', 'page.txt'];
  expect(screen(ask, `${one}\n\n${other}`).output).not.toBe('');
  expect(screen(ask, `${one}\n---\n${other}`).output).toBe('');
});

test('an article has none, and says why', () => {
  expect(screen(['--role', 'article', 'page.txt'], RENT).output).toContain(
    'no rule runs on a page of the role article',
  );
});

describe('what cannot be used ends with one line and code 2', () => {
  test.for([
    [['page.txt'], '--observations needs --role'],
    [['--role', 'dog', 'page.txt'], '--role must be one of'],
    [['--role', 'chat', '--profile', 'dog', 'page.txt'], '--profile must be one of'],
    [['--role', 'chat', 'no-such-file.txt'], 'no such file'],
  ] as const)('%s', ([args, words]) => {
    const { code, output, error } = screen(args);
    expect({ code, output, lines: error.trimEnd().split('\n').length }).toEqual({ code: 2, output: '', lines: 1 });
    expect(error).toContain(words);
  });
});
