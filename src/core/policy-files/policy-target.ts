import type { PolicyValues } from './policy-values.ts';

/** The browsers that administrators manage. */
export type BrowserName = 'chrome' | 'edge' | 'firefox';

/** Whose policy is written: which copies of the extension, where they are installed from, and what is set. */
export interface PolicyTarget {
  /** The extension's id in Chrome and Chromium: 32 letters from a to p. */
  readonly chromeId: string;
  /** The same as `chromeId`, unless Edge gets its copy from its own store. */
  readonly edgeId: string;
  /** As in the manifest: `namesake@namesake-extension.org`. */
  readonly firefoxId: string;
  /** The update manifest (`update.xml`) of your own server, or the address of a store. */
  readonly updateUrl: string;
  /** Where Firefox fetches the XPI. Without it Firefox gets settings and no installation. */
  readonly firefoxInstallUrl?: string;
  readonly values: PolicyValues;
}

/** A file for an administrator. */
export interface PolicyFile {
  /** Relative, with slashes: `windows/namesake-chrome.reg`. */
  readonly path: string;
  readonly text: string;
  /**
   * How the text becomes bytes: registry files are UTF-16 and old PowerShell takes a file for UTF-8 only by its mark; both want CRLF at the
   * ends of lines, which `text` already has.
   */
  readonly encoding: 'utf-8' | 'utf-8-with-mark' | 'utf-16-with-mark';
  /** What it is for, in one line. */
  readonly purpose: string;
}

/** The extension's id in that browser. */
export function idIn(browser: BrowserName, target: PolicyTarget): string {
  const ids = { chrome: target.chromeId, edge: target.edgeId, firefox: target.firefoxId };
  return ids[browser];
}

/** The stores' own update addresses: whoever installs from there needs no server, and the address is not overridden. */
export const STORE_UPDATE_URLS: readonly string[] = [
  'https://clients2.google.com/service/update2/crx',
  'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
];
