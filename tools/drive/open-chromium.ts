import { resolve } from 'node:path';
import puppeteer, { TargetType } from 'puppeteer-core';
import type { Browser, Page, Target, WebWorker } from 'puppeteer-core';
import { CHOICE, CHOSEN } from './first-choice.ts';
import { INSECURE_HOST } from './insecure-host.ts';
import type { BrowserNetwork, OpenPopup, DrivenBrowser } from './driven-browser.ts';

const FOLDER = '.output/chrome-mv3';

/** Fixed by the public key in the manifest. */
const ID = 'obbdellkghlgnegcidjkdlehkfdhoiba';

/** What of the extension's API is called inside the worker and the content script. */
declare const chrome: {
  readonly dom: { readonly openOrClosedShadowRoot: (element: Element) => ShadowRoot | null };
  readonly tabs: { readonly query: (query: object) => Promise<readonly { readonly id: number }[]> };
  readonly action: Readonly<Record<'getBadgeText' | 'getTitle', (tab: { readonly tabId: number }) => Promise<string>>>;
  readonly commands: { readonly onCommand: { readonly dispatch: (command: string, tab: object) => void } };
};

/**
 * @param executablePath Chrome, Chromium or Edge.
 * @param headless False for a window that a person can use.
 * @param folder The built extension.
 */
export async function openChromium(
  executablePath: string,
  headless = true,
  network: BrowserNetwork = {},
  folder = FOLDER,
): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    defaultViewport: null,
    enableExtensions: [resolve(folder)],
    args: [
      // Chromium refuses its sandbox to root; nobody else should give it up.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(network.proxyPort === undefined
        ? []
        : [`--proxy-server=http://127.0.0.1:${network.proxyPort}`, '--ignore-certificate-errors']),
      `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`,
      // A popup is never larger than the screen.
      '--screen-info={1600x1200}',
      '--window-size=1280,1000',
    ],
  });
  // Before the worker's target is there, browser.extensions() is empty.
  await findWorker(browser);
  const extension = (await browser.extensions()).get(ID);
  if (!extension) throw new Error('Chromium did not load the extension.');

  /** Wakes the worker when it sleeps: it has no target then. */
  const wakeWorker = async (): Promise<WebWorker> => {
    if (!browser.targets().some(isWorker)) {
      const page = await openOwnPage('popup.html', '.foot');
      await page.close();
    }
    return findWorker(browser);
  };
  let scheme: 'light' | 'dark' = 'light';
  const paint = async (page: Page): Promise<Page> => {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      // A picture of something that is still moving shows nothing.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    return page;
  };
  const openOwnPage = async (path: string, selector: string): Promise<Page> => {
    const page = await paint(await browser.newPage());
    await page.goto(`chrome-extension://${ID}/${path}`);
    await page.waitForSelector(selector);
    return page;
  };

  // Nobody is there to say where pages may be read.
  const welcome = await openOwnPage('welcome.html', CHOICE);
  await welcome.click(CHOICE);
  await welcome.waitForSelector(CHOSEN);
  await welcome.close();

  return {
    name: 'Chromium',
    useScheme: async (chosen) => {
      scheme = chosen;
    },
    openPage: async (url, prepare) => {
      const page = await paint(await browser.newPage());
      if (prepare) await page.evaluateOnNewDocument(prepare);
      await page.goto(url);
      return page;
    },
    openForbiddenPage: async () => {
      const page = await browser.newPage();
      await page.goto('chrome://version');
      return page;
    },
    badge: async (page) => {
      const worker = await wakeWorker();
      await page.bringToFront();
      return worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        if (!tab) throw new Error('no tab is in front');
        return {
          text: await chrome.action.getBadgeText({ tabId: tab.id }),
          title: await chrome.action.getTitle({ tabId: tab.id }),
        };
      });
    },
    card: async (page) => {
      const world = page.extensionRealms().at(-1);
      if (!world) throw new Error('the content script does not run in the page');
      return world.evaluate(() => {
        const roots = Array.from(document.documentElement.children, (child) =>
          chrome.dom.openOrClosedShadowRoot(child),
        );
        for (const root of roots) {
          const card = root?.querySelector<HTMLElement>('[role="dialog"]:not([hidden])');
          const focused = root?.activeElement?.textContent;
          if (card) return { text: card.innerText, ...(focused != null && { focused }) };
        }
        return null;
      });
    },
    watchRequests: async () => {
      const requests: string[] = [];
      const { client } = await wakeWorker();
      client.on('Network.requestWillBeSent', ({ request: { url } }) => {
        if (!url.startsWith('chrome-extension://')) requests.push(url);
      });
      await client.send('Network.enable');
      return async () => requests;
    },
    openPopup: async (page) => {
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      await page.triggerExtensionAction(extension);
      const popup = await paint(await (await opened).asPage());
      await popup.waitForSelector('#name');
      return drivePopup(popup);
    },
    readOpenPopup: async (look) => {
      const target = browser.targets().find((each) => each.url().endsWith('/popup.html'));
      return target ? drivePopup(await target.asPage()).read(look) : null;
    },
    openOwnPage,
    stopBackground: async () => {
      const worker = await findWorker(browser);
      // Whoever ended by itself meanwhile has no session left to close.
      await worker.close().catch((error: unknown) => {
        if (!String(error).includes('No session with given id')) throw error;
      });
    },
    // Installing over what is installed keeps the storage, as an update does. (`runtime.reload()` under DevTools disables the extension.)
    updateExtension: async () => void (await browser.installExtension(resolve(folder))),
    runCommand: async (page, command) => {
      const worker = await wakeWorker();
      await page.bringToFront();
      await worker.evaluate(async (name) => {
        const [tab] = await chrome.tabs.query({ active: true });
        if (tab) chrome.commands.onCommand.dispatch(name, tab);
      }, command);
    },
    processId: () => browser.process()?.pid,
    close: async () => browser.close(),
    ended: new Promise((end) => browser.once('disconnected', () => end())),
  };
}

function drivePopup(popup: Page): OpenPopup {
  return {
    type: async (text) => popup.keyboard.type(text),
    press: async (key, modifier) => {
      if (modifier) await popup.keyboard.down(modifier);
      await popup.keyboard.press(key);
      if (modifier) await popup.keyboard.up(modifier);
    },
    read: async (look) => {
      const page = await popup.evaluateHandle(() => document);
      return popup.evaluate(look, page);
    },
    screenshot: async (path) => void (await popup.screenshot({ path: asPng(path) })),
    close: async () => popup.close(),
  };
}

/** puppeteer wants to see the ending in the type. */
function asPng(path: string): `${string}.png` {
  return `${path.replace(/\.png$/, '')}.png`;
}

function isWorker(target: Target): boolean {
  return target.type() === TargetType.SERVICE_WORKER && target.url().includes(ID);
}

/** The worker of the moment: the browser ends idle ones, and each new one is another target. */
async function findWorker(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget(isWorker, { timeout: 15_000 });
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker went away');
  return worker;
}
