import type { PageMode, Snapshot, TabView } from '../core/index.ts';
import { badgeOf, showBadge } from './badge.ts';
import { browser } from './browser.ts';
import type { Browser } from './browser.ts';
import { callFrame } from './call-frames.ts';
import { followCommands } from './commands.ts';
import { confirmFrames } from './confirm-frames.ts';
import { offerLookUp } from './context-menu.ts';
import { sendErrand } from './errand.ts';
import { goToHit } from './go-to-hit.ts';
import { readOpenTabs } from './install.ts';
import type { TabChanged } from './messages.ts';
import { findWhyUnread, injectLateScript } from './page-access.ts';
import { openScreener } from './screener.ts';
import type { Screener } from './screener.ts';
import { makeSecretNames } from './secret-names.ts';
import { serveFrames } from './serve-frames.ts';
import { serveOwnPages } from './serve-own-pages.ts';
import { modeFor, readSettings, setSiteMode, siteOf, watchSettings } from './settings.ts';
import { summariseReport } from './summarise-report.ts';
import { TabHits } from './tab-hits.ts';
import { viewTab } from './tab-view.ts';

/** Frames report in bursts; the button is painted once for each. */
const SHOW_DELAY_MS = 50;

/**
 * Everything the background does. The browser stops it when it is idle and starts it again for the next event, so every listener is
 * registered before the first `await`, and what must outlive it stands in storage.
 *
 * @param readLists The lists to screen against; called once in the life of a worker, when the first page or look-up asks.
 */
export function startBackground(readLists: () => Promise<readonly Snapshot[]>): void {
  let opened: Promise<Screener> | undefined;
  let failure: string | undefined;
  const screener = async (): Promise<Screener> => {
    opened ??= readLists().then(openScreener);
    try {
      return await opened;
    } catch (error) {
      failure = 'the lists could not be opened, so nothing is screened';
      throw error;
    }
  };

  const waiting = new Map<number, ReturnType<typeof setTimeout>>();
  const showSoon = (tabId: number): void => {
    clearTimeout(waiting.get(tabId));
    waiting.set(
      tabId,
      setTimeout(() => {
        waiting.delete(tabId);
        void showTab(tabId);
      }, SHOW_DELAY_MS),
    );
  };
  const tabHits = new TabHits(showSoon);

  const showTab = async (tabId: number): Promise<void> => {
    const tab = await findTab(tabId);
    if (!tab) return;
    await showBadge(tabId, badgeOf(await tabHits.read(tabId), await modeOf(tab), failure));
    await tellOwnPages({ kind: 'tab-changed', tabId });
  };

  const retellModes = serveFrames({
    screener,
    modeOf,
    namesOf: makeSecretNames,
    onConnect: async (tab, frameId) => {
      await tabHits.drop(tab.id, frameId);
      if (frameId === 0) await confirmFrames(tab.id, tabHits);
      showSoon(tab.id);
      // By the time the page has text to ask about, the lists are open.
      await screener();
    },
    onReport: async (tabId, frameId, report) => {
      const { clusterOf } = await screener();
      await tabHits.put(tabId, frameId, summariseReport(report, clusterOf));
    },
    onFailure: showSoon,
    onGone: (tabId, frameId) => tabHits.drop(tabId, frameId),
    loadScript: injectLateScript,
    openParty: (party, tabId) => sendErrand({ kind: 'party', party, tabId }),
  });

  const followSettings = async (): Promise<void> => {
    await retellModes();
    for (const tab of await browser.tabs.query({})) {
      if (tab.id === undefined) continue;
      if ((await modeOf(tab)) === 'off') await tabHits.dropTab(tab.id);
      showSoon(tab.id);
    }
  };
  watchSettings(() => void followSettings());

  serveOwnPages({
    'tab-view': async ({ tabId }): Promise<TabView> => {
      await confirmFrames(tabId, tabHits);
      const tab = await browser.tabs.get(tabId);
      const [mode, frames] = [await modeOf(tab), await tabHits.read(tabId)];
      const isRead = mode === 'off' || frames.length > 0 || (await callFrame(tabId, 0, { kind: 'wake' })) === true;
      const { reason, canGrantAccess } = isRead ? READ : await findWhyUnread(tab);
      return viewTab({ site: siteOf(tab.url), mode, reason, canGrantAccess }, frames, await screener());
    },
    lists: async () => (await screener()).lists,
    'list-names': async () => (await screener()).names,
    'look-up': async ({ name }) => (await screener()).lookUp(name),
    party: async ({ party }) => (await screener()).describeParty(party) ?? null,
    // Here and not in the popup, which may be gone before the storage answers.
    'set-mode': async ({ site, mode, isPrivate }) => {
      await setSiteMode(site, mode, isPrivate);
      return null;
    },
    'go-to-party': ({ tabId, party }) => goToHit(tabId, { kind: 'go-to-party', party }, tabHits),
  });

  browser.tabs.onRemoved.addListener((tabId) => void tabHits.dropTab(tabId));
  followCommands((tabId, kind) => goToHit(tabId, { kind }, tabHits));
  offerLookUp((name, tabId) => sendErrand({ kind: 'look-up', name, ...(tabId !== undefined && { tabId }) }));
  readOpenTabs();
}

const READ = { reason: undefined, canGrantAccess: false };

async function modeOf(tab: Browser.tabs.Tab): Promise<PageMode> {
  return modeFor(await readSettings(), siteOf(tab.url));
}

async function findTab(tabId: number): Promise<Browser.tabs.Tab | undefined> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    // It was closed meanwhile.
    return undefined;
  }
}

async function tellOwnPages(message: TabChanged): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // None of them is open.
  }
}
