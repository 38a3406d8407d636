import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { openPlainBrowser } from '../../tools/drive/open-plain-browser.ts';
import { findBrowser } from '../../tools/find-browser.mjs';
import { servePages } from '../../tools/serve-pages.ts';

/** What came of the random pages in one browser. */
export interface RandomPagesResult {
  readonly pages: number;
  /** How often what was painted was compared with the obvious reading, and how many names stood there in all. */
  readonly comparisons: number;
  readonly names: number;
  /** The first failure; empty when there was none. */
  readonly failure: string;
}

/** Pages of one seed: a failure is found again with its seed in seconds. */
const BATCH = 100;

/**
 * Runs `count` random pages in a browser of this machine. Prints the seed of each batch that fails.
 *
 * @returns Undefined where the browser is not there.
 */
export async function runRandomPages(
  kind: 'chrome' | 'firefox',
  count: number,
  firstSeed: number,
): Promise<RandomPagesResult | undefined> {
  const executable = findBrowser(kind);
  if (executable === undefined) return undefined;
  const { origin, close } = await servePages(await buildRandomPages(kind));
  const browser = await openPlainBrowser(kind, executable);
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/index.html`);
    let total: RandomPagesResult = { pages: 0, comparisons: 0, names: 0, failure: '' };
    for (let seed = firstSeed; total.pages < count && total.failure === ''; seed += 1) {
      const some = Math.min(BATCH, count - total.pages);
      const { comparisons, names, failure } = await page.evaluate(
        async (each, pages) => window.runRandomPages(each, pages),
        seed,
        some,
      );
      if (failure !== undefined) console.error(`${kind}, seed ${seed}: ${failure}`);
      total = {
        pages: total.pages + some,
        comparisons: total.comparisons + comparisons,
        names: total.names + names,
        failure: failure === undefined ? '' : `seed ${seed}: ${failure}`,
      };
    }
    return total;
  } finally {
    await browser.close();
    close();
  }
}

async function buildRandomPages(kind: string): Promise<string> {
  const folder = join('.output', `random-pages-${kind}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Random pages</title><body><script src="random.js"></script>',
  );
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'import.meta.env.MODE': '"test"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: 'test/random-pages/in-page.ts',
        formats: ['iife'],
        name: 'randomPages',
        fileName: () => 'random.js',
      },
    },
  });
  return folder;
}
