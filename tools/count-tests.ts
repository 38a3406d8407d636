import { existsSync, readFileSync } from 'node:fs';

/** What a test run came to. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  /** The full names of tests that were not run. */
  readonly skipped: readonly string[];
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
  const failed = tests.filter((test) => test.status === 'failed').length;
  const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: Math.max(failed + broken, isGood ? 0 : 1),
    skipped: tests.filter((test) => test.status !== 'passed' && test.status !== 'failed').map((test) => test.fullName),
  };
}

/** The part of vitest's report that is read here (the shape of jest's). */
interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}
