// What reading a page costs that page, in real browsers, beside the same page without the extension and beside two rivals:
//   npm run bench:page-speed             everything, about 15 minutes
//   npm run bench:page-speed -- Chromium one browser alone
// Absolute times belong to one machine on one day; what counts are the ratios, taken within one run.
import { cpus, loadavg } from 'node:os';
import { argv, env } from 'node:process';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../tools/drive/driven-browser.ts';
import { openChromium } from '../../tools/drive/open-chromium.ts';
import { openFirefox } from '../../tools/drive/open-firefox.ts';
import { findBrowser } from '../../tools/find-browser.mjs';
import { servePages } from '../../tools/serve-pages.ts';
import {
  buildBenchPage,
  buildExtension,
  buildMeasuringExtension,
  namesOf,
  readMeasuredLists,
} from './page-speed/build-bench.ts';
import {
  measureCold,
  measureManyNodes,
  measureMegabyte,
  measureSmallPage,
  measureTicking,
} from './page-speed/measure-page.ts';
import { openPlainBrowser } from '../../tools/drive/open-plain-browser.ts';
import { rendererMemory } from './page-speed/renderer-memory.ts';
import { median, medianWithInterval, percentile } from './page-speed/statistics.ts';
import { type RecordRow, writeRecord } from './write-record.ts';

const SECONDS = Number(env['BENCH_SECONDS'] ?? 60);
const TABS = 20;
const TODO_ROUNDS = 25;

const { whole, builtin } = readMeasuredLists();
const { origin, close } = await servePages(await buildBenchPage());
const rows: RecordRow[] = [];

for (const kind of ['chrome', 'firefox'] as const) {
  const name = kind === 'chrome' ? 'Chromium' : 'Firefox';
  const executable = findBrowser(kind);
  if (argv[2] !== undefined && argv[2] !== name) continue;
  if (executable === undefined) {
    console.warn(`${name} is not on this machine: not measured.`);
    continue;
  }
  await measure(kind, name, executable);
}
close();
const load = loadavg()[0] ?? 0;
rows.push({
  browser: '',
  what: 'load of the machine at the end',
  measured: load.toFixed(1),
  against: '',
  ratio: '',
  goal: 'below its cores',
  verdict: load < cpus().length ? 'met' : 'missed',
});
console.log(`Written to test/bench/${writeRecord(`page-speed${argv[2] ? `-${argv[2].toLowerCase()}` : ''}`, rows)}.`);

async function measure(kind: 'chrome' | 'firefox', name: string, executable: string): Promise<void> {
  /** @param ratio What the goal is about; undefined where there is none. */
  const note = (
    what: string,
    measured: string,
    against: string,
    ratio: number | undefined,
    goal: string,
    isMet?: boolean,
  ): void => {
    const verdict = isMet === undefined ? '' : isMet ? 'met' : 'missed';
    const shown = ratio === undefined ? '' : ratio.toFixed(ratio < 0.1 ? 4 : 2);
    rows.push({ browser: name, what, measured, against, ratio: shown, goal, verdict });
    console.log(
      `${name}: ${what}: ${measured}${against && `, ${against}`}${shown && `, ratio ${shown}`}${goal && ` (${goal}: ${verdict})`}`,
    );
  };
  const open = async (folder: string): Promise<DrivenBrowser> =>
    kind === 'chrome' ? openChromium(executable, true, {}, folder) : openFirefox(executable, folder);

  const withWhole = await open(buildMeasuringExtension(kind, whole, 'whole'));
  const page = await withWhole.openPage(`${origin}/index.html`);

  const plain = await openPlainBrowser(kind, executable);
  const plainPage = await plain.newPage();
  await plainPage.goto(`${origin}/index.html`);
  const { unit, work, sliceAt95, longestTask } = await measureMegabyte(page, plainPage);
  await plain.close();
  note(
    'main thread for 1 MB of text, warm',
    `${work.toFixed(1)} ms`,
    `L ${unit.toFixed(2)} ms`,
    work / unit,
    '≤ 20 L',
    work <= 20 * unit,
  );
  note('its slices at p95', `${sliceAt95.toFixed(1)} ms`, '', undefined, '≤ 8 ms', sliceAt95 <= 8);
  note('its longest task', `${longestTask.toFixed(0)} ms`, '', undefined, '≤ 50 ms', longestTask <= 50);

  const small = await measureSmallPage(page);
  const trips = small.untilPainted / small.roundTrip;
  note(
    '100 KB, warm, first slice to last mark',
    `${small.untilPainted.toFixed(1)} ms`,
    `round trip ${small.roundTrip.toFixed(1)} ms`,
    trips,
    '≤ 5',
    trips <= 5,
  );

  await measurePainting(page, note);
  await measureTicks(page, note);

  const many = await measureManyNodes(page);
  note(
    '1,000,000 text nodes',
    `${many.work.toFixed(0)} ms`,
    `bare walk ${many.walk.toFixed(0)} ms`,
    many.work / many.walk,
    '≤ 2',
    many.work <= 2 * many.walk,
  );
  note('its longest slice', `${many.longest.toFixed(1)} ms`, '', undefined, '≤ 50 ms', many.longest <= 50);
  await page.close();

  await withWhole.close();

  // What measures itself costs more than what people get.
  const asReleased = await open(buildExtension(kind));
  await measureTodoList(kind, executable, asReleased, note);
  if (kind === 'chrome') await measureMemory(executable, asReleased, note);
  await asReleased.close();

  const withBuiltin = await open(buildMeasuringExtension(kind, builtin, 'builtin'));
  const cold = await measureCold(withBuiltin, await withBuiltin.openPage(`${origin}/index.html`));
  const ping = median(cold.ping);
  note(
    'background stopped, 100 KB, first slice to first mark, built-in list',
    `${median(cold.first).toFixed(0)} ms`,
    `cold ping ${ping.toFixed(0)} ms`,
    median(cold.first) / ping,
    '≤ 2',
    median(cold.first) <= 2 * ping,
  );
  const late = percentile(cold.first, 0.95);
  note('the same at p95', `${late.toFixed(0)} ms`, '', undefined, '≤ 300 ms', late <= 300);
  await withBuiltin.close();

  await measureRivals(kind, executable, note);
}

type Note = (
  what: string,
  measured: string,
  against: string,
  ratio: number | undefined,
  goal: string,
  isMet?: boolean,
) => void;

async function measurePainting(page: Page, note: Note): Promise<void> {
  const runs = [];
  for (let run = 0; run < 3; run += 1) runs.push(await page.evaluate(() => window.bench.paintThousand()));
  const [ours, rival] = [median(runs.map((run) => run.ours)), median(runs.map((run) => run.rival))];
  note(
    '1,000 marks',
    `${ours.toFixed(1)} ms`,
    `mark.js markRanges ${rival.toFixed(0)} ms`,
    ours / rival,
    '≤ 0.01',
    ours / rival <= 0.01,
  );
}

async function measureTicks(page: Page, note: Note): Promise<void> {
  const heap = async (): Promise<number | undefined> => {
    if (!('metrics' in page) || !page.createCDPSession) return undefined;
    try {
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      return ((await page.metrics()).JSHeapUsedSize ?? 0) / 1e6;
    } catch {
      // Firefox has no such protocol.
      return undefined;
    }
  };
  await measureTicking(page, 5);
  const before = await heap();
  const { share, changes } = await measureTicking(page, SECONDS);
  const after = await heap();
  note(
    `1,000 changes a second for ${SECONDS} s`,
    `${(100 * share).toFixed(2)} % of a core`,
    `${changes} changes`,
    undefined,
    '≤ 1 %',
    share <= 0.01,
  );
  if (before === undefined || after === undefined) return;
  note('its memory', `${(after - before).toFixed(1)} MB more`, '', undefined, '± 5 MB', Math.abs(after - before) <= 5);
}

function percent(ratio: number): string {
  return `${(100 * (ratio - 1)).toFixed(1)} %`;
}

async function measureTodoList(
  kind: 'chrome' | 'firefox',
  executable: string,
  browser: DrivenBrowser,
  note: Note,
): Promise<void> {
  const plain = await openPlainBrowser(kind, executable);
  const without = await plain.newPage();
  await without.goto(`${origin}/index.html`);
  const withUs = await browser.openPage(`${origin}/index.html`);
  const ratios: number[] = [];
  for (let round = 0; round < TODO_ROUNDS + 3; round += 1) {
    // By turns and in turning order: whatever else the machine does meets both.
    const order = round % 2 === 0 ? [withUs, without] : [without, withUs];
    const took = new Map<Page, number>();
    for (const each of order) {
      await each.bringToFront();
      took.set(each, await each.evaluate(() => window.bench.runTodoList()));
    }
    // The first rounds warm up.
    if (round >= 3) ratios.push((took.get(withUs) ?? 0) / (took.get(without) ?? 1));
  }
  const { middle, low, high } = medianWithInterval(ratios);
  note(
    'to-do list in React',
    `${percent(middle)} slower`,
    `95 % interval ${percent(low)} to ${percent(high)}, ${ratios.length} pairs`,
    middle,
    '≤ 1.01',
    middle <= 1.01,
  );
  await plain.close();
  await withUs.close();
}

async function measureMemory(executable: string, browser: DrivenBrowser, note: Note): Promise<void> {
  const plain = await openPlainBrowser('chrome', executable);
  const grow = async (openTab: () => Promise<Page>, pid: () => number): Promise<number> => {
    const first = await openTab();
    const before = rendererMemory(pid());
    for (let tab = 0; tab < TABS; tab += 1) {
      const page = await openTab();
      await page.evaluate(() => window.bench.fill(50_000, 'Kim Sang Man'));
    }
    await first.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
    return (rendererMemory(pid()) - before) / TABS;
  };
  const withUs = await grow(
    () => browser.openPage(`${origin}/index.html`),
    () => browser.processId() ?? 0,
  );
  const without = await grow(
    async () => {
      const page = await plain.newPage();
      await page.goto(`${origin}/index.html`);
      return page;
    },
    () => plain.process()?.pid ?? 0,
  );
  await plain.close();
  note(
    `memory of a tab, ${TABS} tabs`,
    `${withUs.toFixed(2)} MB`,
    `without us ${without.toFixed(2)} MB, ${(withUs - without).toFixed(2)} MB more`,
    undefined,
    '≤ 1.5 MB more',
    withUs - without <= 1.5,
  );
}

async function measureRivals(kind: 'chrome' | 'firefox', executable: string, note: Note): Promise<void> {
  const names = namesOf(whole);
  const plain = await openPlainBrowser(kind, executable);
  const page = await plain.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${origin}/index.html`);
  for (const size of [100_000, 1_000_000]) {
    const { compile, scan, hits } = await page.evaluate(
      (all, length) => {
        window.bench.clear();
        window.bench.fill(length, 'Kim Sang Man');
        return window.bench.runGiantPattern(all);
      },
      names,
      size,
    );
    note(
      `rival: one RegExp of ${names.length} names, ${size / 1000} KB`,
      `${scan.toFixed(0)} ms in one task`,
      `and ${compile.toFixed(0)} ms to compile, ${hits} hits`,
      undefined,
      '',
    );
  }
  const { names: done, took } = await page.evaluate(
    (all, seconds) => {
      window.bench.clear();
      window.bench.fill(100_000, 'Kim Sang Man');
      return window.bench.runMarkJs(all, seconds);
    },
    names,
    SECONDS,
  );
  note(
    'rival: mark.js with the names of the list, 100 KB',
    `${done} of ${names.length} names`,
    `in ${(took / 1000).toFixed(0)} s, all of it on the main thread`,
    undefined,
    '',
  );
  await plain.close();
}
