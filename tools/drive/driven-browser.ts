import type { Page } from 'puppeteer-core';

/** The button of the extension over one tab. */
export interface SeenBadge {
  readonly text: string;
  readonly title: string;
}

export type PressedKey = 'Enter' | 'Escape' | 'ArrowDown' | 'Tab';

/** The real popup, the one that the browser hangs under the button. */
export interface OpenPopup {
  /** Presses keys, as a person does: each goes wherever the focus is. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: PressedKey, modifier?: 'Shift') => Promise<void>;
  /** Runs in the popup with only the DOM at hand; must not use anything around it. */
  readonly read: <Answer>(look: (page: Document) => Answer) => Promise<Answer>;
  readonly screenshot: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a person sees of the card, though its shadow root is closed to the page. */
export interface SeenCard {
  readonly text: string;
  /** The text of what has the focus inside it; undefined when the focus is elsewhere. */
  readonly focused?: string;
}

/** Where a browser's requests go. */
export interface BrowserNetwork {
  /** A proxy on this machine for everything but loopback; the browser then trusts every certificate. */
  readonly proxyPort?: number;
}

/** A real browser with the built extension in it. The same for Chromium and Firefox, so that every test runs in both. */
export interface DrivenBrowser {
  readonly name: 'Chromium' | 'Firefox';
  /** What pages opened from now on are told of the reader's taste. */
  readonly useScheme: (scheme: 'light' | 'dark') => Promise<void>;
  /** A new tab in front, showing the address. `prepare` runs before the page's own scripts. */
  readonly openPage: (url: string, prepare?: () => void) => Promise<Page>;
  /** A new tab in front with a page of the browser itself, which no extension may read. */
  readonly openForbiddenPage: () => Promise<Page>;
  readonly badge: (page: Page) => Promise<SeenBadge>;
  /** The card that is open over the page; null when none is. */
  readonly card: (page: Page) => Promise<SeenCard | null>;
  /** From now on notes the addresses that the extension asks for, and gives them when called. Its own files do not count. */
  readonly watchRequests: () => Promise<() => Promise<readonly string[]>>;
  /** Opens the popup the way its button does, over this page. */
  readonly openPopup: (page: Page) => Promise<OpenPopup>;
  /** The popup that something else opened: a popup, or the window that stands in for one. Null as long as there is none. */
  readonly readOpenPopup: <Answer>(look: (page: Document) => Answer) => Promise<Answer | null>;
  /** One of the extension's own pages in a tab: `options.html`. `selector` is something that stands there when it is drawn. */
  readonly openOwnPage: (path: string, selector: string) => Promise<Page>;
  /** Ends the service worker or event page, as the browser does when it is idle. */
  readonly stopBackground: () => Promise<void>;
  /** Loads the extension anew under its open tabs, as an update does. */
  readonly updateExtension: () => Promise<void>;
  /** A keyboard command of the manifest, as if its keys were pressed over the page. */
  readonly runCommand: (page: Page, command: 'next-hit' | 'previous-hit') => Promise<void>;
  /** The browser's own process; undefined where it was not started here. */
  readonly processId: () => number | undefined;
  readonly close: () => Promise<void>;
  /** Until the browser is closed, by us or by the person before it. */
  readonly ended: Promise<void>;
}
