import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../tools/find-browser.mjs';
import { makePackages } from '../../../tools/package/make-packages.ts';
import { readFolder } from '../../../tools/package/read-folder.ts';
import type { ZipEntry } from '../../../tools/package/write-zip.ts';
import { findFreePort } from './free-port.ts';
import type { UpdatedNamesake, UpdatedNamesakeJob } from './in-updated-namesake.ts';
import { makePackingKey } from './packing-key.ts';
import { findMountProblem, runPrivately } from './private-mounts.ts';

const chrome = findBrowser('chrome');
const problem = chrome === undefined ? 'there is no Chromium' : findMountProblem();
const KIM = 'Kim Sang Man';

const folder = mkdtempSync(join(tmpdir(), 'namesake-updated-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What was built, as another version of it. */
function asVersion(entries: readonly ZipEntry[], version: string): readonly ZipEntry[] {
  return entries.map(({ path, bytes }) => {
    if (path !== 'manifest.json') return { path, bytes };
    const manifest: object = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return { path, bytes: Buffer.from(JSON.stringify({ ...manifest, version })) };
  });
}

describe.skipIf(problem !== undefined)(
  `Namesake on an organisation’s own server${problem === undefined ? '' : ` — NOT RUN: ${problem}`}`,
  () => {
    test('our own packages are installed, updated under an open page, and taken away, and nothing is thrown', async () => {
      const key = join(folder, 'key.pem');
      const { id } = makePackingKey(key);
      const port = await findFreePort();
      const place = (version: string): string => {
        const out = join(folder, version);
        mkdirSync(out);
        const files = makePackages({
          chrome: asVersion(readFolder('.output/chrome-mv3'), version),
          edge: readFolder('.output/edge-mv3'),
          firefox: asVersion(readFolder('.output/firefox-mv3'), version),
          sources: [],
          bom: '{}',
          hosting: { url: `http://127.0.0.1:${port}/`, key: readFileSync(key, 'utf8') },
        });
        for (const { name, bytes } of files) writeFileSync(join(out, name), bytes);
        return out;
      };
      const job: UpdatedNamesakeJob = {
        executablePath: chrome ?? '',
        id,
        first: place('1.0.0'),
        second: place('1.0.1'),
        port,
      };
      expect(await runPrivately<UpdatedNamesake>('in-updated-namesake.ts', job)).toEqual({
        versions: ['1.0.0', '1.0.1'],
        marks: [[KIM], [KIM, KIM], []],
        pageErrors: [],
        isGone: true,
      });
    });
  },
);
