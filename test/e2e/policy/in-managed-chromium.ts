import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { TargetType } from 'puppeteer-core';

// Run by runPrivately: a Chromium that finds an administrator's policy file, installs the extension that it names from a server on this
// machine, and hands it its settings.

/** What is to be done. */
export interface ManagedChromiumJob {
  readonly executablePath: string;
  /** The administrator's file, as it is. */
  readonly policy: string;
  readonly id: string;
  /** The unpacked extension and the private key that its id comes from. */
  readonly folder: string;
  readonly key: string;
  /** Where `update.xml` of the policy is served. */
  readonly port: number;
}

/** What came of it. */
export interface ManagedChromium {
  readonly installType: string;
  readonly managed: Readonly<Record<string, unknown>>;
}

/** Chromium asks for the extension within a second, and for its settings within some more. */
const PATIENCE_MS = 40_000;

declare const chrome: {
  readonly storage: { readonly managed: { readonly get: () => Promise<Readonly<Record<string, unknown>>> } };
  readonly management: { readonly getSelf: () => Promise<{ readonly installType: string }> };
};

const job: ManagedChromiumJob = JSON.parse(await text(process.stdin));
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
for (const folder of ['/etc/chromium', '/etc/opt/chrome', '/etc/opt/edge']) {
  mkdirSync(`${folder}/policies/managed`, { recursive: true });
  writeFileSync(`${folder}/policies/managed/namesake.json`, job.policy);
  // Without it nobody can look into an extension that was installed by policy.
  writeFileSync(`${folder}/policies/managed/test.json`, JSON.stringify({ DeveloperToolsAvailability: 1 }));
}
const packing = ['--headless', ...sandbox, `--pack-extension=${job.folder}`, `--pack-extension-key=${job.key}`];
execFileSync(job.executablePath, packing, { stdio: 'ignore' });
const crx = readFileSync(`${job.folder}.crx`);
const server = createServer((request, response) => {
  if (request.url?.startsWith('/update.xml')) {
    response.setHeader('content-type', 'text/xml');
    response.end(`<?xml version="1.0" encoding="UTF-8"?>
      <gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${job.id}">
      <updatecheck codebase="http://127.0.0.1:${job.port}/extension.crx" version="1.0"/></app></gupdate>`);
  } else {
    response.setHeader('content-type', 'application/x-chrome-extension');
    response.end(crx);
  }
}).listen(job.port, '127.0.0.1');
const browser = await puppeteer.launch({
  executablePath: job.executablePath,
  pipe: true,
  // Both of puppeteer's own would keep the extension from being installed.
  ignoreDefaultArgs: ['--disable-background-networking', '--disable-extensions'],
  args: [
    ...sandbox,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
});
try {
  const isOurs = (type: TargetType, url: string): boolean => type === TargetType.SERVICE_WORKER && url.includes(job.id);
  const target = await browser.waitForTarget((each) => isOurs(each.type(), each.url()), { timeout: PATIENCE_MS });
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker went away');
  const { installType } = await worker.evaluate(() => chrome.management.getSelf());
  const end = Date.now() + PATIENCE_MS;
  let managed = await worker.evaluate(() => chrome.storage.managed.get());
  while (Object.keys(managed).length === 0 && Date.now() < end) {
    await sleep(100);
    managed = await worker.evaluate(() => chrome.storage.managed.get());
  }
  const answer: ManagedChromium = { installType, managed };
  process.stdout.write(JSON.stringify(answer));
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
