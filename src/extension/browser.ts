/**
 * The one door to the browser. `wxt/browser` is the native `browser` where there is one and webextension-polyfill before Chromium 148
 * (the module in wxt.config.ts sees to that), so that everything here may await promises.
 */
export { browser } from 'wxt/browser';
export type { Browser } from 'wxt/browser';
