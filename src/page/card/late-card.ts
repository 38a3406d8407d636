import type { Place } from '../places/place.ts';
import type { MakePageCard, Opening, PageCard, PageCardNeeds } from './page-card.ts';

export interface LateCardNeeds extends Omit<PageCardNeeds, 'pointer'> {
  readonly load: () => Promise<MakePageCard>;
  /** Whether a card can be shown in this page at all: told each time that was tried. */
  readonly onLoaded: (isThere: boolean) => void;
}

/**
 * The card of a page before it is there. It comes as a script of its own when the first name is found; what the reader did meanwhile is done when it is there. Where it cannot
 * come, going to a place opens what its card would say outside the page.
 */
export class LateCard implements PageCard {
  readonly #page: Document;
  readonly #needs: LateCardNeeds;
  readonly #signal: AbortSignal;
  readonly #early = new AbortController();
  #card: PageCard | undefined;
  #isLoading = false;
  #wanted: { readonly place: Place; readonly opening: Opening } | undefined;
  #said: string | undefined;
  #pointer: PageCardNeeds['pointer'];

  constructor(page: Document, needs: LateCardNeeds, signal: AbortSignal) {
    this.#page = page;
    this.#needs = needs;
    this.#signal = signal;
    const on = { capture: true, passive: true, signal: AbortSignal.any([signal, this.#early.signal]) };
    page.addEventListener('pointermove', ({ clientX: x, clientY: y }) => (this.#pointer = { x, y }), on);
    page.addEventListener('click', ({ clientX, clientY }) => this.#onClick(clientX, clientY), on);
  }

  get place(): Place | undefined {
    return this.#card?.place;
  }

  open(place: Place, opening: Opening): void {
    if (this.#card) return this.#card.open(place, opening);
    this.#wanted = { place, opening };
    this.prepare();
  }

  moveTo(place: Place): void {
    this.#card?.moveTo(place);
  }

  settle(): void {
    this.#card?.settle();
  }

  close(): void {
    this.#wanted = undefined;
    this.#card?.close();
  }

  say(text: string): void {
    this.#said = text;
    this.#card?.say(text);
  }

  /** Has the card brought, unless it is there or on its way. */
  prepare(): void {
    if (!this.#card && !this.#isLoading) void this.#load();
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const makeCard = await this.#needs.load();
      if (this.#signal.aborted) return;
      this.#card = makeCard(this.#page, { ...this.#needs, pointer: this.#pointer }, this.#signal);
      this.#early.abort();
      if (this.#said !== undefined) this.#card.say(this.#said);
      if (this.#wanted) this.#card.open(this.#wanted.place, this.#wanted.opening);
    } catch {
      // The background cannot put scripts into this frame, or died on the way: the next wish tries again.
      if (this.#wanted?.opening === 'keyboard') this.#openOutside(this.#wanted.place);
    } finally {
      this.#isLoading = false;
      this.#wanted = undefined;
      if (!this.#signal.aborted) this.#needs.onLoaded(this.#card !== undefined);
    }
  }

  #onClick(x: number, y: number): void {
    const place = this.#needs.placeAt(x, y);
    if (place) this.open(place, 'click');
  }

  #openOutside({ hits: [best] }: Place): void {
    if (best) this.#needs.world.openParty(best.party);
  }
}
