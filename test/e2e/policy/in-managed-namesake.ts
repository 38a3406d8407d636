import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import puppeteer, { TargetType } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { readMarks } from '../../../tools/drive/read-marks.ts';
import { waitUntil } from '../../../tools/drive/wait-until.ts';

// Run by runPrivately: a Chromium whose administrator installs Namesake itself, decides, changes the decision, and blocks a site.

/** What is to be done. */
export interface ManagedNamesakeJob {
  readonly executablePath: string;
  readonly id: string;
  /** The built extension, without the key of its manifest, and the private key that the id comes from. */
  readonly folder: string;
  readonly key: string;
  readonly port: number;
  /** Settings at first; the second ones come while a page is open. */
  readonly first: Readonly<Record<string, unknown>>;
  readonly second: Readonly<Record<string, unknown>>;
  /** Where to leave pictures; absent: none. */
  readonly pictures?: string;
}

/** What was seen. */
export interface ManagedNamesake {
  readonly installType: string;
  /** From the installation to the moment at which the policy was in effect, in milliseconds. */
  readonly policyAfterMs: number;
  /** The modes that a page had while it waited, in order, without repetition. */
  readonly badgesWhileWaiting: readonly string[];
  readonly silent: { readonly marks: readonly string[]; readonly badge: string };
  readonly off: { readonly badge: string; readonly title: string };
  /** What the page of effective settings shows: setting, value. */
  readonly effective: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
  readonly lockedField: { readonly isDisabled: boolean; readonly reason: string };
  /** What the content script's world may read of the storage: of each area, the browser's answer. */
  readonly contentScriptReads: readonly string[];
  /** What the background says to a choice of a locked setting that one of our own pages sends all the same. */
  readonly refused: unknown;
  readonly storedChoices: unknown;
  /** From the edit of the file to the mark in the page that stood open. */
  readonly marksAfterEditMs: number;
  /** What the popup says of a page that the browser's own policy keeps extensions out of. */
  readonly blocked: {
    readonly title: string;
    readonly words: string;
    readonly marks: number;
    readonly badgeTitle: string;
  };
  /** From the removal of the settings to the default. */
  readonly stateAfterRemoval: string;
}

declare const chrome: {
  readonly tabs: { readonly query: (query: object) => Promise<readonly { readonly id: number }[]> };
  readonly action: Readonly<
    Record<'getBadgeText' | 'getTitle', (tab: { readonly tabId: number }) => Promise<string>>
  > & {
    readonly openPopup: () => Promise<void>;
  };
  readonly storage: Readonly<
    Record<'local' | 'managed' | 'session', { readonly get: (key: string | null) => Promise<unknown> }>
  >;
  readonly management: { readonly getSelf: () => Promise<{ readonly installType: string }> };
  readonly runtime: {
    readonly sendMessage: (
      message: object,
    ) => Promise<{ readonly value: { readonly policy?: { readonly state: string } } }>;
  };
};

const job: ManagedNamesakeJob = JSON.parse(await text(process.stdin));
const SITE = `http://127.0.0.1:${job.port}`;
const BLOCKED_SITE = `http://blocked.test:${job.port}`;
const PAGE = '<!doctype html><html lang="en"><title>A page</title><body><p>Kim Sang Man was here.</p>';

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const folder = '/etc/chromium/policies/managed';
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/test.json`, JSON.stringify({ DeveloperToolsAvailability: 1 }));
writePolicy(job.first);
const packing = ['--headless', ...sandbox, `--pack-extension=${job.folder}`, `--pack-extension-key=${job.key}`];
execFileSync(job.executablePath, packing, { stdio: 'ignore' });
const crx = readFileSync(`${job.folder}.crx`);
const { version }: { readonly version: string } = JSON.parse(readFileSync(`${job.folder}/manifest.json`, 'utf8'));
const server = createServer((request, response) => {
  if (request.url?.startsWith('/update.xml')) {
    response.setHeader('content-type', 'text/xml');
    response.end(`<?xml version="1.0" encoding="UTF-8"?>
      <gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${job.id}">
      <updatecheck codebase="${SITE}/namesake.crx" version="${version}"/></app></gupdate>`);
  } else if (request.url === '/namesake.crx') {
    response.setHeader('content-type', 'application/x-chrome-extension');
    response.end(crx);
  } else {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE);
  }
}).listen(job.port, '127.0.0.1');

const browser = await puppeteer.launch({
  executablePath: job.executablePath,
  pipe: true,
  defaultViewport: null,
  // Both of puppeteer's own would keep the extension from being installed.
  ignoreDefaultArgs: ['--disable-background-networking', '--disable-extensions'],
  args: [
    ...sandbox,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-component-update',
    '--disable-sync',
    `--host-resolver-rules=MAP blocked.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    '--screen-info={1600x1200}',
    '--window-size=1280,1000',
  ],
});
try {
  process.stdout.write(JSON.stringify(await observe(browser)));
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function observe(chromium: Browser): Promise<ManagedNamesake> {
  const isOurs = (type: TargetType, url: string): boolean => type === TargetType.SERVICE_WORKER && url.includes(job.id);
  await chromium.waitForTarget((each) => isOurs(each.type(), each.url()), { timeout: 40_000 });
  const installed = Date.now();
  const own = await openOwnPage(chromium, 'policy.html', '.facts');
  const { installType } = await own.evaluate(() => chrome.management.getSelf());

  const page = await chromium.newPage();
  await page.goto(`${SITE}/article`);
  const badges: string[] = [];
  await waitUntil('the policy is in effect', async () => {
    const { text: badge } = await badgeOf(own, page);
    if (badges.at(-1) !== badge) badges.push(badge);
    return (await stateOf(own)) === 'current';
  });
  const policyAfterMs = Date.now() - installed;
  await waitUntil('the page is counted', async () => (await badgeOf(own, page)).text === '1');
  const silent = { marks: await readMarks(page), badge: (await badgeOf(own, page)).text };
  const offPage = await chromium.newPage();
  await offPage.goto(`${SITE}/off/page`);
  await waitUntil('the page is off', async () => (await badgeOf(own, offPage)).text === 'off');
  const off = await badgeOf(own, offPage);

  await own.reload();
  await own.waitForSelector('.problems');
  const effective = await own.evaluate(() =>
    Object.fromEntries(
      Array.from(document.querySelectorAll('[data-setting]'), (name) => [
        name.getAttribute('data-setting'),
        name.closest('tr')?.querySelector('td')?.innerText ?? '',
      ]),
    ),
  );
  const problems = await own.evaluate(() =>
    Array.from(document.querySelectorAll('.problems tbody th'), (place) => place.textContent),
  );
  await takePicture(own, 'policy');

  const options = await openOwnPage(chromium, 'options.html', '.setting');
  const lockedField = await options.evaluate(() => ({
    isDisabled: document.querySelector<HTMLSelectElement>('#setting-marksDownTo')?.disabled === true,
    reason: document.querySelector('#setting-marksDownTo-reason')?.textContent ?? '',
  }));
  await takePicture(options, 'options');
  const { value: refused } = await options.evaluate(() =>
    chrome.runtime.sendMessage({ kind: 'choose', setting: 'marksDownTo', value: 'context' }),
  );
  const storedChoices = await options.evaluate(() => chrome.storage.local.get('choices'));
  const diagnostics = await openOwnPage(chromium, 'diagnostics.html', '.facts');
  await takePicture(diagnostics, 'diagnostics');

  const edited = Date.now();
  writePolicy(job.second);
  await waitUntil('the open page is marked', async () => (await readMarks(page)).length > 0);
  const marksAfterEditMs = Date.now() - edited;

  const blockedPage = await chromium.newPage();
  await blockedPage.goto(`${BLOCKED_SITE}/article`);
  const blocked = await readBlocked(chromium, own, blockedPage);

  writePolicy({});
  await waitUntil('the settings are gone', async () => (await stateOf(own)) === 'none');
  return {
    installType,
    policyAfterMs,
    badgesWhileWaiting: badges,
    silent,
    off: { badge: off.text, title: off.title },
    effective,
    problems,
    contentScriptReads: await readAsContentScript(page),
    lockedField,
    refused,
    storedChoices,
    marksAfterEditMs,
    blocked,
    stateAfterRemoval: await stateOf(own),
  };
}

async function readBlocked(chromium: Browser, own: Page, page: Page): Promise<ManagedNamesake['blocked']> {
  await page.bringToFront();
  const opened = chromium.waitForTarget((target) => target.url().endsWith('/popup.html'));
  // puppeteer knows the button of extensions alone that it installed itself.
  await own.evaluate(() => chrome.action.openPopup());
  const popup = await (await opened).asPage();
  await popup.waitForSelector('.page h2');
  await popup.waitForFunction(() => document.querySelector('.page p')?.textContent !== '');
  const seen = await popup.evaluate(() => ({
    title: document.querySelector('.page h2')?.textContent ?? '',
    words: document.querySelector('.page p')?.textContent ?? '',
  }));
  await takePicture(popup, 'popup-blocked');
  await popup.close();
  return { ...seen, marks: (await readMarks(page)).length, badgeTitle: (await badgeOf(own, page)).title };
}

async function openOwnPage(chromium: Browser, path: string, selector: string): Promise<Page> {
  const page = await chromium.newPage();
  await page.goto(`chrome-extension://${job.id}/${path}`);
  await page.waitForSelector(selector);
  return page;
}

/** Whoever takes over the page's process can do what the content script can. */
async function readAsContentScript(page: Page): Promise<readonly string[]> {
  const world = page.extensionRealms().at(-1);
  if (!world) throw new Error('the content script does not run in the page');
  return world.evaluate(async () =>
    Promise.all(
      (['local', 'managed', 'session'] as const).map(async (area) =>
        chrome.storage[area].get(null).then(
          (stored) => `${area}: ${JSON.stringify(stored)}`,
          () => `${area}: refused`,
        ),
      ),
    ),
  );
}

/** What the background knows of the policy, asked from one of our own pages. */
async function stateOf(own: Page): Promise<string> {
  return own.evaluate(async () => {
    const { value } = await chrome.runtime.sendMessage({ kind: 'settings' });
    return value.policy?.state ?? '';
  });
}

async function badgeOf(own: Page, page: Page): Promise<{ readonly text: string; readonly title: string }> {
  await page.bringToFront();
  return own.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    if (!tab) throw new Error('no tab is in front');
    return {
      text: await chrome.action.getBadgeText({ tabId: tab.id }),
      title: await chrome.action.getTitle({ tabId: tab.id }),
    };
  });
}

async function takePicture(page: Page, name: string): Promise<void> {
  if (job.pictures === undefined) return;
  await page.bringToFront();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: `${job.pictures}/${name}-${scheme}.png`, fullPage: true });
  }
}

/** Put there at once, whole: the browser may read at any moment. */
function writePolicy(settings: Readonly<Record<string, unknown>>): void {
  const install = {
    installation_mode: 'force_installed',
    update_url: `${SITE}/update.xml`,
    runtime_blocked_hosts: ['*://blocked.test'],
  };
  const policy = { ExtensionSettings: { [job.id]: install }, '3rdparty': { extensions: { [job.id]: settings } } };
  writeFileSync(`${folder}/namesake.tmp`, JSON.stringify(policy));
  renameSync(`${folder}/namesake.tmp`, `${folder}/namesake.json`);
}
