import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choiceFor, forgetSite, readSiteChoices, setSiteChoice, siteOf } from '../../src/extension/site-choices.ts';
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

test.for<[site: string | undefined, mode: PageMode | undefined, why: string]>([
  ['example.org', 'off', 'its own choice'],
  ['www.example.org', 'silent', 'its own choice, against the host above'],
  ['a.b.example.org', 'off', 'the nearest host above that has one'],
  ['notexample.org', undefined, 'another host that only ends alike'],
  ['org', undefined, 'hosts below do not count'],
  ['toString', undefined, 'a name that every object has'],
  [undefined, undefined, 'no site'],
])('%s is %s: %s', ([site, mode]) => {
  const sites = { 'example.org': 'off', 'www.example.org': 'silent' } as const;
  expect(choiceFor(sites, site)).toBe(mode);
  // What is chosen for all others holds where nothing else does.
  expect(choiceFor({ ...sites, '*': 'silent' }, site)).toBe(mode ?? 'silent');
});

test('what is chosen is read again', async () => {
  await setSiteChoice('example.org', 'off', false);
  await setSiteChoice('example.com', 'highlight', false);
  await forgetSite('example.com');
  expect(await readSiteChoices()).toEqual({ 'example.org': 'off' });
});

test('a choice made in a private window is never written to disk', async () => {
  await setSiteChoice('example.org', 'off', true);
  expect(await readSiteChoices()).toEqual({ 'example.org': 'off' });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('one broken entry does not take the others with it', async () => {
  await fakeBrowser.storage.local.set({
    sites: { 'example.org': 'off', 'example.com': 7, __proto__: 'off' },
  });
  expect(await readSiteChoices()).toEqual({ 'example.org': 'off' });
});

test.for([null, 'text', [1, 2], 7])('sites that are %j are no sites', async (sites) => {
  await fakeBrowser.storage.local.set({ sites });
  expect(await readSiteChoices()).toEqual({});
});
