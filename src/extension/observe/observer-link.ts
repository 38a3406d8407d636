import type { DismissReason, ObservedCards, ObservedPage, PageMode } from '../../core/index.ts';
import type { Browser } from '../browser.ts';
import { findNativeBrowser } from '../native-browser.ts';
import { isRecord } from '../shape.ts';
import { isObserverCall } from './observer-message.ts';
import type { ObserverMessage } from './observer-message.ts';

/** The observer's line to the background: single messages, which wake it. Its methods are those of the page layer's `ObserverWorld`. */
export class ObserverLink {
  readonly #runtime = findNativeBrowser().runtime;

  /** @throws {Error} If the background did not answer, or could not. */
  readonly observe = async (page: ObservedPage): Promise<ObservedCards & { readonly mode: PageMode }> => {
    const answer = await this.#ask({ kind: 'observe', page });
    if (!isRecord(answer)) throw new Error('The background could not answer.');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what our own background answers to `observe`: serveObservers is its only writer
    return answer as unknown as ObservedCards & { readonly mode: PageMode };
  };

  readonly dismiss = async (key: string, reason: DismissReason): Promise<void> => {
    await this.#ask({ kind: 'set-aside', key, reason });
  };

  readonly watchCalls = (onAgain: () => void, onGoTo: (key: string) => boolean, signal: AbortSignal): void => {
    const listen = (
      message: unknown,
      _sender: Browser.runtime.MessageSender,
      reply: (answer: boolean) => void,
    ): void => {
      if (!isObserverCall(message)) return;
      if (message.kind === 'observe-again') onAgain();
      reply(message.kind === 'observe-again' || onGoTo(message.key));
    };
    this.#runtime?.onMessage?.addListener(listen);
    signal.addEventListener('abort', () => this.#runtime?.onMessage?.removeListener(listen), { once: true });
  };

  readonly randomName = (): string => `n${crypto.randomUUID()}`;

  async #ask(message: ObserverMessage): Promise<unknown> {
    if (!this.#runtime?.id) throw new Error('This copy of the extension is gone.');
    return this.#runtime.sendMessage?.(message);
  }
}
