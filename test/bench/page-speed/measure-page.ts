import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../../tools/drive/driven-browser.ts';
import type { Stretch } from './in-page.ts';
import { median, percentile, sum } from './statistics.ts';

/** On both lists; planted once in a thousand words. */
export const NAME = 'Kim Sang Man';

/** What a stretch of the main thread's time is ours; `ask` is waiting. */
const WORK: ReadonlySet<string> = new Set(['notice', 'read', 'take', 'arrange']);

/** Nothing of ours ran for so long: it is done. */
const QUIET_MS = 1500;

/** What one text cost, from when it stood in the page. */
interface TextCost {
  readonly work: number;
  readonly slices: readonly number[];
  /** Tasks of anybody longer than 50 ms from when we began to read. */
  readonly longTasks: readonly number[];
  /** From the first slice until the last name was marked, and the first. */
  readonly untilPainted: number;
  readonly untilFirst: number;
}

/**
 * A text of so many characters comes into the page at once: what we do about it. The answer is checked: every planted name is marked.
 *
 * @param cpu Reads how long the page's thread has worked in all, in milliseconds, where the browser tells it; else the lengths of our own slices are added up, which count what the thread
 *   waited for the processor as well.
 */
export async function costOfText(page: Page, characters: number, cpu?: () => Promise<number>): Promise<TextCost> {
  const { from, planted } = await page.evaluate(
    async (length, name, quiet) => {
      const { bench } = window;
      bench.clear();
      await bench.whenQuiet(quiet);
      const begin = bench.stretches.length;
      bench.fill(length, name);
      return { from: begin, planted: (document.body.textContent ?? '').split(name).length - 1 };
    },
    characters,
    NAME,
    QUIET_MS,
  );
  // We begin 200 ms after the change.
  const before = await cpu?.();
  const seen = await page.evaluate(
    async (begin, marks, quiet) => {
      const { bench } = window;
      const first = await bench.whenPainted(1, 60_000);
      const all = await bench.whenPainted(marks, 120_000);
      await bench.whenQuiet(quiet);
      return { stretches: bench.stretches.slice(begin), first, all, painted: bench.painted() };
    },
    from,
    planted,
    QUIET_MS,
  );
  const after = await cpu?.();
  if (planted === 0 || seen.painted !== planted) throw new Error(`${seen.painted} of ${planted} names are marked`);
  const ours = seen.stretches.filter(({ name }) => WORK.has(name));
  const begun = Math.min(...ours.filter(({ name }) => name === 'read').map(({ start }) => start));
  const work = sum(ours.map(({ duration }) => duration));
  return {
    work: before === undefined || after === undefined ? work : after - before,
    slices: ours.map(({ duration }) => duration),
    longTasks: seen.stretches
      .filter((each) => each.name === 'longtask' && each.start >= begun)
      .map(({ duration }) => duration),
    untilPainted: seen.all - begun,
    untilFirst: seen.first - begun,
  };
}

/** How long the page's thread has worked in all, in milliseconds of its own, not counting what it waited for the processor; undefined in Firefox, which does not tell. */
export async function cpuClock(page: Page): Promise<(() => Promise<number>) | undefined> {
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    };
  } catch {
    return undefined;
  }
}

/** What the page's own thread does when a text comes into it and nobody reads it: layout, painting, and our own looking at the clock. Needs the clock. */
async function costWithoutUs(plain: Page, characters: number, cpu: () => Promise<number>): Promise<number> {
  await plain.evaluate((length) => {
    window.bench.clear();
    window.bench.fill(length, 'Kim Sang Man');
  }, characters);
  const before = await cpu();
  await plain.evaluate(async (quiet) => window.bench.look(quiet + 500), QUIET_MS);
  return (await cpu()) - before;
}

/** @param plain The same page in a browser without us. */
export async function measureMegabyte(
  page: Page,
  plain: Page,
): Promise<{
  readonly unit: number;
  readonly work: number;
  readonly sliceAt95: number;
  readonly longestTask: number;
}> {
  const cpu = await cpuClock(page);
  await costOfText(page, 1_000_000);
  const costs = [];
  for (let run = 0; run < 7; run += 1) costs.push(await costOfText(page, 1_000_000, cpu));
  const plainCpu = await cpuClock(plain);
  const without = [];
  if (plainCpu) {
    for (let run = 0; run < 7; run += 1) without.push(await costWithoutUs(plain, 1_000_000, plainCpu));
  }
  const unit = await page.evaluate(() => window.bench.touchEveryCharacter(1_000_000));
  return {
    unit,
    work: median(costs.map(({ work }) => work)) - (plainCpu ? median(without) : 0),
    sliceAt95: percentile(
      costs.flatMap(({ slices }) => slices),
      0.95,
    ),
    longestTask: Math.max(0, ...costs.flatMap(({ slices, longTasks }) => [...slices, ...longTasks])),
  };
}

/** 100 KB of text, warm: until every name is marked, beside a bare round trip of as many characters. */
export async function measureSmallPage(
  page: Page,
): Promise<{ readonly untilPainted: number; readonly roundTrip: number }> {
  const trips: number[] = [];
  const costs = [];
  for (let run = 0; run < 10; run += 1) {
    costs.push(await costOfText(page, 100_000));
    trips.push(await page.evaluate(() => window.bench.roundTrip(100_000)));
  }
  return { untilPainted: median(costs.map(({ untilPainted }) => untilPainted)), roundTrip: median(trips) };
}

/** The background is stopped: until the first name of 100 KB is marked, beside what a bare ping takes that wakes it. */
export async function measureCold(
  browser: DrivenBrowser,
  page: Page,
): Promise<{ readonly first: readonly number[]; readonly ping: readonly number[] }> {
  const first: number[] = [];
  const ping: number[] = [];
  for (let run = 0; run < 10; run += 1) {
    await page.evaluate(async () => {
      window.bench.clear();
      await window.bench.whenQuiet(1500);
    });
    await browser.stopBackground();
    ping.push(await page.evaluate(() => window.bench.roundTrip(0)));
    await page.evaluate(() => window.bench.whenQuiet(1500));
    await browser.stopBackground();
    first.push((await costOfText(page, 100_000)).untilFirst);
  }
  return { first, ping };
}

/** A million text nodes: what reading them costs beside a walk that does nothing. */
export async function measureManyNodes(
  page: Page,
): Promise<{ readonly work: number; readonly walk: number; readonly longest: number }> {
  const seen = await page.evaluate(async () => {
    const { bench } = window;
    const walk = Math.min(bench.walkBarely(1_000_000), bench.walkBarely(1_000_000));
    await bench.whenQuiet(1500);
    const from = bench.stretches.length;
    bench.fillWithNodes(1_000_000);
    while (!bench.stretches.slice(from).some(({ name }) => name === 'read')) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await bench.whenQuiet(5000);
    const stretches: readonly Stretch[] = bench.stretches.slice(from);
    bench.clear();
    return { stretches, walk };
  });
  const ours = seen.stretches.filter(({ name }) => WORK.has(name)).map(({ duration }) => duration);
  return { work: sum(ours), walk: seen.walk, longest: Math.max(...ours) };
}

/** A thousand changes a second: the share of a core that goes to our own work. */
export async function measureTicking(
  page: Page,
  seconds: number,
): Promise<{ readonly share: number; readonly changes: number }> {
  const { stretches, changes } = await page.evaluate(async (length) => {
    const { bench } = window;
    const from = bench.stretches.length;
    const made = await bench.tick(length);
    return { stretches: bench.stretches.slice(from), changes: made };
  }, seconds);
  const ours = stretches.filter(({ name }) => WORK.has(name)).map(({ duration }) => duration);
  return { share: sum(ours) / (seconds * 1000), changes };
}
