import { browser } from './browser.ts';

/** “Look up …” on selected words, on every page: also on those whose text cannot be read. */
export function offerLookUp(lookUp: (words: string, tabId: number | undefined) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === 'look-up' && selectionText) void lookUp(selectionText, tab?.id);
  });
}

/** The browser keeps the menu over its own restarts, so it is made once for each version. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'look-up', title: 'Look up “%s”', contexts: ['selection'] });
}
