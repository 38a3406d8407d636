import { describeFound } from '../../policy/describe-found.ts';
import type { Problem } from '../../policy/read-value.ts';
import type { BrowserName } from '../policy-target.ts';
import { isRecord, placeOfKey } from './lined-value.ts';

/** Looks through those blocks of `ExtensionSettings` that are ours. */
export function checkInstalls(
  browser: BrowserName,
  blocks: unknown,
  at: string,
  ids: readonly string[],
): readonly Problem[] {
  if (blocks === undefined) return [];
  if (!isRecord(blocks)) {
    return [{ at, found: describeFound(blocks), why: 'expected the ids of extensions here, each with its block' }];
  }
  return Object.entries(blocks).flatMap(([id, block]) =>
    ids.includes(id) ? checkInstall(browser, block, placeOfKey(at, id)) : [],
  );
}

/**
 * Looks through the block of `ExtensionSettings` that installs an extension. With a word that it does not know, Chromium installs nothing
 * and says nothing (measured); a key that it does not know it passes over, so that the other browser's word for the toolbar has no effect.
 *
 * @param at Where the block stands.
 */
function checkInstall(browser: BrowserName, block: unknown, at: string): readonly Problem[] {
  if (!isRecord(block)) return [{ at, found: describeFound(block), why: 'expected a block in braces' }];
  const isInstalled =
    block['installation_mode'] === 'force_installed' || block['installation_mode'] === 'normal_installed';
  const source = browser === 'firefox' ? 'install_url' : 'update_url';
  const words = WORDS[browser];
  return [
    ...Object.entries(words).flatMap(([key, allowed]) => checkWord(block, key, allowed, at)),
    ...(isInstalled && !Object.hasOwn(block, source)
      ? [{ at, found: 'nothing', why: `needs ${source}, or nothing is installed` }]
      : []),
    ...Object.keys(FOREIGN[browser])
      .filter((key) => Object.hasOwn(block, key))
      .map((key) => ({ at: placeOfKey(at, key), found: key, why: FOREIGN[browser][key] ?? '' })),
  ];
}

const MODES = ['allowed', 'blocked', 'force_installed', 'normal_installed'];

const WORDS: Readonly<Record<BrowserName, Readonly<Record<string, readonly string[]>>>> = {
  chrome: {
    installation_mode: [...MODES, 'removed'],
    toolbar_pin: ['force_pinned', 'default_pinned', 'default_unpinned'],
  },
  edge: {
    installation_mode: [...MODES, 'removed'],
    toolbar_state: ['force_shown', 'default_shown', 'default_hidden'],
  },
  firefox: { installation_mode: MODES, default_area: ['navbar', 'menupanel'] },
};

/** What belongs to another browser. */
const FOREIGN: Readonly<Record<BrowserName, Readonly<Record<string, string>>>> = {
  chrome: {
    toolbar_state: 'is of Edge; Chrome’s word is toolbar_pin',
    install_url: 'is of Firefox; Chrome’s word is update_url',
  },
  edge: {
    toolbar_pin: 'is of Chrome; Edge’s word is toolbar_state',
    install_url: 'is of Firefox; Edge’s word is update_url',
  },
  firefox: {
    toolbar_pin: 'is of Chrome; Firefox’s word is default_area',
    toolbar_state: 'is of Edge; Firefox’s word is default_area',
  },
};

function checkWord(
  block: Readonly<Record<string, unknown>>,
  key: string,
  allowed: readonly string[],
  at: string,
): readonly Problem[] {
  if (!Object.hasOwn(block, key)) return [];
  const word = block[key];
  if (allowed.some((each) => each === word)) return [];
  return [{ at: placeOfKey(at, key), found: describeFound(word), why: `expected ${allowed.join(', ')}` }];
}
