import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { builtinList } from '../../../assets/builtin-list/index.ts';
import { readSnapshot, type Snapshot } from '../../../src/core/index.ts';
import { sharedFolder } from '../../shared-folder.ts';
import { readParsedSdn } from '../read-parsed-sdn.ts';

/** Round trips of the extension's own kind, with nothing behind them: what any answer costs at least. */
const ECHO = `
const { onConnect } = (globalThis.browser ?? chrome).runtime;
const listen = onConnect.addListener.bind(onConnect);
listen((port) => {
  if (port.name === 'bench') port.onMessage.addListener(() => port.postMessage('heard'));
});
onConnect.addListener = (listener) => listen((port) => { if (port.name !== 'bench') listener(port); });
`;

const PORT = `
document.addEventListener('bench-walk', () => {
  const start = performance.now();
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;
  document.documentElement.setAttribute('data-bench-walk', length > 0 ? String(performance.now() - start) : 'NaN');
});
let port;
for (const characters of [0, 1, 100000]) document.addEventListener('bench-port-' + characters, () => {
  const { runtime } = globalThis.browser ?? chrome;
  const text = 'The quick fox. '.repeat(Math.ceil(characters / 15)).slice(0, characters);
  const start = performance.now();
  // Without a character it is a ping over a new port, which wakes a worker that was stopped.
  if (characters === 0) { port?.disconnect(); port = undefined; }
  if (!port) {
    port = runtime.connect({ name: 'bench' });
    port.onDisconnect.addListener(() => (port = undefined));
  }
  const heard = () => {
    port?.onMessage.removeListener(heard);
    document.documentElement.setAttribute('data-bench-took', String(performance.now() - start));
  };
  port.onMessage.addListener(heard);
  port.postMessage(text);
});
`;

/** What of a manifest is changed for measuring. */
interface Manifest {
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
}

/** The page of the benchmark, ready to be served. @returns The folder. */
export async function buildBenchPage(): Promise<string> {
  const folder = join('.output', 'bench-page');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body><main></main><script src="bench.js"></script>',
  );
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.MODE': '"measure"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: 'test/bench/page-speed/in-page.ts',
        formats: ['iife'],
        name: 'benchPage',
        fileName: () => 'bench.js',
      },
    },
  });
  return folder;
}

/** The extension as people get it. @returns The folder. */
export function buildExtension(browser: 'chrome' | 'firefox', mode: 'production' | 'measure' = 'production'): string {
  const { status, stderr } = spawnSync('npx', ['wxt', 'build', '--mv3', '-b', browser, '--mode', mode], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
  return join('.output', `${browser}-mv3${mode === 'measure' ? '-measure' : ''}`);
}

/** The extension in its measuring build, with a list and an echo beside it. @returns The folder. */
export function buildMeasuringExtension(browser: 'chrome' | 'firefox', list: Snapshot, name: string): string {
  const built = buildExtension(browser, 'measure');
  const folder = join('.output', `bench-${browser}-${name}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  writeFileSync(
    join(folder, 'bench-list.js'),
    `globalThis.namesakeMeasuredList = JSON.parse(${JSON.stringify(JSON.stringify(list))});`,
  );
  writeFileSync(join(folder, 'bench-echo.js'), ECHO);
  writeFileSync(join(folder, 'bench-port.js'), PORT);
  writeFileSync(join(folder, 'bench-worker.js'), `importScripts('bench-echo.js', 'bench-list.js', 'background.js');`);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const { background, content_scripts: scripts } = manifest;
  const changed = {
    ...manifest,
    background: background.scripts
      ? { ...background, scripts: ['bench-echo.js', 'bench-list.js', ...background.scripts] }
      : { service_worker: 'bench-worker.js' },
    content_scripts: scripts.map((script) => ({ ...script, js: [...script.js, 'bench-port.js'] })),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(changed));
  return folder;
}

/** The whole SDN list where the reference material is beside the project; else the built-in list, and that is said. */
export function readMeasuredLists(): { readonly whole: Snapshot; readonly builtin: Snapshot } {
  const builtin = readSnapshot(builtinList);
  const folder = sharedFolder();
  if (folder === undefined)
    console.warn('There is no shared/ beside the project: measured with the built-in list alone.');
  return { whole: folder === undefined ? builtin : readParsedSdn(folder), builtin };
}

/** Every name of a list in Latin letters, for those who look for strings. */
export function namesOf({ parties }: Snapshot): readonly string[] {
  return [...new Set(parties.flatMap(({ names }) => names.map(({ name }) => name)))].filter((name) => name.length > 3);
}
