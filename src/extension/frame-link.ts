import type {
  BlockHits,
  FrameReport,
  Hit,
  HitView,
  PageCommand,
  PageLooks,
  PageMode,
  PartyId,
  TextBlock,
} from '../core/index.ts';
import type { Browser } from './browser.ts';
import { FRAME_PORT, isCallMessage } from './call-message.ts';
import type { FrameMessage, LateScript, PortMessage } from './messages.ts';
import type { SecretNames } from './secret-names.ts';
import { findNativeBrowser } from './native-browser.ts';
import { packBlocks } from './packed-blocks.ts';

/** How the page is to be treated, as the background said it last. */
interface Treatment {
  readonly mode: PageMode;
  readonly looks: PageLooks;
}

type OnCommand = (command: PageCommand) => boolean | Promise<boolean>;

type OnMode = (mode: PageMode, looks: PageLooks) => void;

/** A question that waits for its answer. It is asked again when the worker died before it could answer. */
interface Waiting {
  readonly message: FrameMessage & { readonly ask: number };
  readonly settle: (answer: PortMessage) => void;
  readonly reject: (reason: Error) => void;
  attempts: number;
}

/** The worker is asked once more after it died; if it dies again over the same question, the question is to blame. */
const MAX_ATTEMPTS = 2;

/** How long after a lost connection an updated extension shows as such (`runtime.id` goes about 70 ms later; measured). */
const ORPHAN_CHECK_MS = 1_000;

/** Stands for "this copy of the extension is gone". */
class OrphanedError extends Error {
  override readonly name = 'OrphanedError';
}

/**
 * The content script's line to the background. It is made anew whenever it is needed and broken: the browser stops an idle worker, and
 * nothing here keeps it awake. When the extension itself is gone (updated, removed, switched off), `signal` aborts, once, and every
 * promise is rejected: the page layer takes its marks and observers away.
 *
 * Its methods are those of the page layer's `PageWorld`.
 */
export class FrameLink {
  readonly #end = new AbortController();
  readonly signal: AbortSignal = this.#end.signal;
  readonly #runtime = findNativeBrowser().runtime;
  readonly #waiting = new Map<number, Waiting>();
  #port: Browser.runtime.Port | undefined;
  #isAway = false;
  #asked = 0;
  #treatment: Treatment | undefined;
  #onMode: OnMode | undefined;
  #lists: string | undefined;
  #onLists: (() => void) | undefined;
  #onCommand: OnCommand | undefined;
  #lastReport: FrameReport | undefined;
  #names: SecretNames | undefined;
  #named = 0;

  constructor() {
    this.#runtime?.onMessage?.addListener(this.#answerCall);
    // A page in the back/forward cache is no part of its tab until it comes back. Chromium closes its port, Firefox leaves that to us.
    addEventListener('pagehide', () => this.#leave(), { signal: this.signal });
    addEventListener('pageshow', (event) => event.persisted && this.#comeBack(), { signal: this.signal });
    // Whoever looks at the page again should not see the marks of a copy that is gone.
    document.addEventListener('visibilitychange', this.#checkOrphan, { signal: this.signal });
    this.signal.addEventListener('abort', this.#close);
    this.#connect();
  }

  readonly ask = async (blocks: readonly TextBlock[]): Promise<readonly BlockHits[]> => {
    const answer = await this.#question((ask) => ({ kind: 'screen', ask, blocks: packBlocks(blocks) }));
    if (answer.kind !== 'screened') throw new Error(`unexpected answer: ${answer.kind}`);
    return answer.answers.map(({ id: at, hits }) => ({ id: blocks[at]?.id ?? at, hits }));
  };

  readonly describe = async (hit: Hit): Promise<HitView | undefined> => {
    const answer = await this.#question((ask) => ({ kind: 'describe', ask, hit }));
    if (answer.kind !== 'described') throw new Error(`unexpected answer: ${answer.kind}`);
    return answer.view ?? undefined;
  };

  /** Has the background put a script beside this one. */
  readonly loadScript = async (script: LateScript): Promise<void> => {
    await this.#question((ask) => ({ kind: 'load-script', ask, script }));
  };

  readonly report = (report: FrameReport): void => {
    this.#lastReport = report;
    // A new connection begins with the last report, so one that has to be made says it by itself.
    if (this.#port) this.#tell({ kind: 'report', report });
    else this.#connect();
  };

  readonly openParty = (party: PartyId): void => this.#tell({ kind: 'open-party', party });

  readonly watchMode = (onMode: OnMode, signal: AbortSignal): void => {
    this.#onMode = onMode;
    signal.addEventListener('abort', () => (this.#onMode = undefined));
    if (this.#treatment) onMode(this.#treatment.mode, this.#treatment.looks);
  };

  readonly watchCommands = (onCommand: OnCommand, signal: AbortSignal): void => {
    this.#onCommand = onCommand;
    signal.addEventListener('abort', () => (this.#onCommand = undefined));
  };

  readonly watchLists = (onChange: () => void, signal: AbortSignal): void => {
    this.#onLists = onChange;
    signal.addEventListener('abort', () => (this.#onLists = undefined));
  };

  /** Nobody needs a name before the mode is known, and the names come with it. */
  readonly randomName = (): string => {
    if (!this.#names) throw new Error('a name was asked for before the background answered');
    return `${this.#names.marks}${(this.#named += 1)}`;
  };

  async #question(make: (ask: number) => Waiting['message']): Promise<PortMessage> {
    this.signal.throwIfAborted();
    return new Promise((settle, reject) => {
      const message = make((this.#asked += 1));
      this.#waiting.set(message.ask, { message, settle, reject, attempts: 1 });
      this.#post(message);
    });
  }

  /** Says what nobody waits for an answer to. While the extension goes away nothing can be said: its heir reads the page anew. */
  #tell(message: FrameMessage): void {
    try {
      this.#post(message);
    } catch {
      this.#checkOrphan();
    }
  }

  #askAgain(): void {
    for (const { message } of this.#waiting.values()) this.#tell(message);
  }

  /** @throws {Error} If the extension is going away. */
  #post(message: FrameMessage): void {
    this.#connect();
    try {
      this.#port?.postMessage(message);
    } catch {
      // The port was closed at its other end and its event is still on the way.
      this.#reconnect();
      this.#port?.postMessage(message);
    }
  }

  #leave(): void {
    this.#isAway = true;
    this.#port?.disconnect();
    this.#port = undefined;
  }

  #comeBack(): void {
    this.#isAway = false;
    this.#connect();
    this.#askAgain();
  }

  #reconnect(): void {
    this.#port?.disconnect();
    this.#port = undefined;
    this.#connect();
  }

  #connect(): void {
    if (this.#port || this.#isAway || this.signal.aborted) return;
    const port = this.#openPort();
    if (!port) return this.#orphan();
    this.#port = port;
    port.onMessage.addListener((message: PortMessage) => this.#receive(message));
    port.onDisconnect.addListener(() => this.#lose(port));
    if (this.#lastReport) this.#tell({ kind: 'report', report: this.#lastReport });
  }

  /** Undefined when this copy of the extension is gone: Chromium then throws, or takes the functions away. */
  #openPort(): Browser.runtime.Port | undefined {
    try {
      return this.#runtime?.id
        ? this.#runtime.connect?.({ name: FRAME_PORT + String(performance.timeOrigin) })
        : undefined;
    } catch {
      return undefined;
    }
  }

  #receive(message: PortMessage): void {
    switch (message.kind) {
      case 'welcome':
        this.#inherit(message.names);
        this.#treat(message);
        return;
      case 'mode':
        this.#treat(message);
        return;
      case 'lists':
        this.#setLists(message.key);
        return;
      case 'refused':
        this.#take(message.ask)?.reject(new Error(message.reason));
        return;
      case 'screened':
      case 'described':
      case 'script-loaded':
        this.#take(message.ask)?.settle(message);
        return;
    }
  }

  #take(ask: number): Waiting | undefined {
    const waiting = this.#waiting.get(ask);
    this.#waiting.delete(ask);
    return waiting;
  }

  /** The first key says what the page was read with; another one, that it has to be read anew. */
  #setLists(key: string): void {
    const before = this.#lists;
    this.#lists = key;
    if (before !== undefined && before !== key) this.#onLists?.();
  }

  #treat({ mode, looks }: Treatment): void {
    if (JSON.stringify([mode, looks]) === JSON.stringify([this.#treatment?.mode, this.#treatment?.looks])) return;
    this.#treatment = { mode, looks };
    if (mode === 'off') this.#lastReport = undefined;
    this.#onMode?.(mode, looks);
  }

  /**
   * After an update the browser, or our own background, puts a new copy of the content script beside this one, in a world of its own.
   * The only thing both can see is the document. The event's name comes from the background and is random, so the page can neither
   * listen for it nor send it.
   */
  #inherit(names: SecretNames): void {
    if (this.#names) return;
    this.#names = names;
    const { heir } = names;
    document.dispatchEvent(new Event(heir));
    document.addEventListener(heir, () => this.#orphan(), { signal: this.signal });
  }

  /** The worker went to sleep, the page was put into the back/forward cache, or the extension is gone. */
  #lose(port: Browser.runtime.Port): void {
    // Reading it tells Chromium that the reason was seen.
    void this.#runtime?.lastError;
    if (this.#port !== port) return;
    this.#port = undefined;
    setTimeout(this.#checkOrphan, ORPHAN_CHECK_MS);
    for (const [ask, waiting] of this.#waiting) {
      if (waiting.attempts < MAX_ATTEMPTS) waiting.attempts += 1;
      else this.#take(ask)?.reject(new Error('The extension did not answer.'));
    }
    this.#askAgain();
  }

  readonly #checkOrphan = (): void => {
    if (!this.#runtime?.id) this.#orphan();
  };

  #orphan(): void {
    this.#end.abort(new OrphanedError('This copy of the extension was replaced.'));
  }

  readonly #close = (): void => {
    const reason = this.signal.reason instanceof Error ? this.signal.reason : new OrphanedError('The page was left.');
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
    this.#port?.disconnect();
    this.#port = undefined;
    this.#runtime?.onMessage?.removeListener(this.#answerCall);
  };

  /** @returns Whether the answer comes later. */
  readonly #answerCall = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    answer: (value: boolean) => void,
  ): boolean => {
    if (sender.id !== this.#runtime?.id || !isCallMessage(message)) return false;
    if (message.kind === 'wake') {
      this.#connect();
      answer(true);
      return false;
    }
    const did = this.#onCommand?.(message.command) ?? false;
    if (typeof did === 'boolean') {
      answer(did);
      return false;
    }
    did.then(answer, () => answer(false));
    return true;
  };
}
