import { browser } from './browser.ts';
import { isText } from './shape.ts';

/** Names for one document that its page cannot guess. Two copies of the content script in one document get the same ones. */
export interface SecretNames {
  /** Of the event by which a newer copy tells an older one to stop. The page never sees it: whoever knows it could stop us. */
  readonly heir: string;
  /**
   * Beginning of the names under which marks are registered. The page can see these, so the event's name cannot be found from them. That
   * they are the same again lets a new copy take the place of marks whose copy is dead and cannot remove them (Firefox).
   */
  readonly marks: string;
}

const KEY = 'secret';

/**
 * Made from a secret of this installation, which is kept over updates, and from what tells the document from all others: no two documents
 * share a name, so that a page cannot know a reader again by it.
 *
 * @param documentKey The same for every copy of the content script in one document.
 */
export async function makeSecretNames(documentKey: string): Promise<SecretNames> {
  const secret = await readSecret();
  const [heir, marks] = await Promise.all(
    ['heir', 'marks'].map(async (purpose) => hash(JSON.stringify([secret, documentKey, purpose]))),
  );
  return { heir: `h${heir}`, marks: `h${marks}` };
}

/** One promise, so that frames that connect together agree on the secret. */
let secretRead: Promise<string> | undefined;

async function readSecret(): Promise<string> {
  secretRead ??= findSecret();
  return secretRead;
}

async function findSecret(): Promise<string> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (isText(stored)) return stored;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [KEY]: made });
  return made;
}

/** 128 bits of it, in letters and digits. */
async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest).subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
