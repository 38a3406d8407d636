import { browser } from './browser.ts';
import { isText } from './shape.ts';

const KEY = 'heir';

/**
 * The name of the event by which a newer copy of the content script tells older ones in the same document to stop. Random for each
 * installation, so that no page can listen for it, and kept over updates, so that the copy of the last version knows it too.
 */
export async function readHeir(): Promise<string> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (isText(stored)) return stored;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [KEY]: made });
  return made;
}
