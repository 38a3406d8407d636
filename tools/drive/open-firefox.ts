import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { POPUP, reachWindow } from './firefox-window.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { CHOICE, CHOSEN } from './first-choice.ts';
import { INSECURE_HOST } from './insecure-host.ts';
import { comesTrue, waitUntil } from './wait-until.ts';
import type { BrowserNetwork, OpenPopup, DrivenBrowser } from './driven-browser.ts';

/** Fixed in the manifest. */
const ID = 'namesake@namesake-extension.org';

/** Firefox gives every installation another address; a preference fixes it. */
const UUID = '5b1c1d2e-9a52-4a4e-8f0b-6d1f0a3c7e11';

/** @param folder The built extension. */
export async function openFirefox(
  executablePath: string,
  folder = '.output/firefox-mv3',
  { proxyPort }: BrowserNetwork = {},
): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: null,
    // Without it no page of an extension can be opened, and the window around the pages cannot be reached.
    args: ['-remote-allow-system-access', '--width=1280', '--height=1000'],
    ...(proxyPort !== undefined && { acceptInsecureCerts: true }),
    extraPrefsFirefox: {
      ...(proxyPort !== undefined && {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
      }),
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'network.dns.localDomains': INSECURE_HOST,
    },
  });
  await browser.installExtension(resolve(folder));
  const window = await reachWindow(browser, ID);

  const openOwnPage = async (path: string, selector: string): Promise<Page> => {
    const page = await browser.newPage();
    // It changes the process, so that the promise never settles.
    page.goto(`moz-extension://${UUID}/${path}`).catch(() => {});
    await waitUntil(`${path} is drawn`, () =>
      page.evaluate((wanted) => location.protocol !== 'about:' && document.querySelector(wanted) !== null, selector),
    );
    return page;
  };

  // Nobody is there to say where pages may be read.
  const welcome = await openOwnPage('welcome.html', CHOICE);
  await welcome.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), CHOICE);
  await waitUntil('it is chosen where to read', () =>
    welcome.evaluate((button) => document.querySelector(button) !== null, CHOSEN),
  );
  await welcome.close();

  return {
    name: 'Firefox',
    useScheme: (scheme) =>
      window.run(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1});`,
      ),
    openPage: async (url, prepare) => {
      const page = await browser.newPage();
      if (prepare) await page.evaluateOnNewDocument(prepare);
      await page.goto(url);
      return page;
    },
    openForbiddenPage: async () => {
      const page = await browser.newPage();
      await page.bringToFront();
      // WebDriver waits forever for a page that moves into another process.
      await window.run(`
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        gBrowser.selectedBrowser.fixupAndLoadURIString('about:license', { triggeringPrincipal });`);
      await waitUntil('Firefox shows its licence', () =>
        window.run(`return gBrowser.selectedBrowser.currentURI.spec === 'about:license';`),
      );
      return page;
    },
    badge: async (page) => {
      await page.bringToFront();
      return window.run(`
        const read = (name) => button.action.getProperty(gBrowser.selectedTab, name) ?? '';
        return { text: read('badgeText'), title: read('title') };`);
    },
    card: async (page) => {
      await page.bringToFront();
      return window.runInTab((document) => {
        // Only Firefox's own code sees this property.
        type Revealing = Element & { readonly openOrClosedShadowRoot: ShadowRoot | null };
        const roots = Array.from(document.documentElement.children)
          .filter((child): child is Revealing => 'openOrClosedShadowRoot' in child)
          .map((child) => child.openOrClosedShadowRoot);
        for (const root of roots) {
          const card = root?.querySelector<HTMLElement>('[role="dialog"]:not([hidden])');
          const focused = root?.activeElement?.textContent;
          if (card) return { text: card.innerText, ...(focused != null && { focused }) };
        }
        return null;
      });
    },
    watchRequests: async () => {
      await window.run(`
        window.requestsOfExtension = [];
        Services.obs.addObserver((channel) => {
          channel.QueryInterface(Ci.nsIHttpChannel);
          const { loadingPrincipal, triggeringPrincipal } = channel.loadInfo;
          const isOurs = [loadingPrincipal, triggeringPrincipal].some((each) => each?.addonId === ${JSON.stringify(ID)});
          if (isOurs) window.requestsOfExtension.push(channel.URI.spec);
        }, 'http-on-opening-request');`);
      return () => window.run(`return window.requestsOfExtension;`);
    },
    openPopup: async (page) => {
      await page.bringToFront();
      // Keys that come before the popup has the focus go to the page under it.
      await waitUntil('the popup has the focus', async () => {
        // One that a failed test left open would be in the way; one that opened while the window changed hands never gets the focus.
        await window.run(`${CLOSE_POPUP} await button.openPopup(window, true);`);
        return comesTrue(
          () => window.runInPopup((popup) => popup.hasFocus() && popup.activeElement?.id === 'name'),
          POPUP_PATIENCE_MS,
        );
      });
      return drivePopup(window);
    },
    readOpenPopup: async (look) => {
      const isOpen = await window.run<boolean>(`return ${POPUP} !== null;`);
      if (isOpen) return window.runInPopup(look);
      // Firefox opens popups only for clicks of its own: a small window stands in.
      for (const page of await browser.pages()) {
        if (page.url().endsWith('/popup.html')) return page.evaluate(look, await page.evaluateHandle(() => document));
      }
      return null;
    },
    openOwnPage,
    stopBackground: () =>
      window.run(
        `await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      ),
    updateExtension: () =>
      window.run(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(${JSON.stringify(ID)});
        await addon.reload();`),
    runCommand: async (page, command) => {
      await page.bringToFront();
      await window.run(`extension.shortcuts.onCommand(${JSON.stringify(command)});`);
    },
    processId: () => browser.process()?.pid,
    close: async () => browser.close(),
    ended: new Promise((end) => browser.once('disconnected', () => end())),
  };
}

const CLOSE_POPUP = `${POPUP}?.closest('panel')?.hidePopup();`;

/** After it a popup is opened anew. */
const POPUP_PATIENCE_MS = 5000;

function drivePopup(window: FirefoxWindow): OpenPopup {
  const pressKey = async (key: string, modifier?: string): Promise<void> =>
    window.run(`
      ${POPUP}.focus();
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      const CODES = { Enter: 'Enter', Escape: 'Escape', ArrowDown: 'ArrowDown', Tab: 'Tab', Shift: 'ShiftLeft' };
      const keys = ${JSON.stringify([key, ...(modifier === undefined ? [] : [modifier])])};
      const presses = keys.reverse().map((key) => new KeyboardEvent('', { key, code: CODES[key] ?? '' }));
      for (const press of presses) keyboard.keydown(press);
      for (const press of presses.reverse()) keyboard.keyup(press);`);
  return {
    type: async (text) => {
      for (const key of text) await pressKey(key);
    },
    press: pressKey,
    read: window.runInPopup,
    screenshot: async (path) => {
      const png = await window.run<string>(`
        const popup = ${POPUP};
        const area = new DOMRect(0, 0, popup.clientWidth, popup.clientHeight);
        const drawing = await popup.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = drawing.width;
        canvas.height = drawing.height;
        canvas.getContext('2d').drawImage(drawing, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];`);
      await writeFile(path, Buffer.from(png, 'base64'));
    },
    close: () => window.run(CLOSE_POPUP),
  };
}
