import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPages } from '../../tools/build-pages.ts';
import { servePages } from '../../tools/serve-pages.ts';
import type { ServedPages } from '../../tools/serve-pages.ts';
import type { PageOracle } from '../pages/page-oracle.ts';
import { readMarks } from '../../tools/drive/read-marks.ts';
import { inEveryBrowser } from './harness/with-browser.ts';

const ORACLES = globSync('test/pages/*.hits.json')
  .toSorted()
  .map((file): PageOracle => JSON.parse(readFileSync(file, 'utf8')));

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages(await buildPages());
});
afterAll(() => pages.close());

inEveryBrowser((browser) => {
  test.for(ORACLES)(
    '$page: marks stand where its oracle says and nowhere else, and the badge counts them',
    async ({ page, marks }) => {
      const opened = await browser.openPage(`${pages.origin}/${page}`);
      await expect.poll(() => readMarks(opened)).toEqual(marks.map(({ text }) => text));
      await expect
        .poll(() => browser.badge(opened))
        .toMatchObject({ text: marks.length === 0 ? '' : String(marks.length) });
      await opened.close();
    },
  );

  test('the React feed: right after two hundred re-renders and recycled rows, and React never notices', async () => {
    const page = await browser.openPage(`${pages.origin}/people-feed.html`);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const top = ['Sang Man Kim', 'Yanbian Silver Star'];
    await expect.poll(() => readMarks(page)).toEqual(top);
    await page.evaluate(() => peopleFeed.rerender(200));
    await expect.poll(() => readMarks(page)).toEqual(top);
    await page.evaluate(() => scrollTo(0, 38 * 96));
    await expect.poll(() => readMarks(page)).toEqual(['Kim Sangman']);
    await page.evaluate(() => peopleFeed.rerender(200));
    await expect.poll(() => readMarks(page)).toEqual(['Kim Sangman']);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => readMarks(page)).toEqual(top);
    expect(errors).toEqual([]);
  });
});
