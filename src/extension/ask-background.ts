import { browser } from './browser.ts';
import { isSettingsChanged, isTabChanged } from './messages.ts';
import type { OwnPageAnswers, OwnPageMessage } from './messages.ts';
import type { OwnPageReply } from './serve-own-pages.ts';

/**
 * Asks the background from one of our own pages; the browser wakes it when it sleeps.
 *
 * @throws {Error} With the background's reason, or the browser's when the background did not answer.
 */
export async function askBackground<Message extends OwnPageMessage>(
  message: Message,
): Promise<OwnPageAnswers[Message['kind']]> {
  const reply = await browser.runtime.sendMessage<OwnPageMessage, OwnPageReply | undefined>(message);
  if (!reply) throw new Error('The extension’s background did not answer.');
  if (!reply.isDone) throw new Error(reply.reason);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the kind of the question decides the answer: serveOwnPages is typed by the same table
  return reply.value as OwnPageAnswers[Message['kind']];
}

/** Calls back when settings or policy may have changed. */
export function watchSettings(onChange: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isSettingsChanged(message)) onChange();
  });
}

/** Calls back when what is known of a tab may have changed. */
export function watchTab(tabId: number, onChange: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isTabChanged(message) && message.tabId === tabId) onChange();
  });
}
