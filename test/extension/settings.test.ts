import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetSite,
  modeFor,
  readSettings,
  setDefaultMode,
  setSiteMode,
  siteOf,
} from '../../src/extension/settings.ts';
import type { PageMode } from '../../src/core/index.ts';

vi.mock('../../src/extension/browser.ts', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

test.for<[url: string | undefined, site: string | undefined]>([
  ['https://www.example.org/path?q=1', 'www.example.org'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['https://例え.jp/', 'xn--r8jz45g.jp'],
  ['file:///home/me/page.html', 'file:'],
  ['about:blank', undefined],
  ['chrome://settings', undefined],
  ['data:text/html,x', undefined],
  ['not an address', undefined],
  [undefined, undefined],
])('%s belongs to %s', ([url, site]) => {
  expect(siteOf(url)).toBe(site);
});

test.for<[site: string | undefined, mode: PageMode, why: string]>([
  ['example.org', 'off', 'its own choice'],
  ['www.example.org', 'silent', 'its own choice, against the host above'],
  ['a.b.example.org', 'off', 'the nearest host above that has one'],
  ['notexample.org', 'highlight', 'another host that only ends alike'],
  ['org', 'highlight', 'hosts below do not count'],
  ['toString', 'highlight', 'a name that every object has'],
  [undefined, 'highlight', 'no site'],
])('%s is %s: %s', ([site, mode]) => {
  expect(
    modeFor({ defaultMode: 'highlight', sites: { 'example.org': 'off', 'www.example.org': 'silent' } }, site),
  ).toBe(mode);
});

test('what is chosen is read again', async () => {
  await setDefaultMode('silent');
  await setSiteMode('example.org', 'off', false);
  await setSiteMode('example.com', 'highlight', false);
  await forgetSite('example.com');
  expect(await readSettings()).toEqual({ defaultMode: 'silent', sites: { 'example.org': 'off' } });
});

test('a choice made in a private window is never written to disk', async () => {
  await setSiteMode('example.org', 'off', true);
  expect(await readSettings()).toMatchObject({ sites: { 'example.org': 'off' } });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('one broken entry does not take the others with it', async () => {
  await fakeBrowser.storage.local.set({
    defaultMode: 'loud',
    sites: { 'example.org': 'off', 'example.com': 7, __proto__: 'off' },
  });
  expect(await readSettings()).toEqual({ defaultMode: 'highlight', sites: { 'example.org': 'off' } });
});

test.for([null, 'text', [1, 2], 7])('sites that are %j are no sites', async (sites) => {
  await fakeBrowser.storage.local.set({ sites });
  expect((await readSettings()).sites).toEqual({});
});
