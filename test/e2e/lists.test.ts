import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { readMarks } from '../../tools/drive/read-marks.ts';
import { makeUnFile } from '../extension/lists/made-lists.ts';
import { openPublishers } from './harness/publishers.ts';
import type { Publishers } from './harness/publishers.ts';
import { openTestSite } from './harness/test-site.ts';
import type { TestSite } from './harness/test-site.ts';
import { inEveryBrowser } from './harness/with-browser.ts';

const FRONT = 'https://scsanctions.un.org/resources/xml/en/consolidated.xml';
const STORAGE = 'https://unsolprodfiles.blob.core.windows.net/files/consolidated.xml';

const DRELOVANT = 'Drelovant Trading';
const KESTRIMOR = 'Kestrimor Shipping';
const FIRST = makeUnFile({ on: '2026-02-01', also: [DRELOVANT] });
const SECOND = makeUnFile({ on: '2026-02-10', also: [DRELOVANT, KESTRIMOR] });

let publishers: Publishers;
let site: TestSite;
beforeAll(async () => {
  publishers = await openPublishers(['scsanctions.un.org', 'unsolprodfiles.blob.core.windows.net']);
  // As the UN does: the address that everybody knows sends on to storage, signed for an hour.
  publishers.on(FRONT, (_, response) => response.writeHead(302, { location: `${STORAGE}?sig=abc` }).end());
  site = await openTestSite({ article: `<p>The ${DRELOVANT} and the ${KESTRIMOR} were named.</p>` });
});
afterAll(async () => {
  await site.close();
  await publishers.close();
});

/** From now on the storage has this file. */
function publish(file: string): void {
  const etag = `"${file.length}"`;
  publishers.on(STORAGE, (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag, 'content-type': 'application/xml' }).end(file);
  });
}

/** What the options page can ask for. */
declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<{ readonly value: never }> };
};

interface SeenStatus {
  readonly active?: { readonly publishedOn: string; readonly parties: number };
  readonly before?: { readonly publishedOn: string };
  readonly error?: { readonly words: string };
  readonly isUpdating: boolean;
}

async function ask<Answer>(options: Page, message: object): Promise<Answer> {
  return options.evaluate(async (said) => (await chrome.runtime.sendMessage(said)).value, message);
}

async function status(options: Page): Promise<SeenStatus | undefined> {
  const lists = await ask<readonly (SeenStatus & { readonly list: string })[]>(options, { kind: 'list-status' });
  return lists.find(({ list }) => list === 'un-sc');
}

const change = async (options: Page, what: string): Promise<unknown> =>
  ask(options, { kind: 'change-list', list: 'un-sc', change: what });

inEveryBrowser(
  (browser) => {
    test('nobody is contacted before a list is turned on; then the publisher and its storage, and open pages are read again', async () => {
      publish(FIRST);
      publishers.takeRequests();
      const page = await browser.openPage(site.at('article'));
      await expect
        .poll(() => browser.badge(page))
        .toMatchObject({ title: expect.stringContaining('no listed name found') });
      expect(publishers.takeRequests()).toEqual([]);
      const options = await browser.openOwnPage('options.html', 'h1');
      expect(await change(options, 'turn-on')).toEqual({ isKept: true });
      await expect.poll(() => readMarks(page)).toEqual([DRELOVANT]);
      expect(publishers.takeRequests()).toEqual([`GET ${FRONT}`, `GET ${STORAGE}`]);
      expect(await status(options)).toMatchObject({ active: { publishedOn: '2026-02-01', parties: 901 } });

      publish(SECOND);
      await change(options, 'update');
      await expect.poll(() => readMarks(page)).toEqual([DRELOVANT, KESTRIMOR]);
      expect(await status(options)).toMatchObject({
        active: { publishedOn: '2026-02-10' },
        before: { publishedOn: '2026-02-01' },
      });
    });
  },
  () => ({ proxyPort: publishers.proxyPort }),
);
