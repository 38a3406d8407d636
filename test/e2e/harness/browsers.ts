import { findBrowser } from '../../../tools/find-browser.mjs';
import { openChromium } from '../../../tools/drive/open-chromium.ts';
import { openFirefox } from '../../../tools/drive/open-firefox.ts';
import type { BrowserNetwork, DrivenBrowser } from '../../../tools/drive/driven-browser.ts';

/** A browser to run the suite in; `open` is absent when the machine has none, and then its tests are skipped by name. */
export interface AvailableBrowser {
  readonly name: DrivenBrowser['name'];
  readonly open?: (network?: BrowserNetwork) => Promise<DrivenBrowser>;
}

const chrome = findBrowser('chrome');
const firefox = findBrowser('firefox');

export const BROWSERS: readonly AvailableBrowser[] = [
  { name: 'Chromium', ...(chrome && { open: (network) => openChromium(chrome, true, network) }) },
  { name: 'Firefox', ...(firefox && { open: (network) => openFirefox(firefox, undefined, network) }) },
];
