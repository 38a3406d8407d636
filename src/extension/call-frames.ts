import type { CallMessage } from './call-message.ts';
import { browser } from './browser.ts';

/**
 * Asks one frame's content script, whether or not it has a port.
 *
 * @returns Its answer; undefined when none is there (the frame is gone, or the page cannot be read).
 */
export async function callFrame(tabId: number, frameId: number, message: CallMessage): Promise<boolean | undefined> {
  try {
    return await browser.tabs.sendMessage<CallMessage, boolean>(tabId, message, { frameId });
  } catch {
    return undefined;
  }
}

/** Tells every frame of a tab; nobody listening is no failure. */
export async function callTab(tabId: number, message: CallMessage): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch {
    // No content script of ours runs there.
  }
}
