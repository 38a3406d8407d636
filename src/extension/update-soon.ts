import { browser } from './browser.ts';

/**
 * Takes an update at once where nobody is using a page of ours: Chromium would wait until the background sleeps, which it rarely does in a
 * browser at work, and an organisation that sends an update wants it everywhere. Open pages are read on by the new copy. Firefox updates by
 * itself, and would stop doing so if it were listened to.
 */
export function updateSoon(): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onUpdateAvailable.addListener(() => void reloadUnlessInUse());
}

/** Asked again after this while somebody uses a page of ours. When the background sleeps meanwhile, Chromium updates by itself. */
const RETRY_MS = 1_000;

async function reloadUnlessInUse(): Promise<void> {
  const inUse = await browser.runtime.getContexts({ contextTypes: ['POPUP', 'TAB'] });
  if (inUse.length === 0) browser.runtime.reload();
  else setTimeout(() => void reloadUnlessInUse(), RETRY_MS);
}
