import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/find-browser.mjs';
import { openFirefox } from '../../tools/drive/open-firefox.ts';
import type { DrivenBrowser } from '../../tools/drive/driven-browser.ts';
import { openTestSite } from './harness/test-site.ts';
import type { TestSite } from './harness/test-site.ts';

const firefox = findBrowser('firefox');

/** What the content script of an old Firefox does not find. */
const WITHOUT_HIGHLIGHTS = 'globalThis.Highlight = undefined;';

/** The built extension with the API taken away from its content script: Firefox 128 to 139 has no CSS Custom Highlight API. */
function buildForOldFirefox(): string {
  const folder = mkdtempSync(join(tmpdir(), 'namesake-'));
  cpSync('.output/firefox-mv3', folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const {
    content_scripts: [script],
    ...others
  } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(join(folder, 'old.js'), WITHOUT_HIGHLIGHTS);
  writeFileSync(
    manifest,
    JSON.stringify({ ...others, content_scripts: [{ ...script, js: ['old.js', ...script.js] }] }),
  );
  return folder;
}

describe.skipIf(!firefox)('in Firefox without highlights', () => {
  let browser: DrivenBrowser;
  let site: TestSite;
  let folder = '';
  beforeAll(async () => {
    site = await openTestSite({ article: `<p>The <b>Kim</b> Sang Man of the article, and Jane Roe.</p>` });
    folder = buildForOldFirefox();
    browser = await openFirefox(firefox ?? '', folder);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('names are marked by elements, and text and badge are right', async () => {
    const page = await browser.openPage(site.at('article'));
    await expect
      .poll(() => page.$$eval('mark', (marks) => marks.map((mark) => mark.textContent).join('|')))
      .toBe('Kim| Sang Man');
    expect(await page.$eval('p', (text) => text.textContent)).toBe('The Kim Sang Man of the article, and Jane Roe.');
    await expect.poll(() => browser.badge(page)).toMatchObject({ text: '1' });
  });
});
