// Plain JavaScript: it runs under whatever Node the machine has (20 or newer), before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was typed. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Installs the packages of package-lock.json when they are missing or not the ones it names. Says so in one line on stderr: stdout
 * belongs to the command that was asked for.
 *
 * @throws {Error} If npm fails; what npm said stands above.
 */
export function installPackages() {
  if (arePackagesCurrent()) return;
  console.error('Installing the packages of package-lock.json (npm ci), which takes about half a minute …');
  // Under npm its own program is known; otherwise it is found on PATH, which on Windows only a shell does.
  const npm = process.env['npm_execpath'];
  // A download that stalls is given up after a minute and asked for again: npm itself would wait five.
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--fetch-timeout=60000', '--fetch-retries=4'];
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...words], { cwd: ROOT, stdio: ['ignore', 2, 2] })
    : spawnSync(['npm', ...words].join(' '), { cwd: ROOT, stdio: ['ignore', 2, 2], shell: true });
  if (done.status !== 0) throw new Error('npm ci failed, so nothing was run. Its own words stand above.');
}

/**
 * Node 24 from npm; the Node that runs this when it is as new and the package brought no program (install scripts switched off).
 *
 * @returns {string}
 * @throws {Error} If there is neither.
 */
export function nodeOfProject() {
  const own = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Error(
    'Node 24 is missing: the npm package "node" was installed without its install script. Type: npm rebuild node',
  );
}

/**
 * Compares what npm wrote down when it installed with what the lock file asks for. Packages for other platforms are optional and
 * rightly missing.
 */
function arePackagesCurrent() {
  const wanted = readPackages(join(ROOT, 'package-lock.json'));
  const installed = readPackages(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : optional === true;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; optional?: boolean }> | undefined} Undefined when there is no such file, or it is broken.
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
