import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS } from './browsers.ts';
import type { BrowserNetwork, DrivenBrowser } from '../../../tools/drive/driven-browser.ts';

/**
 * Runs the same tests in every browser, one browser after the other. A browser that this machine does not have is skipped by name.
 *
 * @param define Registers the tests; the browser it is given works from the first hook on.
 * @param network Asked before a browser opens, for tests in which its requests go elsewhere.
 */
export function inEveryBrowser(define: (browser: DrivenBrowser) => void, network?: () => BrowserNetwork): void {
  for (const { name, open } of BROWSERS) {
    describe.skipIf(!open)(`in ${name}`, () => {
      let opened: DrivenBrowser | undefined;
      beforeAll(async () => {
        opened = await open?.(network?.());
      });
      afterAll(async () => opened?.close());
      define(follow(() => opened));
    });
  }
}

/** Tests are written down before the browser is open: everything is passed on to the one that will be. */
function follow(find: () => DrivenBrowser | undefined): DrivenBrowser {
  const now = (): DrivenBrowser => {
    const browser = find();
    if (!browser) throw new Error('the browser is not open');
    return browser;
  };
  return {
    get name() {
      return now().name;
    },
    useScheme: (scheme) => now().useScheme(scheme),
    openPage: (url, prepare) => now().openPage(url, prepare),
    openForbiddenPage: () => now().openForbiddenPage(),
    badge: (page) => now().badge(page),
    card: (page) => now().card(page),
    watchRequests: () => now().watchRequests(),
    openPopup: (page) => now().openPopup(page),
    readOpenPopup: (look) => now().readOpenPopup(look),
    openOwnPage: (path, selector) => now().openOwnPage(path, selector),
    stopBackground: () => now().stopBackground(),
    updateExtension: () => now().updateExtension(),
    runCommand: (page, command) => now().runCommand(page, command),
    processId: () => now().processId(),
    close: () => now().close(),
    get ended() {
      return now().ended;
    },
  };
}
