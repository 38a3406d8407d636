import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMarks } from '../../tools/drive/read-marks.ts';
import { openTestSite } from './harness/test-site.ts';
import type { TestSite } from './harness/test-site.ts';
import { inEveryBrowser } from './harness/with-browser.ts';

const KIM = 'Kim Sang Man';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({ article: `<main><p>The <b>Kim</b> Sang Man of the article.</p></main>` });
});
afterAll(async () => site.close());

/** What a page could notice of us; filled by `watch` in the page's own world. */
interface Noticed {
  readonly changes: string[];
  readonly messages: string[];
}

declare global {
  interface Window {
    noticed?: Noticed;
  }
}

/** Runs in the page before its own scripts. */
function watch(): void {
  const noticed: Noticed = { changes: [], messages: [] };
  window.noticed = noticed;
  addEventListener('message', ({ data }) => noticed.messages.push(JSON.stringify(data)));
  // What WXT's wrapper of content scripts would send, under the extension's id.
  document.addEventListener('obbdellkghlgnegcidjkdlehkfdhoiba:page:wxt:content-script-started', ({ type }) =>
    noticed.messages.push(type),
  );
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes].map((node) =>
          node instanceof Element ? node.outerHTML : node.nodeValue,
        );
        noticed.changes.push(`${type} of ${target.nodeName}: ${nodes.join()}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

inEveryBrowser((browser) => {
  test('marking a page changes nothing in it but for one host without attributes', async () => {
    const page = await browser.openPage(site.at('article'), watch);
    await expect.poll(() => readMarks(page)).toEqual([KIM]);
    await browser.runCommand(page, 'next-hit');
    await expect.poll(() => browser.card(page)).not.toBeNull();
    expect(await page.evaluate(() => window.noticed)).toEqual({
      changes: ['childList of HTML: <div></div>'],
      messages: [],
    });
    expect(await page.$eval('main', (main) => main.innerHTML)).toBe('<p>The <b>Kim</b> Sang Man of the article.</p>');
  });

  test('a silent site is read, and nothing a page could look at is different', async () => {
    const page = await browser.openPage(site.at('article'));
    await expect.poll(() => readMarks(page)).toEqual([KIM]);
    const popup = await browser.openPopup(page);
    await expect.poll(() => popup.read((document) => document.querySelectorAll('.switch input').length)).toBe(3);
    await popup.read((document) => document.querySelector<HTMLElement>('.switch input:checked')?.focus());
    await popup.press('ArrowDown');
    await popup.close();
    await expect.poll(() => readMarks(page)).toEqual([]);

    const silent = await browser.openPage(site.at('article'), watch);
    await expect.poll(() => browser.badge(silent)).toMatchObject({ text: '1' });
    const seen = await silent.evaluate(() => ({
      ...window.noticed,
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      last: document.documentElement.lastElementChild?.tagName,
    }));
    expect(seen).toEqual({ changes: [], messages: [], highlights: 0, sheets: 0, last: 'BODY' });
  });
});
