import type { Browser } from './browser.ts';

/** What of the browser's API a content script uses: nothing that answers with a promise, but for `sendMessage`, whose promise every browser's own API has. */
interface ContentScriptApi {
  /** Parts of it go missing once the extension was updated, switched off or removed. */
  readonly runtime?: Partial<
    Pick<typeof Browser.runtime, 'id' | 'connect' | 'onMessage' | 'lastError' | 'sendMessage'>
  >;
  /** Chromium's way into closed shadow roots. */
  readonly dom?: { readonly openOrClosedShadowRoot: (element: Element) => ShadowRoot | null };
}

/**
 * The browser's API as the browser gives it, for the content script alone. It needs none of the polyfill's promises, and they would be a
 * fifth of what every frame of every page has to load.
 */
export function findNativeBrowser(): ContentScriptApi {
  const world: typeof globalThis & { readonly browser?: ContentScriptApi; readonly chrome?: ContentScriptApi } =
    globalThis;
  return world.browser ?? world.chrome ?? {};
}
