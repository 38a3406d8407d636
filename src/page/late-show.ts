import type { PageCommand } from '../core/index.ts';
import type { PlaceListener } from './page-screening.ts';
import type { PageShow, PageShowNeeds } from './page-show.ts';
import type { SeenPlace } from './places/look-at.ts';
import { isShown } from './places/place.ts';

const NOT_SHOWN = 'Names are listed here but not marked in the page: the browser lets no marks in.';

/**
 * The show of a page before it is there. It comes as a script of its own with the first name to mark, or when the reader asks to go to one; the screening goes on meanwhile, and what stands in
 * the page when it comes is what it shows. Where it cannot come, that is said, and going to a name opens what its card would say outside the page.
 */
export class LateShow implements PlaceListener {
  readonly #page: Document;
  readonly #needs: PageShowNeeds;
  readonly #signal: AbortSignal;
  #show: PageShow | undefined;
  #loading: Promise<PageShow | undefined> | undefined;

  constructor(page: Document, needs: PageShowNeeds, signal: AbortSignal) {
    this.#page = page;
    this.#needs = needs;
    this.#signal = signal;
  }

  onPlaces(places: readonly SeenPlace[]): void {
    const { marksDownTo } = this.#needs.reading;
    if (places.some(({ place }) => isShown(place, marksDownTo))) void this.#load();
  }

  onStale(): void {
    // Nothing is painted yet.
  }

  /** Goes where the command says; false when this frame has no such place. */
  go(command: PageCommand): boolean | Promise<boolean> {
    if (this.#show) return this.#show.go(command);
    return this.#needs.screening.places.length > 0 && this.#goLate(command);
  }

  async #goLate(command: PageCommand): Promise<boolean> {
    const show = await this.#load();
    return show ? show.go(command) : this.#openOutside(command);
  }

  /** @returns Whether there is such a place. */
  #openOutside(command: PageCommand): boolean {
    const { screening, world } = this.#needs;
    const parties = screening.places.flatMap(({ place }) => place.hits.map(({ party }) => party));
    const party = parties.find((each) => command.kind !== 'go-to-party' || each === command.party);
    if (party === undefined) return false;
    world.openParty(party);
    return true;
  }

  async #load(): Promise<PageShow | undefined> {
    this.#loading ??= this.#make();
    return this.#loading;
  }

  /** Undefined where the script cannot come: the background cannot put it into this frame, or died on the way. The next wish tries again. */
  async #make(): Promise<PageShow | undefined> {
    const { world, screening } = this.#needs;
    try {
      const makeShow = await world.loadShow();
      if (this.#signal.aborted) return undefined;
      this.#show = makeShow(this.#page, this.#needs, this.#signal);
      screening.note(NOT_SHOWN, false);
      return this.#show;
    } catch {
      this.#loading = undefined;
      if (!this.#signal.aborted) screening.note(NOT_SHOWN, true);
      return undefined;
    }
  }
}
