import type { BlockHits, Hit, HitView, PartyId, TextBlock } from '../core/index.ts';

/**
 * What the content script gives the page layer. The page layer knows no browser API and no list; tests pass a world of their own.
 *
 * Every promise may be rejected (a worker that died, an extension that was updated): the page layer then keeps what it has, tries
 * again when the page next changes, and says in its report what was not checked.
 */
export interface PageWorld {
  /** Screens blocks, in any order; the answer has one entry for every block that was asked. */
  readonly ask: (blocks: readonly TextBlock[]) => Promise<readonly BlockHits[]>;
  /** The card's text for one hit; undefined when the party is no longer listed. */
  readonly describe: (hit: Hit) => Promise<HitView | undefined>;
  /** What this frame found and what it could not read. Called when that changed, at most a few times a second. */
  readonly report: (report: FrameReport) => void;
  /** The card's "Look up" and "All details": opens the designation context outside the page. */
  readonly openParty: (party: PartyId) => void;
  /** How marks appear, now and whenever it changes: `signal` ends the subscription. */
  readonly watchMode: (onMode: (mode: PageMode) => void, signal: AbortSignal) => void;
  /**
   * What the reader asks of the page by keyboard or from the popup; `signal` ends the subscription. The answer says whether this frame
   * had a hit to go to: if not, the next frame is asked.
   */
  readonly watchCommands: (onCommand: (command: PageCommand) => boolean, signal: AbortSignal) => void;
  /** Cryptographic randomness for names that the page must not guess. */
  readonly randomName: () => string;
}

/** Go to a hit: scroll it into view, select it, open its card (in `silent` mode only scroll and select). */
export type PageCommand =
  /** The one after or before the last one gone to; false past the end, which forgets where it was. */
  | { readonly kind: 'next-hit' }
  | { readonly kind: 'previous-hit' }
  /** The next one of this party, from the start again after the last. */
  | { readonly kind: 'go-to-party'; readonly party: PartyId };

/** `highlight` marks names in the page; `silent` reads but leaves no trace in the page; `off` neither reads nor marks. */
export type PageMode = 'highlight' | 'silent' | 'off';

/** One stretch of the page and the parties it may name, best first: hits of one block with the same span. Never empty. */
export type PlaceHits = readonly Hit[];

/** The state of one frame, whole each time: the receiver replaces what it had. */
export interface FrameReport {
  /** Places that stand in the page now, in reading order. Bands below `possible` are included; the popup shows them apart. */
  readonly places: readonly PlaceHits[];
  readonly blocksRead: number;
  /** What was not read, in words a reader understands; empty when everything was. */
  readonly notChecked: readonly string[];
  readonly state: 'reading' | 'done' | 'failed';
}
