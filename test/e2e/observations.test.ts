import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPages } from '../../tools/build-pages.ts';
import { findMark } from '../../tools/drive/find-mark.ts';
import { readMarks } from '../../tools/drive/read-marks.ts';
import { servePages } from '../../tools/serve-pages.ts';
import type { ServedPages } from '../../tools/serve-pages.ts';
import { openTestSite } from './harness/test-site.ts';
import type { TestSite } from './harness/test-site.ts';
import { inEveryBrowser } from './harness/with-browser.ts';

/** Where pictures of what a reader sees are left. */
const PICTURES = '.output/observations';

const message = (text: string, isMine = false): string =>
  `<li class="message${isMine ? ' mine' : ''}"><b class="sender">${isMine ? 'You' : 'Alex Doe'}</b> <span>${text}</span></li>`;
const chat = (...texts: readonly string[]): string =>
  `<main><h1>Messages</h1><ol role="log">${message('Hello, thanks for your bid.', true)}${texts.map((text) => message(text)).join('')}</ol>
   <form><textarea aria-label="Answer"></textarea><button type="button">Send</button></form></main>`;

const NO_VIDEO = 'Sorry, no video calls please, my camera is broken.';
const USDT = 'I only take payment in USDT.';
const LAPTOP = 'Please send the laptop to my cousin’s address.';

/** What is marked of them: three kinds, one of them in two words. */
const WORDS = ['no video calls', 'camera is broken', 'payment in USDT', 'send the laptop to my cousin’s address'];

let pages: ServedPages;
let site: TestSite;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  pages = await servePages(await buildPages());
  site = await openTestSite({
    three: chat(NO_VIDEO, USDT, LAPTOP),
    'only-video': chat(NO_VIDEO, 'I can start on Monday.'),
    'only-usdt': chat(USDT, 'I can start on Monday.'),
    'only-laptop': chat(LAPTOP, 'I can start on Monday.'),
    vacancy: `<main itemscope itemtype="https://schema.org/JobPosting"><h1>Support agent</h1>
      <p>No video interview required. We pay in USDT if you prefer. We send the laptop to any address.</p><button>Apply now</button></main>`,
    rent: '<main><ul><li class="listing">Rent your Upwork account to us, you keep 20%.</li><li class="listing">Garden chairs, as new.</li></ul></main>',
    cars: '<main><ul><li class="listing">We rent cars with a verified payment account manager.</li><li class="listing">Garden chairs, as new.</li></ul></main>',
    namesake: `<main class="profile"><h1>Kim Sang-man</h1><p>Violin teacher in Busan. Born 1988. Studied at the Korean National University of Arts. Lessons by video call or at home.</p></main>`,
  });
});
afterAll(async () => {
  pages.close();
  await site.close();
});

inEveryBrowser((browser) => {
  test('three kinds in one chat: one card, with its sources, honest reasons and another way to verify', async () => {
    const page = await browser.openPage(site.at('three'));
    await expect.poll(() => readMarks(page, 'observations')).toEqual(WORDS);
    expect(await readMarks(page)).toEqual([]);
    await expect
      .poll(() => browser.badge(page))
      .toEqual({ text: '·', title: 'Namesake: no listed name found on this page; 1 observation' });
    const [words = ''] = await readMarks(page, 'observations');
    const { x, y } = await findMark(page, words);
    await page.mouse.click(x, y);
    await expect
      .poll(() => browser.card(page))
      .toMatchObject({ text: expect.stringMatching(/Observation.*Honest reasons are common.*Another way to verify/s) });
    const card = (await browser.card(page))?.text ?? '';
    for (const kind of [
      'Declines camera or video',
      'Asks to be paid in virtual currency',
      'Equipment is to go to another address',
    ])
      expect(card).toContain(kind);
    expect(card).toContain('What to ask');
    expect(card).toContain('18 Oct 2023');
    expect(card).not.toMatch(/north korean|fake|suspect|risk|%/i);
    await page.keyboard.press('Escape');
    await expect.poll(() => browser.card(page)).toBeNull();
  });

  test.for(['only-video', 'only-usdt', 'only-laptop', 'vacancy', 'cars', 'namesake'])(
    '%s: nothing in the page and nothing on the badge',
    async (name) => {
      const page = await browser.openPage(site.at(name));
      const popup = await browser.openPopup(page);
      await expect
        .poll(() => popup.read((document) => document.querySelector('h2')?.textContent ?? ''))
        .toMatch(/on this page/);
      await popup.close();
      expect(await readMarks(page, 'observations')).toEqual([]);
      expect((await browser.badge(page)).text).not.toBe('·');
    },
  );

  test('an advertisement for an account is shown by itself', async () => {
    const page = await browser.openPage(site.at('rent'));
    await expect
      .poll(() => readMarks(page, 'observations'))
      .toEqual(expect.arrayContaining([expect.stringMatching(/^Rent your/)]));
  });

  test('set aside from the popup it is quiet until the text changes', async () => {
    const page = await browser.openPage(site.at('three'));
    await expect.poll(() => readMarks(page, 'observations')).toEqual(WORDS);
    const popup = await browser.openPopup(page);
    const titleOf = (): Promise<string> =>
      popup.read((document) => document.querySelector('#observations-title')?.textContent ?? '');
    await expect.poll(titleOf).toBe('1 observation');
    await popup.read((document) => {
      const buttons = Array.from(document.querySelectorAll<HTMLButtonElement>('.observation button'));
      buttons.find(({ textContent }) => textContent === 'Verified another way')?.click();
    });
    await expect.poll(titleOf).toBe('No observation is shown');
    await popup.close();
    await expect.poll(() => readMarks(page, 'observations')).toEqual([]);
    await expect.poll(async () => (await browser.badge(page)).text).toBe('');
    await page.evaluate(() => {
      const last = Array.from(document.querySelectorAll('li')).at(-1)?.cloneNode(true);
      if (last instanceof HTMLElement) {
        last.append(' And the next one too.');
        document.querySelector('ol')?.append(last);
      }
    });
    await expect.poll(() => readMarks(page, 'observations')).not.toEqual([]);
  });

  test('a rule that is switched off in the options takes its marks away, and off takes all, without loading the page', async () => {
    const page = await browser.openPage(site.at('rent'));
    await expect.poll(() => readMarks(page, 'observations')).toHaveLength(1);
    for (const [selector, marks] of [
      ['#rule-A01', 0],
      ['#rule-A01', 1],
      ['#setting-observations', 0],
      ['#setting-observations', 1],
    ] as const) {
      const options = await browser.openOwnPage('options.html', selector);
      await options.$eval(selector, (box) => {
        if (box instanceof HTMLInputElement) box.click();
      });
      await expect.poll(() => readMarks(page, 'observations')).toHaveLength(marks);
      await options.close();
    }
  });

  test('the article has none, the freelancer’s chat one, in both schemes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await browser.useScheme(scheme);
      const profile = await browser.openPage(`${pages.origin}/freelancer-profile.html`);
      await expect.poll(() => readMarks(profile, 'observations')).toHaveLength(4);
      const [words = ''] = await readMarks(profile, 'observations');
      const { x, y } = await findMark(profile, words);
      await profile.mouse.click(x, y);
      await expect.poll(() => browser.card(profile)).not.toBeNull();
      const name = `${browser.name.toLowerCase()}-${scheme}.png` as const;
      await profile.screenshot({ path: `${PICTURES}/page-${name}` });
      const popup = await browser.openPopup(profile);
      await expect.poll(() => popup.read((document) => document.querySelectorAll('.observation').length)).toBe(1);
      await popup.read((document) => document.querySelector('.observations')?.scrollIntoView());
      await popup.screenshot(`${PICTURES}/popup-${name}`);
      await popup.close();
      const article = await browser.openPage(`${pages.origin}/news-article.html`);
      await expect.poll(() => readMarks(article)).not.toEqual([]);
      expect(await readMarks(article, 'observations')).toEqual([]);
    }
  });
});
