import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMark } from '../../tools/drive/find-mark.ts';
import { readMarks } from '../../tools/drive/read-marks.ts';
import { openTestSite } from './harness/test-site.ts';
import type { TestSite } from './harness/test-site.ts';
import { inEveryBrowser } from './harness/with-browser.ts';

const KIM = 'Kim Sang Man';
const CHINYONG = 'Chinyong Information Technology Cooperation Company';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({
    article: `<p>${KIM} works for ${CHINYONG}.</p><p style="margin-top: 3000px">Later: 김상만은 여기 있다.</p>
      <iframe srcdoc="<p>Jinyong IT Cooperation Company" style="margin-top: 2000px"></iframe>`,
  });
});
afterAll(async () => site.close());

inEveryBrowser((browser) => {
  test('resting on a mark opens its card; leaving closes it', async () => {
    const page = await browser.openPage(site.at('article'));
    await expect.poll(() => readMarks(page)).toContain(KIM);
    const { x, y } = await findMark(page, KIM);
    await page.mouse.move(x, y);
    await expect.poll(() => browser.card(page)).toMatchObject({ text: expect.stringContaining('OFAC SDN') });
    await page.mouse.move(x, y + 600);
    await expect.poll(() => browser.card(page)).toBeNull();
  });

  test('a click opens the card at once, Escape closes it', async () => {
    const page = await browser.openPage(site.at('article'));
    await expect.poll(() => readMarks(page)).toContain(CHINYONG);
    const { x, y } = await findMark(page, CHINYONG);
    await page.mouse.click(x, y);
    await expect.poll(() => browser.card(page)).toMatchObject({ text: expect.stringContaining('DPRK2') });
    await page.keyboard.press('Escape');
    await expect.poll(() => browser.card(page)).toBeNull();
  });

  test('by keyboard alone: from hit to hit, into the frame, round to the first, and back to the page', async () => {
    const page = await browser.openPage(site.at('article'));
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '4' });
    const selected = async (): Promise<string | undefined> => {
      const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => String(getSelection()))));
      return texts.findLast((text) => text !== '');
    };
    for (const name of [KIM, CHINYONG, '김상만']) {
      await browser.runCommand(page, 'next-hit');
      await expect.poll(selected).toBe(name);
      await expect.poll(() => browser.card(page)).toMatchObject({ text: expect.stringContaining('listed') });
    }
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await browser.runCommand(page, 'next-hit');
    await expect.poll(selected).toBe('Jinyong IT Cooperation Company');
    await browser.runCommand(page, 'next-hit');
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(KIM);
    await browser.runCommand(page, 'previous-hit');
    await expect
      .poll(() =>
        page
          .frames()
          .at(-1)
          ?.evaluate(() => String(getSelection())),
      )
      .toBe('Jinyong IT Cooperation Company');
  });

  test('“Details” of the card opens the designation context outside the page', async () => {
    const page = await browser.openPage(site.at('article'));
    // The background goes to the first frame that has reported a hit.
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '4' });
    await browser.runCommand(page, 'next-hit');
    await expect.poll(() => browser.card(page)).toMatchObject({ text: expect.stringContaining('Details') });
    for (let tabs = 0; tabs < 8 && (await browser.card(page))?.focused !== 'Details'; tabs += 1) {
      await page.keyboard.press('Tab');
    }
    expect((await browser.card(page))?.focused).toBe('Details');
    await page.keyboard.press('Enter');
    await expect.poll(() => browser.readOpenPopup((document) => document.querySelector('h1')?.textContent)).toBe(KIM);
  });
});
