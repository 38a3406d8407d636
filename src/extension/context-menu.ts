import { browser } from './browser.ts';

/**
 * “Look up …” on selected words, on every page: also on those whose text cannot be read. The browser keeps the menu over its own restarts, so
 * it is made once for each version, and again when the organisation hides or shows look-ups.
 *
 * @returns A call that puts the menu there, or takes it away.
 */
export function offerLookUp(
  lookUp: (words: string, tabId: number | undefined) => Promise<void>,
): (isOffered: boolean) => Promise<void> {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === 'look-up' && selectionText) void lookUp(selectionText, tab?.id);
  });
  let making: Promise<void> = Promise.resolve();
  return (isOffered) => (making = making.then(() => makeMenu(isOffered)));
}

async function makeMenu(isOffered: boolean): Promise<void> {
  await browser.contextMenus.removeAll();
  if (isOffered) browser.contextMenus.create({ id: 'look-up', title: 'Look up “%s”', contexts: ['selection'] });
}
