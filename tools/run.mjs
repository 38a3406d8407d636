// Plain JavaScript: it runs under whatever Node the machine has (20 or newer), before anything is installed.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { installBrowsers } from './install-browsers.mjs';
import { installPackages, nodeOfProject, ROOT } from './install-packages.mjs';

/**
 * What each command runs once the machine is ready, and the browsers it wants.
 *
 * @type {Partial<Record<string, { script: string; browsers: import('./find-browser.mjs').BrowserKind[] }>>}
 */
const COMMANDS = {
  start: { script: 'tools/start.ts', browsers: ['chrome'] },
  test: { script: 'tools/test.ts', browsers: ['chrome', 'firefox'] },
  namesake: { script: 'src/cli/main.ts', browsers: [] },
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(`Say what to run: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}

try {
  installPackages();
  installBrowsers(command.browsers);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}

if (name === 'namesake') {
  // npm moves to the project's folder; the files a person names stand where they typed the command.
  if (process.env['npm_lifecycle_event'] === name && process.env['INIT_CWD']) process.chdir(process.env['INIT_CWD']);
} else {
  process.chdir(ROOT);
}
await runScript(join(ROOT, command.script), args);

/**
 * Runs a TypeScript file under Node 24: in this very process when it can erase types by itself, which saves starting another.
 *
 * @param {string} script
 * @param {string[]} scriptArgs
 */
async function runScript(script, scriptArgs) {
  if (Number.parseInt(process.versions.node, 10) >= 24) {
    process.argv.splice(1, Infinity, script, ...scriptArgs);
    await import(pathToFileURL(script).href);
    return;
  }
  const child = spawn(nodeOfProject(), [script, ...scriptArgs], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(`Could not start Node: ${error.message}`);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 2);
  });
}
