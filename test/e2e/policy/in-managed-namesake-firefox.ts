import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { readMarks } from '../../../tools/drive/read-marks.ts';
import { waitUntil } from '../../../tools/drive/wait-until.ts';

// Run by runPrivately: a Firefox whose administrator installs the packed Namesake by policies.json and decides its settings.

/** What is to be done. */
export interface ManagedNamesakeFirefoxJob {
  readonly executablePath: string;
  readonly id: string;
  /** The XPI. */
  readonly file: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** A folder of the test's own, for a home. */
  readonly home: string;
}

/** What was seen. */
export interface ManagedNamesakeFirefox {
  readonly installType: string;
  readonly marks: readonly string[];
  readonly found: number;
  readonly lockedField: { readonly isDisabled: boolean; readonly reason: string };
  readonly refused: unknown;
  readonly policy: { readonly state: string; readonly problems: readonly string[] };
}

const UUID = '0f7d5edd-f1d7-4794-a383-634a0883c894';

declare const browser: {
  readonly management: { readonly getSelf: () => Promise<{ readonly installType: string }> };
  readonly tabs: {
    readonly query: (query: object) => Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
  readonly runtime: { readonly sendMessage: (message: object) => Promise<{ readonly value: never }> };
};

/** What of a tab's view is looked at. */
interface SeenTab {
  readonly groups: readonly unknown[];
}

interface SeenSettings {
  readonly policy: { readonly state: string; readonly problems: readonly { readonly at: string }[] };
}

const job: ManagedNamesakeFirefoxJob = JSON.parse(await text(process.stdin));
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('<!doctype html><html lang="en"><title>A page</title><body><p>Kim Sang Man was here.</p>');
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = server.address();
const site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/article`;

mkdirSync('/etc/firefox/policies', { recursive: true });
writeFileSync(
  '/etc/firefox/policies/policies.json',
  JSON.stringify({
    policies: {
      ExtensionSettings: { [job.id]: { installation_mode: 'force_installed', install_url: `file://${job.file}` } },
      '3rdparty': { Extensions: { [job.id]: job.settings } },
      // ESR lets an organisation install what Mozilla has not signed.
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    },
  }),
);
const firefox = await puppeteer.launch({
  browser: 'firefox',
  executablePath: job.executablePath,
  args: ['-remote-allow-system-access'],
  env: { ...process.env, HOME: job.home },
  extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [job.id]: UUID }) },
});
try {
  process.stdout.write(JSON.stringify(await observe(firefox)));
} finally {
  await firefox.close();
  server.closeAllConnections();
  server.close();
}

async function observe(opened: Browser): Promise<ManagedNamesakeFirefox> {
  const options = await opened.newPage();
  // It changes the process, so that the promise never settles; before the extension is there it fails, and is tried again.
  await waitUntil('the options are drawn', async () => {
    options.goto(`moz-extension://${UUID}/options.html`).catch(() => {});
    return waitFor(options, '.setting');
  });
  const installType = await options.evaluate(async () => (await browser.management.getSelf()).installType);
  const page = await opened.newPage();
  await page.goto(site);
  const found = async (): Promise<number> =>
    options.evaluate(async (url) => {
      const tab = (await browser.tabs.query({})).find((each) => each.url === url);
      const { value } = await browser.runtime.sendMessage({ kind: 'tab-view', tabId: tab?.id });
      const view: SeenTab = value;
      return view.groups.length;
    }, site);
  await waitUntil('the page is read', async () => (await found()) === 1);
  const policy = await options.evaluate(async () => {
    const { value } = await browser.runtime.sendMessage({ kind: 'settings' });
    const { policy: seen }: SeenSettings = value;
    return { state: seen.state, problems: seen.problems.map(({ at }) => at) };
  });
  return {
    installType,
    marks: await readMarks(page),
    found: await found(),
    lockedField: await options.evaluate(() => ({
      isDisabled: document.querySelector<HTMLSelectElement>('#setting-marksDownTo')?.disabled === true,
      reason: document.querySelector('#setting-marksDownTo-reason')?.textContent ?? '',
    })),
    refused: await options.evaluate(async () => {
      const { value } = await browser.runtime.sendMessage({ kind: 'choose', setting: 'marksDownTo', value: 'context' });
      return value;
    }),
    policy,
  };
}

async function waitFor(page: Page, selector: string): Promise<boolean> {
  const end = Date.now() + 2_000;
  while (Date.now() < end) {
    const isThere = await page
      .evaluate((wanted) => location.protocol !== 'about:' && document.querySelector(wanted) !== null, selector)
      .catch(() => false);
    if (isThere) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
