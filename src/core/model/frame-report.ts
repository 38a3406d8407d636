import type { Band, Hit } from './hit.ts';
import type { PartyId } from './listed-party.ts';

/** `highlight` marks names in the page; `silent` reads but leaves no trace in the page; `off` neither reads nor marks. */
export type PageMode = 'highlight' | 'silent' | 'off';

/** How names are shown in a page that is read. */
export interface PageLooks {
  /** The weakest band that is marked and counted; what is weaker stands in the popup alone. */
  readonly marksDownTo: Band;
  /** Whether a screen reader is told once how many names were found. */
  readonly announceMarks: boolean;
}

/** The state of one frame, whole each time: the receiver replaces what it had. */
export interface FrameReport {
  /** Places that stand in the page now, in reading order. Bands below `possible` are included; the popup shows them apart. */
  readonly places: readonly PlaceHits[];
  readonly blocksRead: number;
  /** What was not read, in words a reader understands; empty when everything was. */
  readonly notChecked: readonly string[];
  readonly state: 'reading' | 'done' | 'failed';
  /** Documents right inside this one, and how many of them are large enough to show text. Absent while the frame is being read. */
  readonly innerFrames?: { readonly all: number; readonly large: number };
}

/** One stretch of the page and the parties it may name, best first: hits of one block with the same span. Never empty. */
export type PlaceHits = readonly Hit[];

/** Go to a hit: scroll it into view, select it, open its card (in `silent` mode only scroll and select). */
export type PageCommand =
  /** The one after or before the last one gone to; false past the end, which forgets where it was. */
  | { readonly kind: 'next-hit' }
  | { readonly kind: 'previous-hit' }
  /** The next one of this party, from the start again after the last. */
  | { readonly kind: 'go-to-party'; readonly party: PartyId };
