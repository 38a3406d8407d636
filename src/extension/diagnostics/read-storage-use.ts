import type { Diagnostics } from '../../core/index.ts';
import { browser } from '../browser.ts';

/** How much is stored. Null where the browser does not say. */
export async function readStorageUse(): Promise<Diagnostics['storage']> {
  const [settingsBytes, sessionBytes, estimate] = await Promise.all([
    countBytes('local'),
    countBytes('session'),
    navigator.storage.estimate().catch((): StorageEstimate => ({})),
  ]);
  return {
    settingsBytes,
    sessionBytes,
    databaseBytes: estimate.usage ?? null,
    quotaBytes: estimate.quota ?? null,
  };
}

/** Firefox counts its local area from version 131 on. */
async function countBytes(area: 'local' | 'session'): Promise<number | null> {
  try {
    return await browser.storage[area].getBytesInUse(null);
  } catch {
    return null;
  }
}
