import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSite } from './harness/test-site.ts';
import type { TestSite } from './harness/test-site.ts';
import { readMarks } from '../../tools/drive/read-marks.ts';
import { inEveryBrowser } from './harness/with-browser.ts';

const KIM = 'Kim Sang Man';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({
    article: `<p>${KIM} met 김상만 in Vladivostok.</p><p>Chinyong Information Technology Cooperation Company</p>`,
    clean: '<p>Nobody in particular.</p>',
  });
});
afterAll(async () => site.close());

inEveryBrowser((browser) => {
  test('the real popup lists the parties of the page, each once, with the search box ready', async () => {
    const page = await browser.openPage(site.at('article'));
    const popup = await browser.openPopup(page);
    const readParties = async (): Promise<string[]> =>
      popup.read((document) => Array.from(document.querySelectorAll('.page .party-name'), (name) => name.textContent));
    await expect.poll(readParties).toEqual([KIM, 'Chinyong Information Technology Cooperation Company']);
    expect(await popup.read((document) => document.activeElement?.id)).toBe('name');
    expect(await popup.read((document) => document.querySelector('h2')?.textContent)).toBe(
      '2 listed parties possibly named on this page',
    );
    await popup.close();
  });

  test('typing suggests, arrows choose, Enter shows the party, and the way back is one step away', async () => {
    const page = await browser.openPage(site.at('clean'));
    const popup = await browser.openPopup(page);
    const isHome = async (): Promise<boolean> => popup.read((document) => document.querySelector('.page') !== null);
    await expect.poll(isHome).toBe(true);
    await popup.type('chinyong');
    await expect
      .poll(() => popup.read((document) => document.querySelector('[role=option]')?.textContent))
      .toBe('Chinyong Information Technology Cooperation Company');
    await popup.press('ArrowDown');
    await popup.press('Enter');
    await expect
      .poll(() => popup.read((document) => document.activeElement?.textContent))
      .toBe('Chinyong Information Technology Cooperation Company');
    expect(await isHome()).toBe(false);
    // Firefox keeps Escape for itself: it closes the popup.
    await popup.press('Tab', 'Shift');
    await popup.press('Enter');
    await expect.poll(isHome).toBe(true);
    expect(await popup.read((document) => document.activeElement?.id)).toBe('name');
    await popup.close();
  });

  test.for(['kim sangman', 'Kim, Sang-man', '김상만', 'Ким Сан Ман'])(
    'Enter screens “%s” and finds the man',
    async (typed) => {
      const page = await browser.openPage(site.at('clean'));
      const popup = await browser.openPopup(page);
      await popup.type(typed);
      await popup.press('Enter');
      await expect
        .poll(() => popup.read((document) => document.querySelector('.result .party-name')?.textContent))
        .toBe(KIM);
      await popup.close();
    },
  );

  test('no match says what that means', async () => {
    const page = await browser.openPage(site.at('clean'));
    const popup = await browser.openPopup(page);
    await popup.type('Ada Lovelace');
    await popup.press('Enter');
    await expect
      .poll(() => popup.read((document) => document.querySelector('.result .empty')?.textContent))
      .toBe('No match in these lists on this date. It is not a clearance.');
    await popup.close();
  });

  test('the switch makes a site silent, off, and marked again, without loading the page anew', async () => {
    const page = await browser.openPage(site.at('article'));
    await expect.poll(() => readMarks(page)).toHaveLength(3);
    const choose = async (): Promise<void> => {
      const popup = await browser.openPopup(page);
      await expect.poll(() => popup.read((document) => document.querySelectorAll('.switch input').length)).toBe(3);
      await popup.read((document) => document.querySelector<HTMLElement>('.switch input:checked')?.focus());
      await popup.press('ArrowDown');
      await popup.close();
    };
    await choose();
    await expect.poll(() => readMarks(page)).toEqual([]);
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '3' });
    await choose();
    await expect.poll(() => browser.badge(page)).toEqual({ text: 'off', title: 'Namesake is off on this site' });
    await choose();
    await expect.poll(() => readMarks(page)).toHaveLength(3);
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '3' });
  });

  test('a page of the browser says that nobody may read it', async () => {
    const page = await browser.openForbiddenPage();
    const popup = await browser.openPopup(page);
    await expect
      .poll(() => popup.read((document) => document.querySelector('.page')?.textContent))
      .toMatch(/This page is not checked.*No extension may read it/);
    await popup.close();
  });

  test('the options page names the list and forgets a site', async () => {
    const options = await browser.openOwnPage('options.html', 'h1');
    expect(await options.$eval('main', (main) => main.textContent)).toMatch(/Built-in list.*2026-03-12/);
    await options.close();
  });
});
