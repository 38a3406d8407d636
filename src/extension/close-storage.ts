import { browser } from './browser.ts';

/** What the polyfill's types do not know: Chromium has it for every area, Firefox for none. */
interface Closable {
  readonly setAccessLevel?: (level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Keeps content scripts out of the storage: they share a process with the page, and whoever takes it over could read the organisation's
 * tokens and write choices. Ours need nothing from there. Firefox has no such switch.
 */
export async function closeStorage(): Promise<void> {
  const areas: readonly Closable[] = [browser.storage.local, browser.storage.managed, browser.storage.session];
  for (const area of areas) {
    try {
      await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    } catch (error) {
      console.warn('Namesake could not close a part of its storage to content scripts:', error);
    }
  }
}
