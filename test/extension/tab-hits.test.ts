import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameFindings } from '../../src/extension/summarise-report.ts';
import { TabHits } from '../../src/extension/tab-hits.ts';
import { makeHit } from './hits.ts';

vi.mock('../../src/extension/browser.ts', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const FINDINGS: FrameFindings = {
  state: 'done',
  notChecked: ['1 image'],
  found: [{ cluster: 'ofac:43377', places: 2, hits: [makeHit()] }],
  weak: [],
};

/** What the session's storage holds, once it holds as many keys as expected. */
async function stored(keys: number): Promise<Record<string, unknown>> {
  return vi.waitFor(async () => {
    const all = await fakeBrowser.storage.session.get(null);
    expect(Object.keys(all)).toHaveLength(keys);
    return all;
  });
}

test('what one worker learned the next one knows, and knows that it has to ask', async () => {
  await new TabHits(() => {}).put(1, 0, FINDINGS);
  await stored(1);
  expect(await new TabHits(() => {}).read(1)).toEqual([{ frameId: 0, findings: FINDINGS, isUnconfirmed: true }]);
});

test('frames come outermost first, whoever reported first', async () => {
  const tabHits = new TabHits(() => {});
  await tabHits.put(1, 12, FINDINGS);
  await tabHits.put(1, 3, FINDINGS);
  await tabHits.put(1, 0, FINDINGS);
  expect((await tabHits.read(1)).map(({ frameId }) => frameId)).toEqual([0, 3, 12]);
});

test('a frame that went away is forgotten, in memory and in storage; others stay', async () => {
  const tabHits = new TabHits(() => {});
  await tabHits.put(1, 0, FINDINGS);
  await tabHits.put(1, 3, FINDINGS);
  await tabHits.drop(1, 0);
  expect((await tabHits.read(1)).map(({ frameId }) => frameId)).toEqual([3]);
  await tabHits.drop(1, 3);
  expect(await tabHits.read(1)).toEqual([]);
  await stored(0);
});

test('a closed tab leaves nothing behind', async () => {
  const tabHits = new TabHits(() => {});
  await tabHits.put(1, 0, FINDINGS);
  await tabHits.put(2, 0, FINDINGS);
  await tabHits.dropTab(1);
  expect(await stored(1)).toHaveProperty('tab:2');
});

test('everybody hears of a change, and of the right tab', async () => {
  const changed: number[] = [];
  const tabHits = new TabHits((tabId) => changed.push(tabId));
  await tabHits.put(1, 0, FINDINGS);
  await tabHits.put(2, 0, FINDINGS);
  await tabHits.drop(1, 0);
  await tabHits.drop(1, 0);
  expect(changed).toEqual([1, 2, 1]);
});

test('what an older version left in another form is not read', async () => {
  await fakeBrowser.storage.session.set({ 'tab:1': { 0: { hits: 3 }, 4: FINDINGS }, 'tab:2': 'nonsense', errand: {} });
  const tabHits = new TabHits(() => {});
  expect((await tabHits.read(1)).map(({ frameId }) => frameId)).toEqual([4]);
  expect(await tabHits.read(2)).toEqual([]);
});

test('a full storage loses nothing of what is in memory', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota exceeded'));
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const tabHits = new TabHits(() => {});
  await tabHits.put(1, 0, FINDINGS);
  await vi.waitFor(() => expect(warn).toHaveBeenCalled());
  expect(await tabHits.read(1)).toHaveLength(1);
  vi.restoreAllMocks();
});
