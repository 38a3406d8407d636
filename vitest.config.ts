import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tools/find-browser.mjs';

/** Chromium refuses its sandbox to root; nobody else should give it up. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const chrome = findBrowser('chrome');

/** The day of the release that the built-in list begins with; test/same-examples.ts says what it is for. */
const seed = Number(process.env['NAMESAKE_SEED'] ?? 20_230_523);
if (!Number.isSafeInteger(seed))
  throw new Error(`NAMESAKE_SEED is ${process.env['NAMESAKE_SEED']}, not a whole number.`);
const sameExamples = { setupFiles: ['test/same-examples.ts'], provide: { seed } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...sameExamples,
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/page/**', 'test/ui/**', 'test/extension/lists/**', 'test/e2e/**'],
          // Some start the command line, a process each: on a busy machine that takes its time.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The DOM is tested in a real browser: a fake one lies about layout, highlights and visibility. So are the lists: about IndexedDB, streams
        // and locks.
        test: {
          ...sameExamples,
          name: 'page',
          // How long a busy machine may take is no property of the code: what is waited for is asked for again and again.
          testTimeout: 60_000,
          expect: { poll: { timeout: 30_000, interval: 20 } },
          include: ['test/{page,ui}/**/*.test.ts', 'test/extension/lists/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chrome && { executablePath: chrome }), args: [...sandbox, '--disable-gpu'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // A browser on a busy machine takes its time; what is waited for is asked for again and again meanwhile.
          expect: { poll: { timeout: 15_000, interval: 50 } },
        },
      },
    ],
  },
});
