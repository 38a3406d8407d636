// Plain JavaScript: it runs under whatever Node the machine has (20 or newer), before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** @typedef {'chrome' | 'firefox'} BrowserKind Chrome stands for Chrome, Chromium and Edge. */

/** Names to look for on PATH, best first. Debian's chromium, then the branded browsers. */
const COMMANDS = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * Where the browsers live when they are not on PATH.
 *
 * @type {Partial<Record<NodeJS.Platform, Record<BrowserKind, string[]>>>}
 */
const PLACES = {
  darwin: {
    chrome: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chrome: windowsPlaces([
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]),
    firefox: windowsPlaces(['Mozilla Firefox\\firefox.exe']),
  },
  linux: {
    chrome: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    firefox: ['/snap/bin/firefox', '/usr/lib/firefox-esr/firefox-esr'],
  },
};

/**
 * The browser on this machine: NAMESAKE_CHROME or NAMESAKE_FIREFOX, then PATH, then the usual places.
 *
 * @param {BrowserKind} kind
 * @returns {string | undefined} The path of a program, or undefined when there is none.
 * @throws {Error} If the environment variable names something that cannot be run: a wrong setting must not be skipped silently.
 */
export function findBrowser(kind) {
  const variable = kind === 'chrome' ? 'NAMESAKE_CHROME' : 'NAMESAKE_FIREFOX';
  const chosen = env[variable];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`${variable} is ${chosen}, which is not a program that can be run.`);
  }
  const onPath = COMMANDS[kind].flatMap((command) =>
    (env['PATH'] ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, platform === 'win32' ? `${command}.exe` : command)),
  );
  return [...onPath, ...(PLACES[platform]?.[kind] ?? [])].find(isProgram);
}

/** @param {string[]} tails */
function windowsPlaces(tails) {
  const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
    (root) => root !== undefined,
  );
  return tails.flatMap((tail) => roots.map((root) => join(root, tail)));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
