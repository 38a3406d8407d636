import type { Browser } from 'puppeteer-core';

/** The window around the pages, where Firefox keeps the button, the popup and the background of an extension. For tests only. */
export interface FirefoxWindow {
  /**
   * Runs the body of an async function in the window. `extension` and `button` (the extension's action) stand at hand; what it returns
   * must be plain.
   */
  readonly run: <Answer>(body: string) => Promise<Answer>;
  /** Runs a function in the content of the popup, over its DOM. It must not use anything around it. */
  readonly runInPopup: RunInContent;
  /** The same in the page of the tab in front, with the rights of the browser: closed shadow roots are open to it. */
  readonly runInTab: RunInContent;
}

type RunInContent = <Answer>(look: (page: Document) => Answer) => Promise<Answer>;

/** What Firefox answers to a WebDriver BiDi command; puppeteer does not type Mozilla's own. */
interface BidiConnection {
  readonly send: (
    method: string,
    parameters: object,
  ) => Promise<{
    readonly result: {
      readonly contexts: readonly { readonly context: string; readonly url: string }[];
      readonly type: string;
      readonly result: { readonly value: string };
      readonly exceptionDetails: { readonly text: string };
    };
  }>;
}

/** Reaches the window through WebDriver BiDi: Firefox allows it when started with `-remote-allow-system-access`. */
export async function reachWindow(browser: Browser, extensionId: string): Promise<FirefoxWindow> {
  if (!hasConnection(browser)) throw new Error('puppeteer does not speak WebDriver BiDi to this browser');
  const { connection } = browser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts.find(({ url }) => url.includes('browser.xhtml'))?.context;

  const run = async <Answer>(body: string): Promise<Answer> => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(extensionId)});
        const button = extension.apiManager.global.browserActionFor(extension);
        ${body}
      })().then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
      resultOwnership: 'none',
    });
    if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result.value);
  };

  // The popup is no page that WebDriver knows. A frame script reaches the content of any browser element, and answers by message.
  const runIn =
    (element: string): RunInContent =>
    (look) =>
      run(`
        const { messageManager } = ${element};
        const name = 'answer:' + Math.random();
        const answered = new Promise((resolve) => messageManager.addMessageListener(name, (message) => resolve(message.data)));
        const look = ${JSON.stringify(look.toString())};
        const script = 'sendAsyncMessage("' + name + '", (' + look + ')(content.document))';
        messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
        // A script that is loaded while the content changes hands is never run. Whoever polls asks again.
        const lost = new Promise((_, reject) => setTimeout(() => reject(new Error('the content did not answer')), 2000));
        return Promise.race([answered, lost]);`);

  return { run, runInPopup: runIn(POPUP), runInTab: runIn('gBrowser.selectedBrowser') };
}

/** The element that holds the open popup, for code that runs in the window. */
export const POPUP = `document.querySelector('.webextension-popup-browser')`;

function hasConnection(browser: object): browser is { readonly connection: BidiConnection } {
  return 'connection' in browser;
}
