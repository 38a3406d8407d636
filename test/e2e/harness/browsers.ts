import { findBrowser } from '../../../tools/find-browser.mjs';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';
import type { TestBrowser } from './test-browser.ts';

/** A browser to run the suite in; `open` is absent when the machine has none, and then its tests are skipped by name. */
export interface AvailableBrowser {
  readonly name: TestBrowser['name'];
  readonly open?: () => Promise<TestBrowser>;
}

const chrome = findBrowser('chrome');
const firefox = findBrowser('firefox');

export const BROWSERS: readonly AvailableBrowser[] = [
  { name: 'Chromium', ...(chrome && { open: () => openChromium(chrome) }) },
  { name: 'Firefox', ...(firefox && { open: () => openFirefox(firefox) }) },
];
