import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom: the layer table of ARCHITECTURE.md. Every layer may import itself; nothing imports upward. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/core/model': [],
  'src/core/text': [],
  'src/core/names': ['src/core/text'],
  'src/core/identifiers': ['src/core/model', 'src/core/text'],
  'src/core/lists': ['src/core/model', 'src/core/text', 'src/core/identifiers'],
  'src/core/search-index': ['src/core/model', 'src/core/text', 'src/core/names', 'src/core/identifiers'],
  'src/core/match': [
    'src/core/model',
    'src/core/text',
    'src/core/names',
    'src/core/identifiers',
    'src/core/search-index',
  ],
  'src/core/indicators': ['src/core/model', 'src/core/text', 'src/core/lists'],
  'src/core/explain': ['src/core/model'],
  'src/core/review': ['src/core/model'],
  'src/core/policy': ['src/core/model', 'src/core/text'],
  'src/core/policy-files': ['src/core/policy', 'src/core/text', 'src/core/identifiers'],
  'src/core': [
    'src/core/model',
    'src/core/text',
    'src/core/names',
    'src/core/identifiers',
    'src/core/lists',
    'src/core/search-index',
    'src/core/match',
    'src/core/indicators',
    'src/core/explain',
    'src/core/review',
    'src/core/policy',
    'src/core/policy-files',
  ],
  'src/ui': ['src/core'],
  'src/page': ['src/core', 'src/ui'],
  'src/extension': ['src/core'],
  'src/cli': ['src/core', 'assets'],
  assets: [],
  entrypoints: ['src/core', 'src/ui', 'src/page', 'src/extension', 'assets'],
};

/** Each npm package comes in through one file. `wxt` is the frame that entry points are written in. */
const DOORS: Record<string, string> = {
  'fuse.js': 'src/ui/suggest-names.ts',
  idb: 'src/extension/lists/list-database.ts',
  'mark.js': 'src/ui/mark-words.ts',
  saxes: 'src/core/lists/xml/read-xml.ts',
  'wxt/browser': 'src/extension/browser.ts',
};

const LAYERS = Object.keys(MAY_IMPORT).toSorted((a, b) => b.length - a.length);
const layerOf = (path: string): string | undefined => LAYERS.find((layer) => path.startsWith(`${layer}/`));

const files = ['src', 'entrypoints', 'assets'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, name)),
);

/** Every module a file names, relative ones as paths from the root. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return Array.from(source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g), ([, to = '']) =>
    to.startsWith('.') ? join(dirname(file), to) : to,
  );
}

test.for(files)('%s imports only what its layer may', (file) => {
  const home = layerOf(file) ?? file;
  const allowed = [home, ...(MAY_IMPORT[home] ?? [])];
  const strays = importsOf(file)
    .filter((to) => !allowed.includes(layerOf(to) ?? to))
    .filter((to) => DOORS[to] !== file)
    .filter((to) => !(home === 'entrypoints' && to.startsWith('wxt/')))
    .filter((to) => !(home === 'src/cli' && to.startsWith('node:')));
  expect(strays).toEqual([]);
});

test.for(files.filter((file) => !file.startsWith('src/core/')))('%s enters the core through its one door', (file) => {
  const inner = importsOf(file).filter((to) => to.startsWith('src/core/') && to !== 'src/core/index.ts');
  expect(inner).toEqual([]);
});

test.for(files.filter((file) => file.startsWith('entrypoints/')))('%s only wires: 60 lines at the most', (file) => {
  expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(60);
});

test('no folder or file hides behind a word that means nothing', () => {
  const empty = /^(utils?|helpers?|common|managers?|services?|data|info|misc)(\.|$)/;
  expect(
    files.flatMap((file) => file.split('/')).filter((part) => empty.test(part) || empty.test(basename(part))),
  ).toEqual([]);
});
