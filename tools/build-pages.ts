import { cpSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';

const FROM = 'test/pages';

/**
 * Puts the demo and test pages into `.output/pages`, ready to be served: the HTML as it is, and the React feed bundled by Vite with the real React in its production
 * build.
 *
 * @returns The folder.
 */
export async function buildPages(): Promise<string> {
  const folder = join('.output', 'pages');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const page of globSync(`${FROM}/*.html`)) cpSync(page, join(folder, basename(page)));
  await build({
    configFile: false,
    logLevel: 'warn',
    // React chooses its build by this name.
    define: { 'process.env.NODE_ENV': '"production"' },
    // And Vite chooses by the environment, which is "test" when tests build the pages.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: join(FROM, 'people-feed.tsx'), formats: ['es'], fileName: () => 'people-feed.js' },
    },
  });
  return folder;
}
