import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { findBarriers } from './harness/find-barriers.ts';
import { inEveryBrowser } from './harness/with-browser.ts';

/** Our own screens: where each is, what stands there when it is drawn, and how to get to it. */
const SCREENS: readonly (readonly [
  name: string,
  path: string,
  selector: string,
  prepare?: (page: Page) => Promise<void>,
])[] = [
  ['options', 'options.html', '.setting'],
  ['effective settings', 'policy.html', '.facts'],
  ['diagnostics', 'diagnostics.html', '.facts'],
  ['welcome', 'welcome.html', '.answer'],
  ['popup', 'popup.html', '.foot'],
  ['an answer in the popup', 'popup.html', '.foot', lookUp],
  [
    'a party in the popup',
    'popup.html',
    '.foot',
    async (page) => {
      await lookUp(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('.result .party')?.click());
      await expect.poll(() => page.evaluate(() => document.querySelector('.party-page') !== null)).toBe(true);
    },
  ],
];

async function lookUp(page: Page): Promise<void> {
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#name');
    if (input) input.value = 'Ким Сан Ман';
    input?.form?.requestSubmit();
  });
  await expect.poll(() => page.evaluate(() => document.querySelector('.result .party') !== null)).toBe(true);
}

const pictures = process.env['NAMESAKE_PICTURES'];

inEveryBrowser((browser) => {
  for (const scheme of ['light', 'dark'] as const) {
    test.for(SCREENS)(
      `%s, ${scheme}: nothing that axe-core knows keeps anybody out`,
      async ([name, path, selector, prepare]) => {
        await browser.useScheme(scheme);
        const page = await browser.openOwnPage(path, selector);
        await prepare?.(page);
        if (pictures !== undefined) {
          await page.screenshot({ path: `${pictures}/${browser.name}-${name}-${scheme}.png`, fullPage: true });
        }
        expect(await findBarriers(page)).toEqual([]);
        await page.close();
      },
    );
  }
});
