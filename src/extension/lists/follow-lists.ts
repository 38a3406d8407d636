import { browser } from '../browser.ts';
import type { Browser } from '../browser.ts';
import { isFromOwnPage } from '../messages.ts';
import type { KeptLists } from './kept-lists.ts';
import { isJobsEnded } from './list-job.ts';
import { followChecks } from './schedule-check.ts';

/**
 * Keeps lists up to date from now on. Must be called before the first `await` of the background, because it listens.
 *
 * @returns A call for when the settings changed.
 */
export function followLists(lists: KeptLists): () => void {
  const catchUp = (): void => attempt(() => lists.catchUp());
  followChecks(catchUp);
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, reply: (hasHeard: boolean) => void) => {
      if (!isFromOwnPage(sender) || !isJobsEnded(message)) return false;
      // Heard only when everything that follows was done: a background that ends in between is told once more.
      attempt(() => lists.afterUpdate().then(() => reply(true)));
      return true;
    },
  );
  // Every start: alarms may be lost, updates may have been interrupted. Whoever woke the background is answered first.
  setTimeout(catchUp, AFTER_START_MS);
  return catchUp;
}

const AFTER_START_MS = 1000;

function attempt(work: () => Promise<void>): void {
  work().catch((error: unknown) => console.error('Namesake could not look after its lists:', error));
}
