import { browser } from './browser.ts';
import { callFrame } from './call-frames.ts';
import { injectPageScript } from './page-access.ts';

/**
 * Reads the tabs that were already open when the extension was installed or updated. Firefox puts content scripts there by itself;
 * Chromium does not, and leaves the old copies running without a background.
 */
export function readOpenTabs(): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(() => void readTabs());
}

async function readTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'], discarded: false });
  await Promise.all(tabs.map(async ({ id }) => readTab(id)));
}

async function readTab(tabId: number | undefined): Promise<void> {
  // A page that was loading just now has a copy of this version already.
  if (tabId === undefined || (await callFrame(tabId, 0, { kind: 'wake' }))) return;
  try {
    await injectPageScript(tabId);
  } catch {
    // A page that no extension may read. The popup says why when it is opened there.
  }
}
