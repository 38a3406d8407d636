import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMarks } from '../../tools/drive/read-marks.ts';
import { openTestSite } from './harness/test-site.ts';
import type { TestSite } from './harness/test-site.ts';
import { inEveryBrowser } from './harness/with-browser.ts';

const KIM = 'Kim Sang Man';
const CHINYONG = 'Chinyong Information Technology Cooperation Company';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({
    article: `<p>${KIM}</p><iframe srcdoc="<p>${CHINYONG}"></iframe>`,
    clean: '<p>Nobody in particular.</p>',
  });
});
afterAll(async () => site.close());

inEveryBrowser((browser) => {
  test('what was found outlives the background, and the next text is answered', async () => {
    const page = await browser.openPage(site.at('article'));
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '2' });
    await browser.stopBackground();
    await page.evaluate((name) => document.body.append(`And ${name} again.`), KIM);
    await expect.poll(() => readMarks(page)).toEqual([KIM, KIM, CHINYONG]);
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '3' });
  });

  test('the popup of a page that was read before the background slept still knows it', async () => {
    const page = await browser.openPage(site.at('article'));
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '2' });
    await browser.stopBackground();
    const popup = await browser.openPopup(page);
    await expect
      .poll(() =>
        popup.read((document) =>
          Array.from(document.querySelectorAll('.page .party-name'), (name) => name.textContent),
        ),
      )
      .toEqual([KIM, CHINYONG]);
    await popup.close();
  });

  test('a frame that went away while the background slept is not counted any more', async () => {
    const page = await browser.openPage(site.at('article'));
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '2' });
    await browser.stopBackground();
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    const popup = await browser.openPopup(page);
    await expect
      .poll(() =>
        popup.read((document) =>
          Array.from(document.querySelectorAll('.page .party-name'), (name) => name.textContent),
        ),
      )
      .toEqual([KIM]);
    await popup.close();
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '1' });
  });

  test('an update under an open page: each name is marked once, by the new copy, and nothing is thrown', async () => {
    const page = await browser.openPage(site.at('article'));
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await expect.poll(() => readMarks(page)).toEqual([KIM, CHINYONG]);
    await browser.updateExtension();
    await page.evaluate((name) => document.body.append(`And ${name} again.`), KIM);
    await expect.poll(() => readMarks(page)).toEqual([KIM, KIM, CHINYONG]);
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '3' });
    expect(errors).toEqual([]);
  });
});
