import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMarks } from '../../tools/drive/read-marks.ts';
import { openTestSite } from './harness/test-site.ts';
import type { TestSite } from './harness/test-site.ts';
import { INSECURE_HOST } from '../../tools/drive/insecure-host.ts';
import { inEveryBrowser } from './harness/with-browser.ts';

const KIM = 'Kim Sang Man';
const CHINYONG = 'Chinyong Information Technology Cooperation Company';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({
    article: `<p>${KIM} and Jane Roe.</p>`,
    frames: `<p>${KIM}</p>
      <iframe src="article"></iframe>
      <iframe srcdoc="<p>${CHINYONG}"></iframe>
      <iframe sandbox srcdoc="<p>김상만은"></iframe>
      <iframe id="written"></iframe>
      <script>written.contentDocument.body.textContent = 'Ким Сан Ман';</script>`,
    strict: {
      html: `<p>${KIM}</p>`,
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; sandbox" },
    },
    broken: `<p>${KIM}</p><iframe src="http://127.0.0.1:9/" width="400" height="200"></iframe><iframe src="http://127.0.0.1:9/" width="1" height="1"></iframe>`,
    title: '<p>Nobody in particular.</p>',
    late: `<div id="root"></div>`,
    form: `<textarea>${KIM}</textarea><input value="${KIM}"><div contenteditable>${KIM}</div><p>${KIM}</p>`,
  });
});
afterAll(async () => site.close());

inEveryBrowser((browser) => {
  test('a name is marked, the words around it are not, and the badge counts it', async () => {
    const page = await browser.openPage(site.at('article'));
    await expect.poll(() => readMarks(page)).toEqual([KIM]);
    await expect
      .poll(() => browser.badge(page))
      .toEqual({
        text: '1',
        title: 'Namesake: 1 listed party possibly named in 1 place',
      });
  });

  test('every kind of frame is read, and all count for the one page', async () => {
    const page = await browser.openPage(site.at('frames'));
    await expect
      .poll(async () => (await readMarks(page)).toSorted())
      .toEqual([CHINYONG, KIM, KIM, 'Ким Сан Ман', '김상만'].toSorted());
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '5' });
  });

  test('a frame that cannot be read is named', async () => {
    const page = await browser.openPage(site.at('broken'));
    await expect
      .poll(() => browser.badge(page))
      .toEqual({ text: '1', title: expect.stringContaining('not everything was checked') });
    const popup = await browser.openPopup(page);
    await expect
      .poll(() => popup.read((document) => document.querySelector('.not-checked li')?.textContent))
      .toBe('1 frame inside this page: not read.');
    await popup.close();
  });

  test('a name in the title alone is counted, and marked nowhere', async () => {
    const page = await browser.openPage(site.at('title'));
    await page.evaluate((name) => (document.title = `${name} - profile`), KIM);
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '1' });
    expect(await readMarks(page)).toEqual([]);
    await page.evaluate((name) => document.body.append(name), KIM);
    await expect.poll(() => readMarks(page)).toEqual([KIM]);
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '1' });
  });

  test('a frame that goes away takes its hits with it', async () => {
    const page = await browser.openPage(site.at('frames'));
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '5' });
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '4' });
  });

  test('a page over plain HTTP is read like any other', async () => {
    const page = await browser.openPage(site.at('article', INSECURE_HOST));
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await expect.poll(() => readMarks(page)).toEqual([KIM]);
  });

  test('the strictest policy a page can have does not keep marks away', async () => {
    const page = await browser.openPage(site.at('strict'));
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '1' });
  });

  test('text that comes late, and text that changes, is followed', async () => {
    const page = await browser.openPage(site.at('late'));
    await page.evaluate((name) => (document.querySelector('#root')!.textContent = `Here is ${name}.`), KIM);
    await expect.poll(() => readMarks(page)).toEqual([KIM]);
    await page.evaluate(() => (document.querySelector('#root')!.textContent = 'Here is Jane Roe.'));
    await expect.poll(() => readMarks(page)).toEqual([]);
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '' });
  });

  test('what people write in fields is neither read nor marked', async () => {
    const page = await browser.openPage(site.at('form'));
    await expect.poll(() => readMarks(page)).toEqual([KIM]);
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '1' });
    expect(await page.$eval('textarea', ({ value }) => value)).toBe(KIM);
  });

  test('another page in the same tab begins from nothing', async () => {
    const page = await browser.openPage(site.at('frames'));
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '5' });
    await page.goto(site.at('article'));
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '1' });
    await page.evaluate(() => history.back());
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '5' });
  });

  test('screening asks nobody anything', async () => {
    const requests = await browser.watchRequests();
    site.takeRequests();
    const page = await browser.openPage(site.at('article'));
    await expect.poll(() => readMarks(page)).toEqual([KIM]);
    expect(site.takeRequests()).toEqual(['article']);
    expect(await requests()).toEqual([]);
  });
});
