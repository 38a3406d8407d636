import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHOICE } from '../../tools/drive/first-choice.ts';
import { readMarks } from '../../tools/drive/read-marks.ts';
import { openTestSite } from './harness/test-site.ts';
import type { TestSite } from './harness/test-site.ts';
import { inEveryBrowser } from './harness/with-browser.ts';

const KIM = 'Kim Sang Man';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({ article: `<p>${KIM}</p>` });
});
afterAll(async () => site.close());

declare const chrome: {
  readonly storage: { readonly local: { readonly remove: (key: string) => Promise<void> } };
};

inEveryBrowser((browser) => {
  test('no page is read before somebody has chosen where; then only where it was chosen', async () => {
    const page = await browser.openPage(site.at('article'));
    await expect.poll(() => readMarks(page)).toEqual([KIM]);
    const welcome = await browser.openOwnPage('welcome.html', CHOICE);
    await welcome.evaluate(() => chrome.storage.local.remove('readingScope'));
    await expect.poll(() => readMarks(page)).toEqual([]);
    await expect
      .poll(() => browser.badge(page))
      .toMatchObject({ text: 'off', title: expect.stringContaining('Choose first where Namesake may read') });

    const popup = await browser.openPopup(page);
    await expect
      .poll(() => popup.read((document) => document.querySelector('.page')?.textContent))
      .toMatch(/reads no page yet.*Choose$/);
    await popup.close();

    await welcome.evaluate(() => document.querySelector<HTMLElement>('button[value=chosen-sites]')?.click());
    await expect
      .poll(() => welcome.evaluate(() => document.querySelector('[aria-pressed=true]')?.textContent))
      .toBe('Only on sites I choose');
    await expect.poll(() => browser.badge(page)).toMatchObject({ title: 'Namesake is off on this site' });

    const chosen = await browser.openPopup(page);
    await expect.poll(() => chosen.read((document) => document.querySelectorAll('.switch input').length)).toBe(3);
    await chosen.read((document) => document.querySelector<HTMLElement>('.switch input[value=highlight]')?.click());
    await expect.poll(() => readMarks(page)).toEqual([KIM]);
    await chosen.close();
  });
});
