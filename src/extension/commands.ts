import { browser } from './browser.ts';
import type { Browser } from './browser.ts';

/** The keyboard commands of the manifest; the user may give them other keys. `_execute_action` opens the popup by itself. */
export function followCommands(goTo: (tabId: number, command: 'next-hit' | 'previous-hit') => Promise<unknown>): void {
  const follow = async (command: string, tab: Browser.tabs.Tab | undefined): Promise<void> => {
    // Firefox before 126 does not say which tab.
    const { id } = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0] ?? {};
    if (id !== undefined && (command === 'next-hit' || command === 'previous-hit')) await goTo(id, command);
  };
  browser.commands.onCommand.addListener((command, tab) => void follow(command, tab));
}
