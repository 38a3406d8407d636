import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';

// Run by runPrivately: installs test extensions into a Chromium under policies, and answers what each of them received.

/** What is to be done. */
export interface ChromiumJob {
  readonly executablePath: string;
  /** Files for the folder of managed policies, by name. */
  readonly policies: Readonly<Record<string, string>>;
  /** Unpacked extensions, each with a `page.html`. */
  readonly folders: readonly string[];
  /** The key that every policy sets last to be waited for: when it is there, everything is. */
  readonly sentinel: string;
}

/** What came of one extension: what it received, or why Chromium did not take it. */
export type Received =
  | { readonly id: string; readonly managed: Readonly<Record<string, unknown>> }
  | { readonly refused: string };

/** Where Chromium, Chrome and Edge look on Linux: the one that is there reads its own. */
const FOLDERS = ['/etc/chromium', '/etc/opt/chrome', '/etc/opt/edge'];

/** A policy reaches an extension that was just installed within some seconds. */
const PATIENCE_MS = 20_000;

declare const chrome: {
  readonly storage: { readonly managed: { readonly get: () => Promise<Readonly<Record<string, unknown>>> } };
};

const job: ChromiumJob = JSON.parse(await text(process.stdin));
for (const folder of FOLDERS.map((each) => join(each, 'policies/managed'))) {
  mkdirSync(folder, { recursive: true });
  for (const [name, policy] of Object.entries(job.policies)) writeFileSync(join(folder, name), policy);
}
const browser = await puppeteer.launch({
  executablePath: job.executablePath,
  pipe: true,
  enableExtensions: true,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const installed: Received[] = [];
try {
  for (const folder of job.folders) installed.push(await install(browser, folder));
  const answers: Received[] = [];
  for (const each of installed)
    answers.push('id' in each ? { ...each, managed: await receive(browser, each.id) } : each);
  process.stdout.write(JSON.stringify(answers));
} finally {
  await browser.close();
}

async function install(into: Browser, folder: string): Promise<Received> {
  try {
    return { id: await into.installExtension(folder), managed: {} };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

async function receive(from: Browser, id: string): Promise<Readonly<Record<string, unknown>>> {
  const page = await from.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const managed = await page.evaluate(() => chrome.storage.managed.get());
    if (Object.hasOwn(managed, job.sentinel)) {
      await page.close();
      return managed;
    }
    if (Date.now() > end) throw new Error(`${id} received no policy: ${JSON.stringify(managed)}`);
    await sleep(100);
  }
}
