import type { RuleBook, Snapshot, TabView } from '../core/index.ts';
import { badgeOf, showBadge } from './badge.ts';
import { browser } from './browser.ts';
import type { Browser } from './browser.ts';
import { callFrame } from './call-frames.ts';
import { closeStorage } from './close-storage.ts';
import { followCommands } from './commands.ts';
import { confirmFrames } from './confirm-frames.ts';
import { offerLookUp } from './context-menu.ts';
import { diagnose } from './diagnostics/diagnose.ts';
import { countStart } from './diagnostics/worker-starts.ts';
import { sendErrand } from './errand.ts';
import { offerFirstRun } from './first-run.ts';
import { goToHit } from './go-to-hit.ts';
import { readOpenTabs } from './install.ts';
import { answerAboutLists } from './lists/answer-about-lists.ts';
import { followLists } from './lists/follow-lists.ts';
import { KeptLists } from './lists/kept-lists.ts';
import { followSettings, needsChoice, viewSettings } from './live-settings.ts';
import type { SettingsChanged, TabChanged } from './messages.ts';
import { serveObservers } from './observe/serve-observers.ts';
import { findWhyUnread, injectLateScript, injectObserver } from './page-access.ts';
import type { Unread } from './page-access.ts';
import { ruleOfTab, treatmentOf } from './page-treatment.ts';
import { writeScope } from './reading-scope.ts';
import { openScreener } from './screener.ts';
import type { Screener } from './screener.ts';
import { makeSecretNames } from './secret-names.ts';
import { serveFrames } from './serve-frames.ts';
import { serveOwnPages } from './serve-own-pages.ts';
import { keepSiteMode } from './keep-site-mode.ts';
import { forgetSite, siteOf } from './site-choices.ts';
import { summariseReport } from './summarise-report.ts';
import { TabHits } from './tab-hits.ts';
import { viewTab } from './tab-view.ts';
import { updateSoon } from './update-soon.ts';

/** Frames report in bursts; the button is painted once for each. */
const SHOW_DELAY_MS = 50;

/**
 * Everything the background does. The browser stops it when it is idle and starts it again for the next event, so every listener is
 * registered before the first `await`, and what must outlive it stands in storage.
 *
 * @param readBuiltIn The list that is always on; called once in the life of a worker, when the first page or look-up asks.
 * @param openBuiltInRules The rules of observation, made ready; called once, when the first text is looked at.
 */
export function startBackground(readBuiltIn: () => Snapshot, openBuiltInRules: () => RuleBook): void {
  let opened: Promise<Screener> | undefined;
  let failure: string | undefined;
  const screener = async (): Promise<Screener> => {
    opened ??= lists.open().then(openScreener);
    try {
      return await opened;
    } catch (error) {
      failure = 'the lists could not be opened, so nothing is screened';
      throw error;
    }
  };

  void closeStorage();
  updateSoon();
  const starts = countStart(new Date());
  const settings = followSettings(() => void applySettings());
  const openFirstRun = offerFirstRun(settings);
  const lists = new KeptLists(readBuiltIn, settings, () => void reopenInTurn());
  const catchUpLists = followLists(lists);
  let reopening: Promise<void> = Promise.resolve();
  /** One after the other: of two openings at a time the older copies could be the last to come. */
  const reopenInTurn = async (): Promise<void> => {
    reopening = reopening
      .then(reopen)
      .catch((error: unknown) => console.error('Namesake could not open its lists:', error));
    await reopening;
  };
  /** Other copies may screen now. Whoever asks waits for them; who asked before goes on with what there was. */
  const reopen = async (): Promise<void> => {
    const before = await opened?.catch(() => undefined);
    // A background that has just started knows no pages; what they were read with may be of the one before.
    if (before?.key !== (await lists.currentKey())) {
      opened = undefined;
      await frames.tellLists();
      await observing.askAgain();
    }
    for (const { id } of await browser.tabs.query({})) if (id !== undefined) showSoon(id);
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
  const observing = serveObservers({
    openRules: openBuiltInRules,
    settings,
    screener,
    modeOf: async (tab, url) => (await treatmentOf(settings, tab, url)).mode,
    inject: injectObserver,
    onChange: showSoon,
    today: () => new Date().toISOString().slice(0, 10),
  });

  const showTab = async (tabId: number): Promise<void> => {
    const tab = await findTab(tabId);
    if (!tab) return;
    const rule = await ruleOfTab(settings, tab);
    await showBadge(
      tabId,
      badgeOf(await tabHits.read(tabId), rule, failure, await lists.problems(), observing.read(tabId).shown.length),
    );
    await tellOwnPages({ kind: 'tab-changed', tabId });
  };

  const frames = serveFrames({
    screener,
    treatmentOf: (tab, url) => treatmentOf(settings, tab, url),
    namesOf: makeSecretNames,
    onConnect: async (tab, frameId) => {
      await tabHits.drop(tab.id, frameId);
      observing.onConnect(tab.id, frameId);
      if (frameId === 0) await confirmFrames(tab.id, tabHits);
      showSoon(tab.id);
    },
    onReport: async (tabId, frameId, report) => {
      const [{ clusterOf }, { effective }] = await Promise.all([screener(), settings.now()]);
      await tabHits.put(tabId, frameId, summariseReport(report, clusterOf, effective.marksDownTo.value));
    },
    onBlocks: observing.onBlocks,
    onFailure: showSoon,
    onGone: (tabId, frameId) => {
      observing.onGone(tabId, frameId);
      return tabHits.drop(tabId, frameId);
    },
    loadScript: injectLateScript,
    openParty: (party, tabId) => sendErrand({ kind: 'party', party, tabId }),
  });

  const applyToTab = async (tab: Browser.tabs.Tab): Promise<void> => {
    if (tab.id === undefined) return;
    if ((await ruleOfTab(settings, tab)).mode === 'off') await tabHits.dropTab(tab.id);
    showSoon(tab.id);
  };
  const applySettings = async (): Promise<void> => {
    catchUpLists();
    await frames.retellModes();
    await observing.askAgain();
    for (const tab of await browser.tabs.query({})) await applyToTab(tab);
    await showMenu(!(await settings.now()).effective.hideLookUp.value);
    await tellOwnPages({ kind: 'settings-changed' });
    await openFirstRun();
  };
  // A page that changes its address without loading stays the same document; what holds for it may not.
  browser.tabs.onUpdated.addListener((tabId, { url, status }, tab) => {
    if (url !== undefined && status === undefined) void frames.retellModes(tabId).then(() => applyToTab(tab));
  });

  serveOwnPages({
    'tab-view': async ({ tabId }): Promise<TabView> => {
      await confirmFrames(tabId, tabHits);
      const tab = await browser.tabs.get(tabId);
      const [rule, read] = [await ruleOfTab(settings, tab), await tabHits.read(tabId)];
      const { marksDownTo, blockedPageText } = (await settings.now()).effective;
      const isRead = rule.mode === 'off' || read.length > 0 || (await callFrame(tabId, 0, { kind: 'wake' })) === true;
      const unread = isRead ? READ : await findWhyUnread(tab);
      const isOff = rule.mode === 'off' && rule.by === 'organisation';
      const words = blockedPageText.value;
      return viewTab(
        {
          site: siteOf(tab.url),
          rule: isOff && words ? { ...rule, reason: words } : rule,
          reason: unread.isByOrganisation && words ? words : unread.reason,
          canGrantAccess: unread.canGrantAccess,
          marksDownTo: marksDownTo.value,
          needsChoice: needsChoice(await settings.now()),
          listProblems: await lists.problems(),
          observations: observing.read(tabId),
        },
        read,
        await screener(),
      );
    },
    lists: async () => (await screener()).lists,
    'list-names': async () => (await screener()).names(),
    'look-up': async ({ name }) => {
      const { lookUpDownTo } = (await settings.now()).effective;
      return { ...(await screener()).lookUp(name, lookUpDownTo.value), listProblems: await lists.problems() };
    },
    party: async ({ party }) => (await screener()).describeParty(party) ?? null,
    // Here and not in the popup, which may be gone before the storage answers.
    'set-mode': ({ site, mode, isPrivate }) => keepSiteMode(settings, site, mode, isPrivate),
    'forget-site': async ({ site }) => {
      await forgetSite(site);
      return null;
    },
    'go-to-party': ({ tabId, party }) => goToHit(tabId, { kind: 'go-to-party', party }, tabHits),
    rules: observing.listRules,
    'show-observation': ({ tabId, frame, key }) => observing.goTo(tabId, frame, key),
    'set-aside': async ({ key, reason, isPrivate }) => {
      await observing.setAside(key, reason, isPrivate);
      return null;
    },
    settings: async () => viewSettings(await settings.now()),
    'choose-scope': async ({ scope }) => {
      await writeScope(scope);
      return null;
    },
    diagnostics: () =>
      diagnose({ settings: settings.now, screener, listStatus: () => lists.view(), starts: () => starts }, new Date()),
    choose: ({ setting, value }) => settings.choose(setting, value),
    ...answerAboutLists(lists),
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    observing.onTabGone(tabId);
    void tabHits.dropTab(tabId);
  });
  followCommands((tabId, kind) => goToHit(tabId, { kind }, tabHits));
  const showMenu = offerLookUp((name, tabId) =>
    sendErrand({ kind: 'look-up', name, ...(tabId !== undefined && { tabId }) }),
  );
  browser.runtime.onInstalled.addListener(
    () => void settings.now().then(({ effective }) => showMenu(!effective.hideLookUp.value)),
  );
  readOpenTabs();
}

const READ: Unread = { reason: undefined, canGrantAccess: false };

async function findTab(tabId: number): Promise<Browser.tabs.Tab | undefined> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    // It was closed meanwhile.
    return undefined;
  }
}

async function tellOwnPages(message: TabChanged | SettingsChanged): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // None of them is open.
  }
}
