import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtinList } from '../../assets/builtin-list/index.ts';
import { effectiveSettings, readPolicy, readSnapshot } from '../../src/core/index.ts';
import { countStart } from '../../src/extension/diagnostics/worker-starts.ts';
import { diagnose } from '../../src/extension/diagnostics/diagnose.ts';
import type { ListStatus } from '../../src/core/index.ts';
import type { SettingsNow } from '../../src/extension/live-settings.ts';
import { indexSnapshots } from '../../src/extension/lists/open-lists.ts';
import { openScreener } from '../../src/extension/screener.ts';

const { TABS } = vi.hoisted(() => ({
  TABS: [
    { id: 1, url: 'https://private-site.example/Kim-Sang-Man', title: 'Kim Sang Man' },
    { id: 2, url: undefined },
  ],
}));
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    ...fakeBrowser,
    management: { getSelf: async () => ({ version: '1.2.3', installType: 'admin' }) },
    permissions: {
      getAll: async () => ({ permissions: ['storage'], origins: ['<all_urls>'] }),
      contains: async () => true,
    },
    extension: { isAllowedIncognitoAccess: async () => false, isAllowedFileSchemeAccess: async () => false },
    tabs: {
      query: async () => TABS,
      sendMessage: async (tabId: number) => {
        if (tabId === 1) return true;
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
    scripting: {
      executeScript: async () => {
        throw new Error('This page cannot be scripted due to an ExtensionsSettings policy.');
      },
    },
  },
}));
vi.stubGlobal('navigator', {
  userAgent: 'Browser/1',
  storage: { estimate: async () => ({ usage: 5, quota: 100 }) },
});

const NOW = new Date('2026-11-24T02:00:00Z');
const snapshot = readSnapshot(builtinList);
const screener = openScreener(indexSnapshots([snapshot]));
const policy = readPolicy({
  supportText: 'Ask Anna Beispiel',
  blockedPageText: 'Anna Beispiel wants it so',
  reviewReasons: ['Anna Beispiel said so'],
  remoteEngineToken: 'very-secret-token',
  onPageMarks: 'Anna Beispiel',
});
const settings: SettingsNow = {
  effective: effectiveSettings(policy, {}),
  policy: { policy, state: 'current', keys: ['remoteEngineToken', 'supportText'], isManaged: true },
  scope: undefined,
  sites: { 'private-site.example': 'off', '*': 'off' },
};

const LIST = {
  title: 'A list',
  publisher: 'A publisher',
  licence: '',
  attribution: '',
  hosts: [],
  isOn: true,
  isUpdating: false,
} as const;
const LISTS: readonly ListStatus[] = [
  { ...LIST, list: 'builtin', age: 'built-in' },
  { ...LIST, list: 'un-sc', isOn: false },
  {
    ...LIST,
    list: 'ofac-sdn',
    age: 'stale',
    checkedAt: 0,
    error: { at: 60_000, words: 'The publisher did not answer.' },
  },
];

beforeEach(() => fakeBrowser.reset());

const look = async (): ReturnType<typeof diagnose> =>
  diagnose(
    {
      settings: async () => settings,
      screener: async () => screener,
      listStatus: async () => LISTS,
      starts: () => countStart(NOW),
    },
    NOW,
  );

test('the report says how things stand', async () => {
  const report = await look();
  expect(report).toMatchObject({
    madeAt: '2026-11-24T02:00:00.000Z',
    extension: { version: '1.2.3', installType: 'admin' },
    policy: { state: 'current', problems: [{ at: 'onPageMarks', why: 'expected silent or highlight' }] },
    siteChoices: 2,
    tabs: { read: 0, 'turned off': 1, 'kept out': 1, 'no access': 0, 'not readable': 0 },
    updates: [
      {
        list: 'ofac-sdn',
        age: 'stale',
        checkedAt: '1970-01-01T00:00:00.000Z',
        error: { at: '1970-01-01T00:01:00.000Z', words: 'The publisher did not answer.' },
      },
    ],
    worker: { startsSinceBrowserStart: 1 },
  });
  expect(report.lists).toMatchObject([{ title: snapshot.title, parties: snapshot.parties.length }]);
  expect(report.lists[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(report.selfTest).toHaveLength(3);
  expect(report.selfTest.filter(({ isFoundByName, isFoundInText }) => !isFoundByName || !isFoundInText)).toEqual([]);
});

test('the report names nobody, no site and no secret', async () => {
  const text = JSON.stringify(await look());
  const names = snapshot.parties.flatMap((party) => party.names.map(({ name }) => name));
  expect(names.filter((name) => text.includes(name))).toEqual([]);
  for (const word of ['Anna', 'private-site', 'very-secret-token']) expect(text).not.toContain(word);
});

test('starts are counted for as long as the browser runs', async () => {
  await countStart(NOW);
  expect(await countStart(NOW)).toEqual({ startsSinceBrowserStart: 2, startedAt: NOW.toISOString() });
});

test('a self-test that fails is seen: a list without the three parties', async () => {
  const without = { ...snapshot, parties: snapshot.parties.filter(({ id }) => id !== 'ofac:43377') };
  const report = await diagnose(
    {
      settings: async () => settings,
      screener: async () => openScreener(indexSnapshots([without])),
      listStatus: async () => LISTS,
      starts: () => countStart(NOW),
    },
    NOW,
  );
  expect(report.selfTest.map(({ isFoundByName }) => isFoundByName)).toEqual([false, true, true]);
});
