import type { TabCondition } from '../../core/index.ts';
import { browser } from '../browser.ts';
import type { Browser } from '../browser.ts';
import { callFrame } from '../call-frames.ts';
import { ruleFor } from '../live-settings.ts';
import type { SettingsNow } from '../live-settings.ts';
import { findWhyUnread } from '../page-access.ts';

/** How the open tabs are read, in numbers: which tabs these are is nobody else's business. */
export async function countTabs(settings: SettingsNow): Promise<Readonly<Record<TabCondition, number>>> {
  const tabs = await browser.tabs.query({ discarded: false });
  const conditions = await Promise.all(tabs.map(async (tab) => conditionOf(tab, settings)));
  const count = (condition: TabCondition): number => conditions.filter((each) => each === condition).length;
  return {
    read: count('read'),
    'turned off': count('turned off'),
    'kept out': count('kept out'),
    'no access': count('no access'),
    'not readable': count('not readable'),
  };
}

async function conditionOf(tab: Browser.tabs.Tab, settings: SettingsNow): Promise<TabCondition> {
  if (tab.id !== undefined && (await callFrame(tab.id, 0, { kind: 'wake' })) === true) {
    return ruleFor(settings, tab.url).mode === 'off' ? 'turned off' : 'read';
  }
  const { reason, canGrantAccess, isByOrganisation } = await findWhyUnread(tab);
  if (reason === undefined) return 'read';
  if (isByOrganisation) return 'kept out';
  return canGrantAccess ? 'no access' : 'not readable';
}
