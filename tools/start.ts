import { spawnSync } from 'node:child_process';
import { env, execPath, exit, platform } from 'node:process';
import { buildPages } from './build-pages.ts';
import { openChromium } from './drive/open-chromium.ts';
import { findBrowser } from './find-browser.mjs';
import { servePages } from './serve-pages.ts';
import { showDemo } from './show-demo.ts';

const chrome = findBrowser('chrome');
if (!chrome) {
  console.error('The demo needs Chrome, Chromium or Edge. What to type stands above.');
  exit(2);
}

console.log('Building the extension and the demo pages …');
const built = spawnSync(execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) exit(1);
const pages = await servePages(await buildPages());

/** Windows and macOS always have a display; elsewhere the session says where it is. */
const hasDisplay = ['win32', 'darwin'].includes(platform) || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);

if (hasDisplay) {
  const browser = await openChromium(chrome, false);
  await browser.openPage(`${pages.origin}/index.html`);
  console.log(`The browser shows the demo pages (${pages.origin}/index.html) with Namesake in it. Close it to end.`);
  await browser.ended;
} else {
  console.log('There is no display, so the demo runs unseen and leaves pictures in .output/demo.');
  const browser = await openChromium(chrome);
  const isRight = await showDemo(browser, pages.origin, '.output/demo');
  await browser.close();
  if (!isRight) exit(1);
}
pages.close();
