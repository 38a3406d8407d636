import type { DismissReason, ObservedCards, ObservedPage, PageMode } from '../../core/index.ts';

/** What the background answers about one frame. In the modes `silent` and `off` nothing is to be seen in the page. */
export interface ObserverAnswer extends ObservedCards {
  readonly mode: PageMode;
}

/** What the observer's script gives the page layer. Every promise may be rejected: then what is there stays, and the next change asks again. */
export interface ObserverWorld {
  readonly observe: (page: ObservedPage) => Promise<ObserverAnswer>;
  /** Keeps quiet about a subject until its text changes. */
  readonly dismiss: (key: string, reason: DismissReason) => Promise<void>;
  /** Other settings hold, or another worker asks: `onAgain`. Somebody wants to see one observation in the page: `onGoTo`, true where it is there. */
  readonly watchCalls: (onAgain: () => void, onGoTo: (key: string) => boolean, signal: AbortSignal) => void;
  /** Cryptographic randomness for a name that the page must not guess. */
  readonly randomName: () => string;
}
