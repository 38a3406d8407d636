import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { countTests } from './count-tests.ts';
import { findBrowser } from './find-browser.mjs';
import type { BrowserKind } from './find-browser.mjs';

/** One part of `npm test`. A check counts as one test; a suite counts its own. */
interface Stage {
  readonly name: string;
  readonly command: string;
  /** The vitest project whose report is counted. */
  readonly suite?: string;
  /** Without these the stage cannot run and is skipped by name. */
  readonly needs?: readonly BrowserKind[];
}

const REPORTS = '.output/test-reports';

const STAGES: readonly Stage[] = [
  { name: 'build chrome', command: 'wxt build' },
  { name: 'build edge', command: 'wxt build -b edge' },
  { name: 'build firefox', command: 'wxt build -b firefox --mv3' },
  { name: 'types', command: 'npm run -s types' },
  { name: 'lint', command: 'npm run -s lint' },
  { name: 'format', command: 'oxfmt --check' },
  { name: 'dead code', command: 'knip' },
  suite('unit'),
  suite('page', ['chrome']),
  suite('e2e'),
];

interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  readonly failures: readonly string[];
  readonly seconds: number;
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const chosen = argv.slice(2);
const outcomes: Outcome[] = [];
for (const stage of STAGES.filter(({ name }) => chosen.length === 0 || chosen.some((word) => name.startsWith(word)))) {
  outcomes.push(await runStage(stage));
}
exit(summarise());

function suite(project: string, needs: readonly BrowserKind[] = []): Stage {
  const report = `--reporter=default --reporter=json --outputFile.json=${REPORTS}/${project}.json`;
  return { name: project, command: `vitest run --project ${project} ${report}`, suite: project, needs };
}

/** Runs one stage with its output on the screen. A failing stage never stops the next. */
async function runStage(stage: Stage): Promise<Outcome> {
  const missing = (stage.needs ?? []).filter((kind) => !findBrowser(kind));
  if (missing.length > 0) {
    return {
      name: stage.name,
      passed: 0,
      failed: 0,
      failures: [],
      skipped: [`${stage.name}: no ${missing.join(', no ')}`],
      seconds: 0,
    };
  }
  console.log(`\n── ${stage.name} ── ${stage.command}`);
  const started = performance.now();
  const isGood = (await exitCodeOf(stage.command)) === 0;
  const seconds = (performance.now() - started) / 1000;
  const counts = stage.suite
    ? countTests(join(REPORTS, `${stage.suite}.json`), isGood)
    : {
        passed: Number(isGood),
        failed: Number(!isGood),
        skipped: [],
        failures: isGood ? [] : [`${stage.command} ended badly. What it said stands above, under ── ${stage.name} ──.`],
      };
  return { name: stage.name, seconds, ...counts };
}

/** The tools of this project first on PATH, so that they run under its own Node; nobody sits before the keyboard. */
async function exitCodeOf(command: string): Promise<number> {
  const path = [join(import.meta.dirname, '..', 'node_modules', '.bin'), env['PATH']].join(delimiter);
  const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, PATH: path } });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Prints what failed, a table, what was skipped, and the closing line: whoever sees the end of a long log alone still learns which test it was.
 *
 * @returns The exit code: 1 when anything failed or nothing ran.
 */
function summarise(): number {
  console.log('');
  for (const { name, failures } of outcomes) for (const failure of failures) console.log(`FAILED ${name}: ${failure}`);
  for (const { name, passed, failed, seconds } of outcomes) {
    const mark = failed > 0 ? 'FAILED' : 'ok';
    console.log(
      `${mark.padEnd(7)}${name.padEnd(15)}${String(passed).padStart(6)} passed${String(failed).padStart(5)} failed${seconds.toFixed(1).padStart(8)} s`,
    );
  }
  for (const reason of outcomes.flatMap(({ skipped }) => skipped)) console.log(`skipped ${reason}`);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
