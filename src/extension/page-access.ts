import { browser } from './browser.ts';
import type { Browser } from './browser.ts';
import type { LateScript } from './messages.ts';

/** Why no content script of ours runs in a tab. */
export interface Unread {
  /** One sentence for the reader. Undefined when the script could be put there just now and the page is being read. */
  readonly reason: string | undefined;
  /** Whether the organisation keeps extensions out of the page. */
  readonly isByOrganisation?: true;
  /** Whether the user can change that by granting access to the site. */
  readonly canGrantAccess: boolean;
}

/** Where the browsers let nobody in, whatever was granted. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/**
 * Finds out why a tab is not read, by trying: only the attempt says whether an organisation's policy forbids it. A tab that was open
 * before the extension was installed is simply read from now on.
 */
export async function findWhyUnread(tab: Browser.tabs.Tab): Promise<Unread> {
  const { id, url } = tab;
  // Without a permission for the address the browser does not tell it: its own pages, and pages that an organisation keeps us out of.
  if (id !== undefined && url === undefined) return await tryHidden(id);
  if (id === undefined || url === undefined || !/^(https?|file):/.test(url)) return BROWSERS_OWN;
  if (STORES.some((store) => store.test(url))) {
    return { reason: 'Browsers let no extension read their add-on stores.', canGrantAccess: false };
  }
  if (url.startsWith('http') && !(await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }))) {
    return { reason: 'Namesake has no access to this site.', canGrantAccess: true };
  }
  try {
    const isRead = await injectPageScript(id);
    const reason = isRead ? undefined : 'The browser does not let Namesake read this page.';
    return { reason, canGrantAccess: false };
  } catch (error) {
    if (isPolicy(error)) return BLOCKED;
    return { reason: explain(error instanceof Error ? error.message : String(error), url), canGrantAccess: false };
  }
}

/** A page whose address the browser hides. Only the attempt tells why. */
async function tryHidden(tabId: number): Promise<Unread> {
  try {
    return (await injectPageScript(tabId)) ? { reason: undefined, canGrantAccess: false } : BROWSERS_OWN;
  } catch (error) {
    return isPolicy(error) ? BLOCKED : BROWSERS_OWN;
  }
}

/** “This page cannot be scripted due to an ExtensionsSettings policy.” */
function isPolicy(error: unknown): boolean {
  return error instanceof Error && /policy/i.test(error.message);
}

/**
 * Puts the content script into every frame of a tab that has none, or an old one.
 *
 * @returns Whether any frame took it: Firefox keeps scripts out of its own pages without a word.
 * @throws {Error} With the browser's reason.
 */
export async function injectPageScript(tabId: number): Promise<boolean> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/page.js'] });
  return frames.some((frame) => !('error' in frame) || frame.error === undefined);
}

/** Puts a script that most pages never need beside the content script of one frame. */
export async function injectLateScript(tabId: number, frameId: number, script: LateScript): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // The content script that wants it is there already; a picture that does not load must not hold up the marks.
  await browser.scripting.executeScript({ target, files: [LATE_FILES[script]], injectImmediately: true });
}

/** Written out: WXT checks that such a file is built. */
const LATE_FILES = { marks: '/marks.js', card: '/card.js', 'mark-painter': '/mark-painter.js' } as const;

const BLOCKED: Unread = {
  reason: 'Not checked: your organisation blocks extensions here.',
  canGrantAccess: false,
  isByOrganisation: true,
};

const BROWSERS_OWN: Unread = {
  reason: 'This is a page of the browser itself. No extension may read it.',
  canGrantAccess: false,
};

/** Puts the observer into one frame; one that is there already makes way for it. */
export async function injectObserver(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/observer.js'] });
}

/** @param message The browser's own words, which are written for developers. */
function explain(message: string, url: string): string {
  if (/error page/i.test(message)) return 'The page did not load, so there is nothing to read.';
  if (url.startsWith('file:')) {
    return 'Namesake may not read files on this computer. The browser’s page about extensions has a switch for it.';
  }
  return `The browser does not let Namesake read this page (${message}).`;
}
