import type { PageWorld } from '../page-world.ts';
import type { Place } from '../places/place.ts';
import type { Box } from './place-card.ts';

/** How a card came to be opened: by `pointer` it goes when the pointer goes; otherwise it stays until it is closed. */
export type Opening = 'pointer' | 'click' | 'keyboard';

/** The one card of a page, and the voice of the page for screen readers. */
export interface PageCard {
  /** The place whose card is open. */
  readonly place: Place | undefined;
  /** Opens the card of a place, or turns the open card to it. */
  readonly open: (place: Place, opening: Opening) => void;
  /** The same place was read anew: the card stays and points at it. */
  readonly moveTo: (place: Place) => void;
  /** Puts the card beside its mark again, after either may have moved. */
  readonly settle: () => void;
  readonly close: () => void;
  /** Lets a screen reader say `text` when it has nothing more urgent to say. */
  readonly say: (text: string) => void;
}

/** What the card needs of the page around it. */
export interface PageCardNeeds {
  readonly world: Pick<PageWorld, 'describe' | 'openParty'>;
  /** Does work on the page's elements that is not to be read as the page's own. */
  readonly quietly: (work: () => void) => void;
  readonly placeAt: (x: number, y: number) => Place | undefined;
  /** The lines of a place in the viewport; empty when its text is gone. */
  readonly boxesOf: (place: Place) => readonly Box[];
  /** Which of the counted places this is, from 1. */
  readonly positionOf: (place: Place) => { readonly at: number; readonly of: number } | undefined;
  /** Goes to the place after or before `from`. */
  readonly onStep: (from: Place, direction: 1 | -1) => void;
  /** The reader took hold of a place by clicking on it. */
  readonly onHold: (place: Place) => void;
  /** Where the pointer was when the card came: it may be resting on a mark. */
  readonly pointer: { readonly x: number; readonly y: number } | undefined;
}

/** Makes the card of a page. It opens and closes by pointer and keyboard until `signal`, and then leaves nothing behind. */
export type MakePageCard = (page: Document, needs: PageCardNeeds, signal: AbortSignal) => PageCard;
