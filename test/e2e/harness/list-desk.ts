import type { Page } from 'puppeteer-core';
import type { ChoiceOutcome, ListChanges, ListStatus, LookUpView } from '../../../src/core/index.ts';
import type { DrivenBrowser, SeenBadge } from '../../../tools/drive/driven-browser.ts';
import { waitUntil } from '../../../tools/drive/wait-until.ts';

/** The options page, open, and what can be asked through it. */
export interface ListDesk {
  readonly page: Page;
  readonly status: (list: string) => Promise<ListStatus | undefined>;
  readonly change: (list: string, change: string) => Promise<ChoiceOutcome>;
  readonly changes: (list: string) => Promise<ListChanges>;
  /** Whether a look-up of the name finds somebody for certain. */
  readonly finds: (name: string) => Promise<boolean>;
  /** The button over a page, asked of the browser by the options page: it stands open whatever becomes of the background. */
  readonly badge: (page: Page) => Promise<SeenBadge>;
  readonly alarms: () => Promise<readonly string[]>;
  /** Keys of the copies in the database. */
  readonly storedCopies: () => Promise<readonly string[]>;
}

/** Firefox calls it `browser`, too; both know this name, and answer with promises. */
declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<{ readonly value: never }> };
  readonly tabs: { readonly query: (query: object) => Promise<readonly { readonly id: number }[]> };
  readonly action: Readonly<Record<'getBadgeText' | 'getTitle', (tab: { readonly tabId: number }) => Promise<string>>>;
  readonly alarms: { readonly getAll: () => Promise<readonly { readonly name: string }[]> };
  readonly offscreen?: { readonly closeDocument: () => Promise<void> };
};

export async function openLists(browser: DrivenBrowser): Promise<ListDesk> {
  const page = await browser.openOwnPage('options.html', '#list-un-sc');
  const ask = async <Answer>(message: object): Promise<Answer> =>
    page.evaluate(async (said) => (await chrome.runtime.sendMessage(said)).value, message);
  return {
    page,
    status: async (list) => {
      const all = await ask<readonly ListStatus[]>({ kind: 'list-status' });
      return all.find((each) => each.list === list);
    },
    change: (list, change) => ask({ kind: 'change-list', list, change }),
    changes: (list) => ask({ kind: 'list-changes', list, to: 'active' }),
    finds: async (name) => {
      const { groups } = await ask<LookUpView>({ kind: 'look-up', name });
      return groups.some(({ hits }) => hits[0]?.band === 'exact');
    },
    badge: async (shown) => {
      await shown.bringToFront();
      return page.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        if (!tab) throw new Error('no tab is in front');
        const tabId = tab.id;
        return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
      });
    },
    alarms: () => page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name)),
    storedCopies: () =>
      page.evaluate(
        async () =>
          new Promise<string[]>((done, fail) => {
            const opening = indexedDB.open('lists');
            opening.addEventListener('error', () => fail(new Error('the database cannot be opened')));
            opening.addEventListener('success', () => {
              const asking = opening.result.transaction('copies').objectStore('copies').getAllKeys();
              asking.addEventListener('success', () => {
                opening.result.close();
                done(asking.result.map(String));
              });
            });
          }),
      ),
  };
}

/**
 * Waits for a step of an update from now on.
 *
 * @returns A promise to wait by; what happens in between is not missed.
 */
export async function watchSteps(page: Page, list: string, step: string): Promise<() => Promise<void>> {
  await page.evaluate(
    (wanted, where) => {
      document.body.removeAttribute('data-reached');
      const channel = new BroadcastChannel('list-progress');
      channel.addEventListener(
        'message',
        ({ data }: MessageEvent<{ readonly list: string; readonly step: string }>) => {
          if (data.list !== where || data.step !== wanted) return;
          document.body.setAttribute('data-reached', wanted);
          channel.close();
        },
      );
    },
    step,
    list,
  );
  return () =>
    waitUntil(`the update is ${step}`, () => page.evaluate(() => document.body.hasAttribute('data-reached')));
}

/** Ends everything that works on lists, as a crash does: the worker, and the background. */
export async function endWork(browser: DrivenBrowser, page: Page): Promise<void> {
  if (browser.name === 'Chromium') {
    await page.evaluate(async () => chrome.offscreen?.closeDocument().catch(() => undefined));
  }
  await browser.stopBackground();
}
