import { idIn } from './policy-target.ts';
import type { BrowserName, PolicyTarget } from './policy-target.ts';

/** Where each browser keeps its policies in the Windows registry, below `HKEY_LOCAL_MACHINE` (or `HKEY_CURRENT_USER`). */
export const BROWSER_KEYS: Readonly<Record<BrowserName, string>> = {
  chrome: String.raw`Software\Policies\Google\Chrome`,
  edge: String.raw`Software\Policies\Microsoft\Edge`,
  firefox: String.raw`Software\Policies\Mozilla\Firefox`,
};

/** The key that holds the settings of an extension. Only Chromium's browsers have a level `policy` below the id. */
export function settingsKey(browser: BrowserName, target: PolicyTarget): string {
  const id = idIn(browser, target);
  return browser === 'firefox'
    ? `${BROWSER_KEYS.firefox}\\3rdparty\\Extensions\\${id}`
    : `${BROWSER_KEYS[browser]}\\3rdparty\\extensions\\${id}\\policy`;
}
