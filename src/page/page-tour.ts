import type { PageCommand } from '../core/index.ts';
import { bringIntoView } from './places/bring-into-view.ts';
import type { Place } from './places/place.ts';

export interface PageTourNeeds {
  /** What the reader can see, in reading order, what is not marked by default included. */
  readonly placesNow: () => readonly Place[];
  /** Whether a place is marked, and so one to stop at. */
  readonly isShown: (place: Place) => boolean;
  readonly onArrive: (place: Place) => void;
  /** There is no such place in this frame: the reader goes on elsewhere. */
  readonly onLeave: () => void;
}

/** Goes from place to place, in reading order, as the reader asks by keyboard or from the popup. */
export class PageTour {
  readonly #page: Document;
  readonly #placesNow: () => readonly Place[];
  readonly #isShown: (place: Place) => boolean;
  readonly #onArrive: (place: Place) => void;
  readonly #onLeave: () => void;
  #last: Place | undefined;
  /** Where `#last` stood in the order: the page may have read it anew since, as another place. */
  #lastAt = -1;

  constructor(page: Document, { placesNow, isShown, onArrive, onLeave }: PageTourNeeds) {
    this.#page = page;
    this.#placesNow = placesNow;
    this.#isShown = isShown;
    this.#onLeave = onLeave;
    this.#onArrive = onArrive;
  }

  /** Goes where the command says; false when this frame has no such place, and then it is forgotten where it was. */
  go(command: PageCommand): boolean {
    const places = this.#placesNow();
    const place = this.#find(command, places);
    this.#last = place;
    this.#lastAt = place ? places.indexOf(place) : -1;
    if (!place) {
      this.#onLeave();
      return false;
    }
    bringIntoView(this.#page, place);
    this.#onArrive(place);
    return true;
  }

  /** The reader is at `place` already: the next command goes on from there. */
  stayAt(place: Place): void {
    this.#last = place;
  }

  /** Goes on from `place`, round from the last to the first. */
  stepFrom(place: Place, direction: 1 | -1): void {
    this.#last = place;
    const command = { kind: direction > 0 ? 'next-hit' : 'previous-hit' } as const;
    if (!this.go(command)) this.go(command);
  }

  #find(command: PageCommand, places: readonly Place[]): Place | undefined {
    const found = this.#last ? places.indexOf(this.#last) : -1;
    const at = found >= 0 ? found : this.#lastAt;
    switch (command.kind) {
      case 'next-hit':
        return places.find((place, index) => index > at && this.#isShown(place));
      case 'previous-hit':
        return places.findLast((place, index) => (at < 0 || index < at) && this.#isShown(place));
      case 'go-to-party': {
        const isNamed = ({ hits }: Place): boolean => hits.some(({ party }) => party === command.party);
        return places.find((place, index) => index > at && isNamed(place)) ?? places.find(isNamed);
      }
    }
  }
}
