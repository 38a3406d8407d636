import { defineConfig } from 'wxt';

/**
 * The public half of the key that fixes the extension's id in Chromium (obbdellkghlgnegcidjkdlehkfdhoiba), so that policies and tests can
 * name it. The private half stays outside the tree; a store replaces the key with its own.
 */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwx2uOI0gDMzXbK1rExydo8g4QfDoLLHhVXrpARrZiMrfU+loTdjDp2KULXo6r17sblvvYslaTs5C88+7Sqa1eoF7pbh9FqkSYuOy2rrdCwJ8gg/1YEcy4RZJ2E/4WBp56x/afMuwcXzq23Xue8udcf3aMd8C/L3lU9v6CxCbTVemc0hy8K99yk8iYGEMVcWEZSvSJcxCszrtZ1kZuRffUpBGvnN0KlS7+/EWND3368yj7tUMfzNruviXu9ezlirzfZprikp9x9Mk+Z5d/YUuUBLZMQQv+gZnrhNvUxX66xSLvoYRqg+q0S6DFzx8CmRO2k7HgOdHv8ePcqHHSrwHhwIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'assets/public',
  imports: false,
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}-{{manifestVersion}}.zip',
    excludeSources: ['test/**', '*.pem', '**/*.pem'],
  },
  manifest: ({ browser }) => ({
    name: 'Namesake',
    description: 'Says, while you read, whether a name is a sanctioned party or a namesake. On the device.',
    // Every permission has its reason beside it; test/extension/manifest.test.ts refuses a new one.
    permissions: [
      'storage', // settings, and what was found in each tab while the browser runs
      'scripting', // what most pages never need (card, observations, the mark.js fallback), and asking why a page could not be read
      'contextMenus', // look up the selected words
      'alarms', // asking every few hours whether a list has changed
      'unlimitedStorage', // whole lists: some 30 MB each, which the browser must not throw away
      // Chromium's service worker may have no workers; lists are read in one. Firefox's background may.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Firefox needs none: it hands policies over as they are.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    // Pages are read where the user reads them; lists are fetched from the publishers that were turned on. No page text is sent anywhere.
    host_permissions: ['<all_urls>'],
    // By hand, not by WXT: entrypoints/page.ts says why.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        js: ['page.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: 'Namesake' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-hit': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Go to the next name on this page' },
      'previous-hit': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: 'Go to the previous name on this page',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'namesake@namesake-extension.org',
              // 128 has match_origin_as_fallback; 140 brought the Highlight API, before that mark.js paints.
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: PUBLIC_KEY,
          // Whole texts cross to the background and back: without JSON between. Chrome 148; older ones go on with JSON.
          message_serialization: 'structured_clone',
          // 123 has light-dark(); 117 Map.groupBy.
          minimum_chrome_version: '123',
          // Not naming any lets every other extension connect.
          externally_connectable: { ids: [] },
        }),
  }),
});
