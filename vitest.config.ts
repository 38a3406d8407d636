import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tools/find-browser.mjs';

/** Chromium refuses its sandbox to root; nobody else should give it up. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const chrome = findBrowser('chrome');

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // A limit for what hangs, not for what is slow: no test asserts a time, and a busy machine takes many times as long.
          testTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/page/**', 'test/ui/**', 'test/extension/lists/**', 'test/e2e/**'],
        },
      },
      {
        // The DOM is tested in a real browser: a fake one lies about layout, highlights and visibility. So are the lists: about IndexedDB, streams
        // and locks.
        test: {
          name: 'page',
          testTimeout: 60_000,
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
