import { env } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPages } from '../../tools/build-pages.ts';
import { servePages } from '../../tools/serve-pages.ts';
import type { ServedPages } from '../../tools/serve-pages.ts';
import { inEveryBrowser } from './harness/with-browser.ts';

const KIM = 'Kim Sang Man';
const CHINYONG = 'Chinyong Information Technology Cooperation Company';

/**
 * The whole page has twenty megabytes of text in two hundred thousand nodes, and a name fifty thousand times: with `NAMESAKE_WHOLE_SIZE=1` in the environment. A tenth of it shows the same in a
 * time that tests have.
 */
const SIZE =
  env['NAMESAKE_WHOLE_SIZE'] === '1'
    ? { nodes: 150_000, repeats: 60_000, names: 50_000 }
    : { nodes: 15_000, repeats: 6_000, names: 5_000 };

const PATIENCE_MS = env['NAMESAKE_WHOLE_SIZE'] === '1' ? 600_000 : 60_000;

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages(await buildPages());
});
afterAll(() => pages.close());

inEveryBrowser((browser) => {
  test('built-ins that throw, Trusted Types, a fake card and a page that changes itself: the real mentions are marked, and nothing is thrown', async () => {
    const page = await browser.openPage(`${pages.origin}/hostile.html`);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '2' });
    // The page broke what reading its highlights from its own world would need: its text is asked for instead.
    await browser.runCommand(page, 'next-hit');
    await expect.poll(async () => (await browser.card(page))?.text).toContain(KIM);
    await browser.runCommand(page, 'next-hit');
    await expect.poll(async () => (await browser.card(page))?.text).toContain(CHINYONG);
    expect(errors).toEqual([]);
    await page.close();
  });

  test(
    'megabytes of text, tens of thousands of nodes and names: the page goes on working, and what is not shown is said',
    async () => {
      const { nodes, repeats, names } = SIZE;
      const page = await browser.openPage(
        `${pages.origin}/hostile.html?nodes=${nodes}&repeats=${repeats}&names=${names}`,
      );
      await expect
        .poll(() => browser.badge(page), { timeout: PATIENCE_MS, interval: 1000 })
        .toMatchObject({ text: '999+', title: expect.stringContaining('not everything was checked') });
      // The page still answers, and text that comes now is read.
      await page.evaluate(() => {
        document.querySelector('#real')!.textContent = 'Now it is Yanbian Silver Star.';
      });
      await expect
        .poll(() => browser.badge(page), { timeout: PATIENCE_MS, interval: 1000 })
        .toMatchObject({ title: expect.stringContaining('3 listed parties') });
      await page.close();
    },
    2 * PATIENCE_MS,
  );
});
