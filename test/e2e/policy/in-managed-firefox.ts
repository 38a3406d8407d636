import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

// Run by runPrivately: a Firefox that finds an administrator's policies.json or native manifest, and an extension that reads its settings.

/** What is to be done. */
export interface ManagedFirefoxJob {
  readonly executablePath: string;
  readonly kind: 'policies.json' | 'native manifest';
  /** The administrator's file, as it is. */
  readonly file: string;
  readonly id: string;
  readonly folder: string;
  /** A folder of the test's own, for the profile and a home. */
  readonly home: string;
}

const UUID = '0f7d5edd-f1d7-4794-a383-634a0883c893';

declare const browser: {
  readonly storage: { readonly managed: { readonly get: () => Promise<Readonly<Record<string, unknown>>> } };
};

const job: ManagedFirefoxJob = JSON.parse(await text(process.stdin));
const place =
  job.kind === 'policies.json'
    ? '/etc/firefox/policies/policies.json'
    : join(job.home, '.mozilla/managed-storage', `${job.id}.json`);
mkdirSync(join(place, '..'), { recursive: true });
writeFileSync(place, job.file);
const firefox = await puppeteer.launch({
  browser: 'firefox',
  executablePath: job.executablePath,
  // Without it no page of an extension can be opened.
  args: ['-remote-allow-system-access'],
  env: { ...process.env, HOME: job.home },
  extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [job.id]: UUID }) },
});
try {
  await firefox.installExtension(job.folder);
  const page = await firefox.newPage();
  // It changes the process, so that the promise never settles.
  page.goto(`moz-extension://${UUID}/page.html`).catch(() => {});
  process.stdout.write(
    JSON.stringify(await readManaged(async () => page.evaluate(() => browser.storage.managed.get()))),
  );
} finally {
  await firefox.close();
}

/** Asks again while the page is on its way into another process. */
async function readManaged(
  ask: () => Promise<Readonly<Record<string, unknown>>>,
): Promise<Readonly<Record<string, unknown>>> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(100);
    }
  }
}
