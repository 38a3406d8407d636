import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMarks } from '../../tools/drive/read-marks.ts';
import { makeUnFile } from '../extension/lists/made-lists.ts';
import { HOSTILE_NAMES } from '../hostile-names.ts';
import { openPublishers } from './harness/publishers.ts';
import type { Publishers } from './harness/publishers.ts';
import { openTestSite } from './harness/test-site.ts';
import type { TestSite } from './harness/test-site.ts';
import { inEveryBrowser } from './harness/with-browser.ts';

const FRONT = 'https://scsanctions.un.org/resources/xml/en/consolidated.xml';

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What each of the parties is called besides, in plain words: so every one of them is found. */
const ALIASES = HOSTILE_NAMES.map(
  (_, at) => `Vorbexal ${'abcdefghijklmnopqrstuvwxyz'.charAt(at).repeat(3)}mirabond Company`,
);

/** The list, with an alias for each hostile name. */
function makeList(): string {
  const names = HOSTILE_NAMES.map(escapeMarkup);
  return names.reduce(
    (file, name, at) =>
      file.replace(
        `<FIRST_NAME>${name}</FIRST_NAME>`,
        (found) =>
          `${found}<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>${ALIASES[at]}</ALIAS_NAME></ENTITY_ALIAS>`,
      ),
    makeUnFile({ on: '2026-02-01', also: names }),
  );
}

let publishers: Publishers;
let site: TestSite;
beforeAll(async () => {
  publishers = await openPublishers(['scsanctions.un.org', 'unsolprodfiles.blob.core.windows.net']);
  const file = makeList();
  publishers.on(FRONT, (_, response) => response.writeHead(200, { 'content-type': 'application/xml' }).end(file));
  site = await openTestSite({
    article: HOSTILE_NAMES.map((name, at) => `<p>${ALIASES[at]}</p><p>${escapeMarkup(name)}</p>`).join(''),
  });
});
afterAll(async () => {
  await site.close();
  await publishers.close();
});

declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<{ readonly value: unknown }> };
};

/** What would be there if a name had become more than text, and how far anything stands out over the edge. Runs in the page. */
function findDamage(page: Document): { readonly elements: readonly string[]; readonly overflow: number } {
  // Nothing of ours is made of these.
  const elements = page.body.querySelectorAll('img, svg, script, iframe, u, [onerror], [onload], [onmouseover]');
  const root = page.documentElement;
  return {
    elements: Array.from(elements, ({ outerHTML }) => outerHTML.slice(0, 100)),
    overflow: Math.max(0, root.scrollWidth - root.clientWidth),
  };
}

const UNHARMED = { elements: [], overflow: 0 };

inEveryBrowser(
  (browser) => {
    test('names that want to be markup stay names, from the list to every screen, and nothing leaves its place', async () => {
      const page = await browser.openPage(site.at('article'));
      const before = await page.evaluate(() => document.body.innerHTML);
      let dialogs = 0;
      page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      const options = await browser.openOwnPage('options.html', '.setting');
      await options.evaluate(() =>
        chrome.runtime.sendMessage({ kind: 'change-list', list: 'un-sc', change: 'turn-on' }),
      );
      await expect.poll(() => readMarks(page)).toEqual(expect.arrayContaining(ALIASES));
      expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);

      await browser.runCommand(page, 'next-hit');
      await expect.poll(() => browser.card(page)).not.toBeNull();
      expect((await browser.card(page))?.text).toContain('<img src=x onerror=alert(1)>');
      expect(await page.evaluate(() => document.querySelectorAll('img, script').length)).toBe(0);

      const popup = await browser.openPopup(page);
      const readNames = async (): Promise<string[]> =>
        popup.read((document) =>
          Array.from(document.querySelectorAll('.party-name'), ({ textContent }) => textContent),
        );
      await expect.poll(async () => (await readNames()).length).toBeGreaterThanOrEqual(HOSTILE_NAMES.length);
      expect((await readNames()).join('\n')).toContain('<img src=x onerror=alert(1)> Zorvexal Trading');
      expect(await popup.read(findDamage)).toEqual(UNHARMED);
      await popup.close();

      const own = await browser.openOwnPage('popup.html', '.foot');
      await own.setViewport({ width: 400, height: 600 });
      const lookUp = async (name: string): Promise<void> =>
        own.evaluate((typed) => {
          const input = document.querySelector<HTMLInputElement>('#name');
          if (input) input.value = typed;
          input?.form?.requestSubmit();
        }, name);
      const seeDamage = async (): Promise<unknown> =>
        own.evaluate(findDamage, await own.evaluateHandle(() => document));
      for (const [at, name] of HOSTILE_NAMES.entries()) {
        // What is typed is cut at 1,000 characters.
        await lookUp(name.slice(0, 1000));
        await expect
          .poll(() => own.evaluate(() => document.querySelector('.result h2')?.textContent))
          .toContain(name.trim().slice(0, 10));
        expect(await seeDamage()).toEqual(UNHARMED);
        await lookUp(ALIASES[at] ?? '');
        await expect
          .poll(() => own.evaluate(() => document.querySelector('.result h2')?.textContent))
          .toContain(ALIASES[at]);
        await own.evaluate(() => document.querySelector<HTMLElement>('.result .party')?.click());
        await expect
          .poll(() => own.evaluate(() => document.querySelector('.party-page')?.textContent))
          .toContain(ALIASES[at]);
        expect(await seeDamage()).toEqual(UNHARMED);
      }

      for (const path of ['options.html', 'policy.html', 'diagnostics.html']) {
        const screen = await browser.openOwnPage(path, '.setting, .facts');
        await screen.setViewport({ width: 500, height: 800 });
        expect(await screen.evaluate(findDamage, await screen.evaluateHandle(() => document))).toEqual(UNHARMED);
        await screen.close();
      }
      expect(dialogs).toBe(0);
    });
  },
  () => ({ proxyPort: publishers.proxyPort }),
);
