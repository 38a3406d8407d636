import { browser } from './browser.ts';
import type { LiveSettings } from './live-settings.ts';

/** Says, over starts of the worker, that the first-run page was not shown yet. */
const KEY = 'firstRun';

/**
 * Opens the first-run page after an installation, once it is known what the organisation wants: an installation by policy has its
 * settings only seconds later, and they may hide the page. Copies loaded from a folder are loaded again and again, and open none.
 *
 * @returns A call for whenever the settings changed.
 */
export function offerFirstRun(settings: LiveSettings): () => Promise<void> {
  const openWhenKnown = async (): Promise<void> => {
    const { [KEY]: isWaiting } = await browser.storage.session.get(KEY);
    if (isWaiting !== true) return;
    const { policy, effective } = await settings.now();
    if (policy.state === 'awaited') return;
    await browser.storage.session.remove(KEY);
    if (!effective.hideFirstRunPage.value) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  };
  const begin = async (): Promise<void> => {
    const { installType } = await browser.management.getSelf();
    if (installType === 'development') return;
    await browser.storage.session.set({ [KEY]: true });
    await openWhenKnown();
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void begin();
  });
  return openWhenKnown;
}
