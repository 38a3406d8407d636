import { mayConcern } from '../../core/index.ts';
import type { DismissReason, PageMode, RuleBook, RuleView, TabObservations, TextBlock } from '../../core/index.ts';
import { browser } from '../browser.ts';
import type { Browser } from '../browser.ts';
import type { LiveSettings } from '../live-settings.ts';
import { isFromFrame } from '../messages.ts';
import type { Screener } from '../screener.ts';
import { DISMISSALS_KEY, keepDismissal, readDismissals } from './dismissals.ts';
import { judgePage, observationSettings, viewRules } from './judge-page.ts';
import { isObserverMessage } from './observer-message.ts';
import type { ObserverCall, ObserverMessage } from './observer-message.ts';
import { TabObservationBook } from './tab-observations.ts';

/** What observing needs of the rest of the background. */
export interface ObservingWorld {
  readonly openRules: () => RuleBook;
  readonly settings: LiveSettings;
  readonly screener: () => Promise<Screener>;
  readonly modeOf: (tab: Browser.tabs.Tab, url: string | undefined) => Promise<PageMode>;
  /** Puts the observer's script into one frame. */
  readonly inject: (tabId: number, frameId: number) => Promise<void>;
  readonly onChange: (tabId: number) => void;
  /** ISO day. */
  readonly today: () => string;
}

/** What the rest of the background says to observing, and asks of it. */
export interface Observing {
  /** Texts of a frame were screened: where one of them holds a trigger, the frame gets an observer. */
  readonly onBlocks: (tabId: number, frameId: number, blocks: readonly TextBlock[]) => Promise<void>;
  /** The frame shows another document, or counts anew. */
  readonly onConnect: (tabId: number, frameId: number) => void;
  readonly onGone: (tabId: number, frameId: number) => void;
  readonly onTabGone: (tabId: number) => void;
  /** Settings, lists or what is set aside have changed: every observer asks again. */
  readonly askAgain: () => Promise<void>;
  readonly read: (tabId: number) => TabObservations;
  /** Whether the frame had such an observation to go to. */
  readonly goTo: (tabId: number, frameId: number, key: string) => Promise<boolean>;
  /** Every rule and whether it runs. */
  readonly listRules: () => Promise<readonly RuleView[]>;
  readonly setAside: (key: string, reason: DismissReason | null, isPrivate: boolean) => Promise<void>;
}

/** Runs the rules for the frames that need it. Must be called before the first `await` of the worker, because it listens. */
export function serveObservers(world: ObservingWorld): Observing {
  const found = new TabObservationBook(world.onChange);
  const observed = new Set<string>();
  let book: RuleBook | undefined;
  const rules = (): RuleBook => (book ??= world.openRules());
  const settingsNow = async (): Promise<ReturnType<typeof observationSettings>> =>
    observationSettings(await world.settings.now(), world.today());

  const answer = async (
    message: ObserverMessage,
    tab: Browser.tabs.Tab,
    frameId: number,
    url?: string,
  ): Promise<unknown> => {
    const tabId = tab.id ?? browser.tabs.TAB_ID_NONE;
    if (message.kind === 'set-aside') return keepDismissal(message.key, message.reason, tab.incognito);
    const [settings, mode] = await Promise.all([settingsNow(), world.modeOf(tab, url)]);
    if (!settings || mode === 'off') {
      found.drop(tabId, frameId);
      return { mode: 'off', role: 'unknown', cards: [], others: [] };
    }
    const [screener, dismissals] = await Promise.all([world.screener(), readDismissals()]);
    const language = browser.i18n.getUILanguage();
    const cards = judgePage(message.page, { book: rules(), settings, screener, dismissals, language });
    found.put(tabId, frameId, cards);
    return { mode, ...cards };
  };

  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, reply: (answer: unknown) => void) => {
      if (!isFromFrame(sender) || !sender.tab || !isObserverMessage(message)) return false;
      answer(message, sender.tab, sender.frameId ?? 0, sender.url).then(reply, (error: unknown) => {
        console.error(`Namesake could not answer "${message.kind}":`, error);
        // Told apart from an answer by its form: the observer keeps what it has.
        reply(null);
      });
      // The answer comes later.
      return true;
    },
  );
  browser.storage.onChanged.addListener((changes) => {
    if (DISMISSALS_KEY in changes) void askAgain();
  });

  return {
    onBlocks: async (tabId, frameId, blocks) => {
      const key = `${tabId} ${frameId}`;
      if (observed.has(key) || !(await settingsNow())) return;
      if (!blocks.some(({ text, lookFor }) => lookFor === 'everything' && mayConcern(text, rules()))) return;
      observed.add(key);
      // One that an earlier worker put there is still there.
      if ((await call(tabId, { kind: 'observe-again' }, frameId)) !== true) await world.inject(tabId, frameId);
    },
    onConnect: (tabId, frameId) => {
      observed.delete(`${tabId} ${frameId}`);
      found.drop(tabId, frameId);
      void call(tabId, { kind: 'observe-again' }, frameId);
    },
    onGone: (tabId, frameId) => {
      observed.delete(`${tabId} ${frameId}`);
      found.drop(tabId, frameId);
    },
    onTabGone: (tabId) => found.dropTab(tabId),
    askAgain,
    read: (tabId) => {
      // A worker that has just woken knows nothing; where observers are, they say it again.
      if (!found.knows(tabId)) void call(tabId, { kind: 'observe-again' });
      return found.read(tabId);
    },
    goTo: async (tabId, frameId, key) => (await call(tabId, { kind: 'show-observation', key }, frameId)) === true,
    listRules: async () => viewRules(rules(), await world.settings.now(), world.today()),
    setAside: keepDismissal,
  };
}

async function askAgain(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id }) => (id === undefined ? undefined : call(id, { kind: 'observe-again' }))));
}

/** @returns What the observer answers; undefined when none is there. */
async function call(tabId: number, message: ObserverCall, frameId?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
  } catch {
    return undefined;
  }
}
