import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What a test run came to. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  /** The full names of tests that were not run. */
  readonly skipped: readonly string[];
  /** What failed, one line each: where, which test, and the first line of its error. */
  readonly failures: readonly string[];
}

/**
 * Adds up vitest's JSON report.
 *
 * @param isGood Whether vitest itself ended well. When it did not and no test is to blame (a file that does not load, an error outside
 *   any test, no report at all), that counts as one failure: a run must not look clean because something broke.
 */
export function countTests(report: string, isGood: boolean): TestCounts {
  const { testResults: files }: VitestReport = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { testResults: [] };
  const tests = files.flatMap((file) => file.assertionResults);
  const failures = files.flatMap(failuresOf);
  if (failures.length === 0 && !isGood)
    failures.push('vitest ended badly, and no test is to blame. What it said stands above.');
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failures.length,
    failures,
    skipped: tests.filter((test) => test.status !== 'passed' && test.status !== 'failed').map((test) => test.fullName),
  };
}

function failuresOf({ name, status, message, assertionResults: tests }: FileReport): string[] {
  const file = relative('.', name);
  if (status === 'failed' && tests.length === 0) return [`${file}: ${firstLineOf(message)}`];
  return tests
    .filter((test) => test.status === 'failed')
    .map(({ fullName, failureMessages }) => `${file} > ${fullName}: ${firstLineOf(failureMessages?.[0])}`);
}

/** Enough to know it again; the whole stands where it happened. */
function firstLineOf(message = 'no word of why'): string {
  return (message.trim().split('\n')[0] ?? '').slice(0, 300);
}

/** The part of vitest's report that is read here (the shape of jest's). */
interface VitestReport {
  readonly testResults: readonly FileReport[];
}

interface FileReport {
  /** The path of the test file. */
  readonly name: string;
  readonly status: string;
  /** Why the file did not load. */
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages?: readonly string[];
  }[];
}
