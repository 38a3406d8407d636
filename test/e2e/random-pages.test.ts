import { env } from 'node:process';
import { expect, test } from 'vitest';
import { findBrowser } from '../../tools/find-browser.mjs';
import { runRandomPages } from '../random-pages/run-random-pages.ts';

/** A few of them, the same at every run; `NAMESAKE_SEED=…` tries others, and `npm run test:random-pages` runs ten thousand. */
const PAGES = 100;

const BROWSERS = [
  ['Chromium', 'chrome'],
  ['Firefox', 'firefox'],
] as const;

test.for(BROWSERS)(
  '%s paints random pages as an obvious reading has it, through random changes',
  { timeout: 180_000 },
  async ([name, kind], { skip }) => {
    if (findBrowser(kind) === undefined) skip(`${name} is not on this machine`);
    const seed = Number(env['NAMESAKE_SEED'] ?? 128_093);
    console.log(`${name}: random pages from seed ${seed} on`);
    const result = await runRandomPages(kind, PAGES, seed);
    expect(result).toMatchObject({ pages: PAGES, failure: '' });
    expect(result?.names).toBeGreaterThan(PAGES);
  },
);
