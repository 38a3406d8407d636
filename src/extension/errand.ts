import type { PartyId } from '../core/index.ts';
import { browser } from './browser.ts';
import { anyOf, isWholeNumber, oneOf, recordOf, textUpTo } from './shape.ts';

/** What the popup should show when it opens: what was asked for in the page or in its menu. */
export type Errand =
  | { readonly kind: 'look-up'; readonly name: string; readonly tabId?: number }
  | { readonly kind: 'party'; readonly party: PartyId; readonly tabId?: number };

const KEY = 'errand';
const WINDOW_KEY = 'popupWindow';

const isErrand = anyOf(
  recordOf({ kind: oneOf('look-up'), name: textUpTo(1_000) }, { tabId: isWholeNumber }),
  recordOf({ kind: oneOf('party'), party: textUpTo(200) }, { tabId: isWholeNumber }),
);

/**
 * Opens the popup with an errand. Where the browser opens popups only for its own buttons (Firefox without a click, Chromium before
 * 127) a small window shows the same. A name never stands in an address: addresses are remembered.
 */
export async function sendErrand(errand: Errand): Promise<void> {
  await browser.storage.session.set({ [KEY]: errand });
  try {
    await browser.action.openPopup();
  } catch {
    await showWindow();
  }
}

/** One window at a most: the one that stands open takes the errand too. */
async function showWindow(): Promise<void> {
  const { [WINDOW_KEY]: windowId } = await browser.storage.session.get(WINDOW_KEY);
  try {
    if (!isWholeNumber(windowId)) throw new Error('none was opened yet');
    await browser.windows.update(windowId, { focused: true });
  } catch {
    const url = browser.runtime.getURL('/popup.html');
    const opened = await browser.windows.create({ url, type: 'popup', width: 440, height: 680 });
    await browser.storage.session.set({ [WINDOW_KEY]: opened?.id });
  }
}

/** The errand that waits, once: it is gone after this. */
export async function takeErrand(): Promise<Errand | undefined> {
  const { [KEY]: errand } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return isErrand(errand) ? errand : undefined;
}

/** Calls back when an errand arrives while the popup already stands open in a window of its own. */
export function watchErrands(onErrand: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[KEY]?.newValue) onErrand();
  });
}
