// What the whole SDN list costs in Chromium: npm run bench:device (needs the built extension and the reference material beside the project).
// Nothing leaves the machine: a proxy plays OFAC. The results go to test/bench/record/.
import { readdirSync, readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { TargetType } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { packBlocks } from '../../src/extension/packed-blocks.ts';
import { findBrowser } from '../../tools/find-browser.mjs';
import { makeZip } from '../e2e/harness/make-zip.ts';
import { comesTrue } from '../../tools/drive/wait-until.ts';
import { openPublishers } from '../e2e/harness/publishers.ts';
import type { Publishers } from '../e2e/harness/publishers.ts';
import { openTestSite } from '../e2e/harness/test-site.ts';
import { writeTestExtension } from '../e2e/policy/test-extension.ts';
import { readShared, sharedFolder } from '../shared-folder.ts';
import { writeRecord } from './write-record.ts';

const OURS = { folder: resolve('.output/chrome-mv3'), id: 'obbdellkghlgnegcidjkdlehkfdhoiba' };
const OFAC = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview';
const BUCKET = 'wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com';
const EXPECTED_PARTIES = 18_367;

/** The first entry of the SDN list; it is not on the built-in one. */
const NAME = 'AEROCARIBBEAN AIRLINES';

/** Cold starts of each extension, in turns. */
const ROUNDS = 15;

/** A first look-up takes long; three of them say it. */
const LOOK_UPS = 3;

/** A step of an update, with when it was told. */
interface SeenStep {
  readonly step: string;
  readonly at: number;
}

/** What the background says to a content script. */
interface SeenAnswer {
  readonly kind: string;
  readonly answers: readonly { readonly hits: readonly unknown[] }[];
}

declare const chrome: {
  readonly runtime: {
    readonly sendMessage: (message: unknown) => Promise<{ readonly value: never }>;
    readonly connect: (info: { readonly name: string }) => {
      readonly onMessage: { readonly addListener: (listen: (message: SeenAnswer) => void) => void };
      readonly postMessage: (message: unknown) => void;
      readonly disconnect: () => void;
    };
  };
};

const folder = sharedFolder();
const executablePath = findBrowser('chrome');
if (folder === undefined || executablePath === undefined) {
  console.error('There is no shared/ beside the project, or no Chromium: nothing to measure.');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'namesake-bench-'));
const empty = writeTestExtension(join(work, 'empty'), { type: 'object' });
writeFileSync(
  join(empty.folder, 'worker.js'),
  'chrome.runtime.onMessage.addListener((message, sender, reply) => { reply({ value: message }); });',
);
const xml = readShared(folder, 'lists', 'ofac', 'advanced-xml', 'sdn_advanced-20251119.xml.bz2');
const publishers = await openPublishers([new URL(OFAC).host, BUCKET]);
playOfac(publishers, makeZip('SDN_ADVANCED.XML', xml));
const site = await openTestSite({ article: `<p>The ${NAME} were named.</p>` });
try {
  const profile = join(work, 'profile');
  const emptyMb = await measureEmpty();
  const { stages, builtInMb } = await load(profile);
  const day = await useLoaded(profile);
  const rows = [...stages, ...memoryRows([emptyMb, builtInMb, day.screeningMb, day.askedMb]), ...day.cold];
  for (const { what, value, unit } of rows) console.log(`${what}: ${value} ${unit}`);
  const file = writeRecord(
    'device',
    rows.map((measured) => ({ browser: 'Chromium', input: 'SDN_ADVANCED.XML of 2025-11-19', ...measured })),
  );
  console.log(`Recorded in test/bench/${file}.`);
} finally {
  await site.close();
  await publishers.close();
  rmSync(work, { recursive: true });
}

interface Row {
  readonly what: string;
  readonly value: string;
  readonly unit: string;
}

function row(what: string, value: number, unit: string, digits = 0): Row {
  return { what, value: value.toFixed(digits), unit };
}

/** The first day: the list is turned on, and comes while a page stands open. */
async function load(profile: string): Promise<{ readonly stages: readonly Row[]; readonly builtInMb: number }> {
  const browser = await launch([OURS.folder, empty.folder], profile);
  const options = await openPage(browser, OURS.id, 'options.html');
  await pause(3000);
  const builtInMb = memoryMb(browser);
  const reader = await browser.newPage();
  await reader.goto(site.at('article'));
  const began = performance.now();
  const stages = await update(options);
  await waitForHit(reader);
  stages.push(row('from turning the list on to its first hit', performance.now() - began, 'ms'));
  await browser.close();
  return { stages, builtInMb };
}

/** Waits until the background finds the name in a text. */
async function waitForHit(reader: Page): Promise<void> {
  const isFound = await comesTrue(async () => (await askAbout(reader)).hits > 0, 60_000);
  if (!isFound) throw new Error(`${NAME} was not found`);
}

/** Any other day: the browser starts with the list on its disk. */
async function useLoaded(
  profile: string,
): Promise<{ readonly screeningMb: number; readonly askedMb: number; readonly cold: readonly Row[] }> {
  const browser = await launch([OURS.folder, empty.folder], profile);
  const options = await openPage(browser, OURS.id, 'options.html');
  const reader = await browser.newPage();
  await reader.goto(site.at('article'));
  await waitForHit(reader);
  await pause(3000);
  const screeningMb = memoryMb(browser);
  const cold = await coldStarts(browser, options, reader);
  await timed(options, { kind: 'look-up', name: NAME });
  await pause(3000);
  const askedMb = memoryMb(browser);
  await checkLoaded(options);
  await browser.close();
  return { screeningMb, askedMb, cold };
}

/** The enhanced format of that day is not at hand: its address answers with an error, and the second format is taken, as it would be. */
function playOfac({ on }: Publishers, zip: Buffer): void {
  on(`${OFAC}/SdnList`, (_, response) => response.writeHead(500).end());
  on(`${OFAC}/exports/SDN_ENHANCED.ZIP`, (_, response) => response.writeHead(500).end());
  on(`${OFAC}/exports/SDN_ADVANCED.ZIP`, (_, response) =>
    response.writeHead(302, { location: `https://${BUCKET}/Published/SDN_ADVANCED.ZIP?X-Amz-Signature=0` }).end(),
  );
  on(`https://${BUCKET}/Published/SDN_ADVANCED.ZIP`, (_, response) =>
    response.writeHead(200, { 'content-length': zip.length, etag: '"zip"' }).end(zip),
  );
}

async function launch(extensions: readonly string[], userDataDir?: string): Promise<Browser> {
  return puppeteer.launch({
    ...(executablePath !== undefined && { executablePath }),
    ...(userDataDir !== undefined && { userDataDir }),
    pipe: true,
    // A window of ordinary size: what is not seen is not marked.
    defaultViewport: null,
    enableExtensions: [...extensions],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--window-size=1280,1000',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=http://127.0.0.1:${publishers.proxyPort}`,
      '--ignore-certificate-errors',
    ],
  });
}

async function openPage(browser: Browser, id: string, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

/** Memory that only the processes of extensions have, in megabytes. */
function memoryMb(browser: Browser): number {
  const parent = browser.process()?.pid;
  const own = new Set([parent]);
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  let sum = 0;
  // A child has a higher number than its parent, unless the numbers have begun anew.
  for (const pid of processes.map(Number).toSorted((a, b) => a - b)) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      if (!own.has(Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]))) continue;
      own.add(pid);
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process')) continue;
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      for (const [, kb] of rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)) sum += Number(kb) / 1024;
    } catch {
      // It ended meanwhile.
    }
  }
  return sum;
}

/** The same browser with nothing but an extension that can do nothing, and a page of it open. */
async function measureEmpty(): Promise<number> {
  const browser = await launch([empty.folder]);
  const page = await openPage(browser, empty.id, 'page.html');
  await page.evaluate(async () => chrome.runtime.sendMessage('wake'));
  await pause(3000);
  const mb = memoryMb(browser);
  await browser.close();
  return mb;
}

/** Turns the list on and follows the update to its end. */
async function update(options: Page): Promise<Row[]> {
  const seen = await options.evaluate(async () => {
    const steps: SeenStep[] = [];
    const channel = new BroadcastChannel('list-progress');
    const began = performance.now();
    const isOver = new Promise<void>((done) => {
      channel.addEventListener('message', ({ data }: MessageEvent<{ readonly step: string }>) => {
        steps.push({ step: data.step, at: performance.now() - began });
        if (data.step === 'over' && steps.some(({ step }) => step === 'switching')) done();
      });
    });
    await chrome.runtime.sendMessage({ kind: 'change-list', list: 'ofac-sdn', change: 'turn-on' });
    await isOver;
    return steps;
  });
  const begins = (step: string): number =>
    seen.findLast((each, at) => each.step === step && seen[at - 1]?.step !== step)?.at ?? 0;
  const stages = ['downloading', 'reading', 'verifying', 'writing', 'switching', 'indexing', 'over'] as const;
  return [
    ...stages.slice(0, -1).map((stage, at) => row(stage, begins(stages[at + 1] ?? 'over') - begins(stage), 'ms')),
    row('from the ZIP to the index', begins('over') - begins('downloading'), 'ms'),
  ];
}

/** A figure of another list would be worth nothing. */
async function checkLoaded(options: Page): Promise<void> {
  const parties = await options.evaluate(async () => {
    const { value }: { readonly value: readonly { readonly parties: number }[] } = await chrome.runtime.sendMessage({
      kind: 'lists',
    });
    return value.map((list) => list.parties);
  });
  if (!parties.includes(EXPECTED_PARTIES)) throw new Error(`other lists screen: ${parties.join(', ')}`);
}

function memoryRows([emptyMb = 0, ...ours]: readonly number[]): readonly Row[] {
  const states = ['with the built-in list', 'with the SDN list, screening', 'after a look-up'];
  return [
    row('memory of an empty extension', emptyMb, 'MB'),
    // The empty one runs beside ours: what is over it is ours.
    ...ours.map((mb, at) => row(`memory over an empty extension, ${states[at]}`, mb - emptyMb, 'MB')),
  ];
}

/** From nothing to the first answer: the worker is ended, and a page that stands open asks. The two extensions take turns. */
async function coldStarts(browser: Browser, options: Page, reader: Page): Promise<readonly Row[]> {
  const page = await openPage(browser, empty.id, 'page.html');
  const [ours, theirs, lookUps]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await stopWorkers(browser);
    theirs.push(await timed(page, 'ping'));
    ours.push(await screenCold(reader));
    if (round < LOOK_UPS) {
      await stopWorkers(browser);
      lookUps.push(await timed(options, { kind: 'look-up', name: NAME }));
    }
  }
  const [median, base] = [medianOf(ours), medianOf(theirs)];
  return [
    row('cold start to the first answer about a page, SDN list, median', median, 'ms', 1),
    row('cold ping of an empty worker, median', base, 'ms', 1),
    row('ratio', median / base, 'times', 2),
    row('cold start to the first look-up, SDN list, median', medianOf(lookUps), 'ms', 1),
  ];
}

/** A page that stands open asks about a block of text, as its content script does. */
async function askAbout(reader: Page): Promise<{ readonly ms: number; readonly hits: number }> {
  const world = reader.extensionRealms().at(-1);
  if (!world) throw new Error('the content script does not run');
  return world.evaluate(
    async (blocks) =>
      new Promise<{ ms: number; hits: number }>((done) => {
        const began = performance.now();
        const port = chrome.runtime.connect({ name: 'frame:bench' });
        port.onMessage.addListener((message) => {
          if (message.kind !== 'screened') return;
          done({ ms: performance.now() - began, hits: message.answers[0]?.hits.length ?? 0 });
          port.disconnect();
        });
        port.postMessage({ kind: 'screen', ask: 1, blocks });
      }),
    packBlocks([{ text: `Yesterday the ${NAME} were named again.`, lookFor: 'everything' }]),
  );
}

async function screenCold(reader: Page): Promise<number> {
  const { ms, hits } = await askAbout(reader);
  if (hits === 0) throw new Error(`${NAME} was not found`);
  return ms;
}

async function stopWorkers(browser: Browser): Promise<void> {
  for (const target of browser.targets().filter((each) => each.type() === TargetType.SERVICE_WORKER)) {
    await (await target.worker())?.close();
  }
  await pause(400);
}

async function timed(page: Page, message: unknown): Promise<number> {
  return page.evaluate(async (said) => {
    const began = performance.now();
    await chrome.runtime.sendMessage(said);
    return performance.now() - began;
  }, message);
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
