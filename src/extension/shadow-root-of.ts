import { findNativeBrowser } from './native-browser.ts';

/** The shadow root of an element, also one that is closed to the page's scripts: each browser lets extensions see those in its own way. */
export function shadowRootOf(
  element: Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null },
): ShadowRoot | null {
  const { dom } = findNativeBrowser();
  if (dom) return dom.openOrClosedShadowRoot(element);
  return element.openOrClosedShadowRoot ?? element.shadowRoot;
}
