// Plain JavaScript: it runs under whatever Node the machine has (20 or newer), before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { findBrowser } from './find-browser.mjs';

/** @typedef {import('./find-browser.mjs').BrowserKind} BrowserKind */

const PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' };
const TITLES = { chrome: 'Chrome, Chromium or Edge', firefox: 'Firefox' };

/**
 * Makes sure of the browsers a command wants. Where the system's own packages can be installed without asking (Debian or Ubuntu as
 * root) it does that, and adds a font for Hangul and Han, without which they are drawn as boxes. Elsewhere it says what to type. No
 * browser is ever downloaded from anywhere else.
 *
 * A browser that is still missing is not an error here: the command says which of its parts it had to skip.
 *
 * @param {readonly BrowserKind[]} kinds
 */
export function installBrowsers(kinds) {
  if (isDebian() && process.getuid?.() === 0) {
    const packages = kinds.filter(isMissing).map((kind) => PACKAGES[kind]);
    if (kinds.length > 0 && !hasHangulFont()) packages.push('fonts-noto-cjk');
    if (packages.length > 0) installWithApt(packages);
  }
  for (const kind of kinds.filter(isMissing)) {
    console.error(`No ${TITLES[kind]} was found on this machine. ${advise(kind)}`);
  }
}

/** @param {BrowserKind} kind */
function isMissing(kind) {
  return !findBrowser(kind);
}

/** @param {readonly string[]} packages */
function installWithApt(packages) {
  console.error(`Installing ${packages.join(', ')} (apt-get install) …`);
  aptGet('update', '-qq');
  // One by one, so that a package this release does not have cannot keep the others away.
  for (const name of packages) aptGet('install', '-y', '-qq', '--no-install-recommends', name);
}

/**
 * Without a network it gives up soon instead of asking every mirror again.
 *
 * @param {string[]} words
 */
function aptGet(...words) {
  const patience = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20'];
  spawnSync('apt-get', [...patience, ...words], {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Without such a font Hangul and Han are boxes, and a screenshot shows nothing. No fontconfig means no fonts at all. */
function hasHangulFont() {
  return (spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' }).stdout ?? '') !== '';
}

function isDebian() {
  try {
    return /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {BrowserKind} kind */
function advise(kind) {
  const variable = kind === 'chrome' ? 'NAMESAKE_CHROME' : 'NAMESAKE_FIREFOX';
  const orName = `or name an installed one: ${variable}=/path/to/the/program`;
  const brew = kind === 'chrome' ? 'google-chrome' : 'firefox';
  const winget = kind === 'chrome' ? 'Google.Chrome' : 'Mozilla.Firefox';
  if (process.platform === 'darwin') return `Type: brew install --cask ${brew} — ${orName}`;
  if (process.platform === 'win32') return `Type: winget install ${winget} — ${orName}`;
  return isDebian()
    ? `Type: sudo apt-get install -y --no-install-recommends ${PACKAGES[kind]} fonts-noto-cjk — ${orName}`
    : `Install ${PACKAGES[kind]} with your system's package manager — ${orName}`;
}
