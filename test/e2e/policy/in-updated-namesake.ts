import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import puppeteer, { TargetType } from 'puppeteer-core';
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { readMarks } from '../../../tools/drive/read-marks.ts';
import { waitUntil } from '../../../tools/drive/wait-until.ts';

// Run by runPrivately: a Chromium whose administrator hosts Namesake himself: installs it, updates it under an open page, takes it away.

/** What is to be done. */
export interface UpdatedNamesakeJob {
  readonly executablePath: string;
  readonly id: string;
  /** Folders with what `npm run package` made of the two versions, for a server at this port. */
  readonly first: string;
  readonly second: string;
  readonly port: number;
}

/** What was seen. */
export interface UpdatedNamesake {
  readonly versions: readonly string[];
  /** Marks in the page that stood open all the time: under the first version, under the second, and after it was taken away. */
  readonly marks: readonly (readonly string[])[];
  readonly pageErrors: readonly string[];
  readonly isGone: boolean;
}

declare const chrome: {
  readonly runtime: {
    readonly getManifest: () => { readonly version: string };
    readonly requestUpdateCheck: () => Promise<{ readonly status: string }>;
  };
};

const job: UpdatedNamesakeJob = JSON.parse(await text(process.stdin));
const SITE = `http://127.0.0.1:${job.port}`;
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const folder = '/etc/chromium/policies/managed';
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/test.json`, JSON.stringify({ DeveloperToolsAvailability: 1 }));
writePolicy({
  ExtensionSettings: { [job.id]: { installation_mode: 'force_installed', update_url: `${SITE}/update.xml` } },
  '3rdparty': { extensions: { [job.id]: { hideFirstRunPage: true } } },
});

let served = job.first;
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', SITE).pathname.slice(1);
  if (path === 'article') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><html lang="en"><title>A page</title><body><p>Kim Sang Man was here.</p>');
    return;
  }
  try {
    const bytes = readFileSync(`${served}/${path}`);
    response.setHeader('content-type', path.endsWith('.xml') ? 'text/xml' : 'application/x-chrome-extension');
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
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
  process.stdout.write(JSON.stringify(await observe(browser)));
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function observe(chromium: Browser): Promise<UpdatedNamesake> {
  const first = await findWorker(chromium);
  const page = await chromium.newPage();
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  await page.goto(`${SITE}/article`);
  await waitUntil('the page is marked', async () => (await readMarks(page)).length === 1);
  const marks = [await readMarks(page)];
  const versions = [await readVersion(page)];

  served = job.second;
  await first.evaluate(() => chrome.runtime.requestUpdateCheck());
  await waitUntil('the update is installed', async () => (await readVersion(page)) !== versions[0]);
  versions.push(await readVersion(page));
  await page.evaluate(() => document.body.append('And Kim Sang Man again.'));
  await waitUntil('the new copy reads on', async () => (await readMarks(page)).length === 2);
  marks.push(await readMarks(page));

  writePolicy({});
  await waitUntil('it is taken away', () => isRemoved(chromium));
  // Whoever looks at the page again sees no marks of a copy that is gone.
  const other = await chromium.newPage();
  await other.close();
  await page.bringToFront();
  await waitUntil('the marks are gone', async () => (await readMarks(page)).length === 0);
  marks.push(await readMarks(page));
  return {
    versions,
    marks,
    pageErrors,
    isGone: await isRemoved(chromium),
  };
}

async function findWorker(chromium: Browser): Promise<WebWorker> {
  const target = await chromium.waitForTarget(
    (each) => each.type() === TargetType.SERVICE_WORKER && each.url().includes(job.id),
    { timeout: 40_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker went away');
  return worker;
}

/** The version of the content script that reads the page: no page of the extension's own is opened for it, which would keep updates away. */
async function readVersion(page: Page): Promise<string> {
  const world = page.extensionRealms().at(-1);
  if (!world) throw new Error('no content script runs in the page');
  return world.evaluate(() => chrome.runtime.getManifest().version);
}

/** Whether the browser has nothing of this id any more. */
async function isRemoved(chromium: Browser): Promise<boolean> {
  const page = await chromium.newPage();
  try {
    await page.goto(`chrome-extension://${job.id}/manifest.json`);
    return false;
  } catch {
    return true;
  } finally {
    await page.close();
  }
}

/** Put there at once, whole: the browser may read at any moment. */
function writePolicy(policy: object): void {
  writeFileSync(`${folder}/namesake.tmp`, JSON.stringify(policy));
  renameSync(`${folder}/namesake.tmp`, `${folder}/namesake.json`);
}
