import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PageOracle } from '../test/pages/page-oracle.ts';
import type { DrivenBrowser } from './drive/driven-browser.ts';
import { readMarks } from './drive/read-marks.ts';
import { comesTrue } from './drive/wait-until.ts';

/**
 * Shows every demo page in a browser that nobody sees: a picture of each, of the card and of the popup, light and dark, and a table of
 * what was found beside what its oracle expects.
 *
 * @param origin Where the pages are served.
 * @param folder For the pictures; it is emptied first.
 * @returns Whether everything was found and nothing else.
 */
export async function showDemo(browser: DrivenBrowser, origin: string, folder: string): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const oracles = globSync('test/pages/*.hits.json')
    .toSorted()
    .map((file): PageOracle => JSON.parse(readFileSync(file, 'utf8')));
  let isRight = true;
  for (const scheme of ['light', 'dark'] as const) {
    await browser.useScheme(scheme);
    const picture = (name: string): `${string}.png` => `${join(folder, `${name}-${scheme}`)}.png`;
    for (const { page, title, marks } of oracles) {
      const opened = await browser.openPage(`${origin}/${page}`);
      const expected = marks.map(({ text }) => text);
      const isFound = await comesTrue(async () => isSame(await readMarks(opened), expected));
      const count = expected.length === 0 ? '' : String(expected.length);
      const isCounted = await comesTrue(async () => (await browser.badge(opened)).text === count);
      await opened.screenshot({ path: picture(page.replace('.html', '')) });
      if (scheme === 'light') {
        const [found, badge] = [await readMarks(opened), await browser.badge(opened)];
        printRow(title, expected.length, found.length, badge.text, isFound && isCounted);
      }
      isRight &&= isFound && isCounted;
      await opened.close();
    }
    await showCardAndPopup(browser, `${origin}/news-article.html`, picture);
  }
  console.log(`\n${isRight ? 'Everything as expected.' : 'Not everything is as expected.'} Pictures: ${folder}`);
  return isRight;
}

async function showCardAndPopup(
  browser: DrivenBrowser,
  address: string,
  picture: (name: string) => `${string}.png`,
): Promise<void> {
  const page = await browser.openPage(address);
  await comesTrue(async () => (await readMarks(page)).length > 0);
  await browser.runCommand(page, 'next-hit');
  await comesTrue(async () => (await browser.card(page)) !== null);
  await page.screenshot({ path: picture('card') });

  const popup = await browser.openPopup(page);
  await comesTrue(() => popup.read((document) => document.querySelector('.page .party') !== null));
  await popup.screenshot(picture('popup'));
  await popup.type('Ким Сан Ман');
  await popup.press('Enter');
  await comesTrue(() => popup.read((document) => document.querySelector('.result .party') !== null));
  await popup.screenshot(picture('popup-look-up'));
  await popup.press('Tab');
  await popup.press('Enter');
  await comesTrue(() => popup.read((document) => document.querySelector('.party-page') !== null));
  await popup.screenshot(picture('popup-party'));
  await popup.close();

  const options = await browser.openOwnPage('options.html', 'h1');
  await options.screenshot({ path: picture('options') });
  await options.close();
  await page.close();
}

function printRow(title: string, expected: number, found: number, badge: string, isRight: boolean): void {
  const counts = `${String(found).padStart(3)} of ${String(expected).padStart(3)} marks`;
  console.log(`${title.padEnd(66)}${counts}   badge ${badge.padEnd(4)}${isRight ? 'as expected' : 'NOT AS EXPECTED'}`);
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, at) => text === right[at]);
}
