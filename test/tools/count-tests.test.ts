import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from '../../tools/count-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'namesake-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NAME = resolve('test/core/a.test.ts');
const passed = { status: 'passed', fullName: 'it works' };
const failed = {
  status: 'failed',
  fullName: 'it breaks',
  failureMessages: ['Error: expected 1 to be 2\n    at a.ts:1'],
};

/** A report as vitest writes it. */
function report(...testResults: readonly object[]): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

test('tests are counted, and one that failed is named with the first line of its error', () => {
  const tests = [passed, failed, { status: 'pending', fullName: 'it waits' }];
  expect(countTests(report({ name: NAME, status: 'failed', assertionResults: tests }), false)).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['it waits'],
    failures: ['test/core/a.test.ts > it breaks: Error: expected 1 to be 2'],
  });
});

test('a file that does not load is a failure', () => {
  const broken = { name: NAME, status: 'failed', message: 'SyntaxError: missing )', assertionResults: [] };
  const good = { name: NAME, status: 'passed', assertionResults: [passed] };
  const { failed: count, failures } = countTests(report(good, broken), false);
  expect({ count, failures }).toEqual({ count: 1, failures: ['test/core/a.test.ts: SyntaxError: missing )'] });
});

test('a run that ended badly with every test green is a failure, and so is one that left no report', () => {
  const good = { name: NAME, status: 'passed', assertionResults: [passed] };
  const words = ['vitest ended badly, and no test is to blame. What it said stands above.'];
  expect(countTests(report(good), false)).toMatchObject({ passed: 1, failed: 1, failures: words });
  expect(countTests(join(folder, 'none.json'), false)).toMatchObject({ passed: 0, failed: 1, failures: words });
});
