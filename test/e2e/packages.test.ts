import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listSources } from '../../tools/package/list-sources.ts';
import { readFolder } from '../../tools/package/read-folder.ts';
import { refuseSecrets } from '../../tools/package/refuse-secrets.ts';
import { writeZip } from '../../tools/package/write-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'namesake-sources-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.for([
  ['chrome', []],
  ['firefox', ['-b', 'firefox', '--mv3']],
] as const)(
  'whoever builds the archive of sources elsewhere gets the same bytes for %s',
  { timeout: 120_000 },
  ([browser, args]) => {
    const place = join(folder, browser);
    for (const { path, bytes } of listSources(process.cwd())) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), bytes);
    }
    symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
    execFileSync(resolve('node_modules/.bin/wxt'), ['build', ...args], { cwd: place, stdio: 'ignore' });
    const [there, here] = [join(place, '.output'), '.output'].map((output) => readFolder(`${output}/${browser}-mv3`));
    // Names first: a hash alone would not say what is different.
    const differing = (there ?? []).filter(
      ({ path, bytes }) => !here?.some((entry) => entry.path === path && Buffer.from(entry.bytes).equals(bytes)),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
    expect(Buffer.from(writeZip(there ?? [])).equals(writeZip(here ?? []))).toBe(true);
  },
);

test('nothing secret is versioned', () => {
  expect(() => refuseSecrets(listSources(process.cwd()))).not.toThrow();
});
