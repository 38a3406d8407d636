import { LateCard } from './card/late-card.ts';
import type { Opening } from './card/page-card.ts';
import type { Box } from './card/place-card.ts';
import type { PlaceListener } from './page-screening.ts';
import type { PageWorld } from './page-world.ts';
import { chooseMarked } from './paint/choose-marked.ts';
import type { Mark, Painter } from './paint/painter.ts';
import type { SeenPlace } from './places/look-at.ts';
import { isExact, type Place } from './places/place.ts';
import { liveRange } from './read/live-range.ts';

export interface PageDisplayNeeds {
  readonly world: Pick<PageWorld, 'describe' | 'openParty' | 'loadCard'>;
  readonly painter: Painter;
  /** Whether a place is one to mark. */
  readonly isShown: (place: Place) => boolean;
  /** Whether a screen reader is told how many names were found. */
  readonly announces: boolean;
  /** Does work on the page's elements that is not to be read as the page's own. */
  readonly quietly: (work: () => void) => void;
  /** The page takes the marks away again and again: they are not put back any more. */
  readonly onRefused: () => void;
  /** Whether marks have a card in this page. */
  readonly onCard: (isThere: boolean) => void;
  /** How many places are not marked because they stand in lines of text too long to paint in. */
  readonly onLongLines: (places: number) => void;
  /** Goes to the place after or before `from`. */
  readonly onStep: (from: Place, direction: 1 | -1) => void;
  /** The reader took hold of a place by clicking on it. */
  readonly onHold: (place: Place) => void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A page clears what it did not register now and then; one that does it this often means us. */
const MOST_REPAIRS = 3;

/** How soon after scrolling other places are marked, on a page with more of them than are marked at once, in milliseconds. */
const SCROLL_REST_MS = 100;

/** Everything of ours that can be seen in a page: the marks, the card, and what a screen reader is told. Ends with its signal and leaves nothing behind. */
export class PageDisplay implements PlaceListener {
  readonly #painter: Painter;
  readonly #card: LateCard;
  readonly #marks = new Map<Place, Mark>();
  readonly #placeOf = new WeakMap<Mark, Place>();
  /** What is marked or could be gone to, in reading order. */
  #counted: readonly Place[] = [];
  #shown: readonly SeenPlace[] = [];
  #scrollTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #page: Document;
  readonly #onLongLines: (places: number) => void;
  readonly #isShown: (place: Place) => boolean;
  #hasSaid: boolean;
  readonly #onRefused: () => void;
  #repairs = 0;

  constructor(page: Document, needs: PageDisplayNeeds, signal: AbortSignal) {
    this.#page = page;
    this.#painter = needs.painter;
    this.#onLongLines = needs.onLongLines;
    this.#isShown = needs.isShown;
    this.#hasSaid = !needs.announces;
    this.#onRefused = needs.onRefused;
    this.#card = new LateCard(
      page,
      {
        ...needs,
        load: needs.world.loadCard,
        onLoaded: needs.onCard,
        placeAt: (x, y) => this.#placeAt(x, y),
        boxesOf: (place) => this.boxesOf(place),
        positionOf: (place) => this.#positionOf(place),
      },
      signal,
    );
    page.addEventListener('scroll', () => this.#paintSoon(), { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => this.#dispose(), { once: true });
  }

  onPlaces(places: readonly SeenPlace[], isSettled: boolean): void {
    const shown = places.filter(({ place }) => this.#isShown(place));
    const before = new Set(this.#counted);
    this.#counted = shown.filter(({ visibility }) => visibility === 'seen').map(({ place }) => place);
    this.#shown = shown;
    this.#paint();
    if (this.#painter.repair()) this.#repairs += 1;
    if (this.#repairs >= MOST_REPAIRS) return this.#onRefused();
    if (this.#counted.length > 0) this.#card.prepare();
    this.#followCard(before, isSettled);
    if (isSettled) this.#sayOnce();
  }

  onStale(places: readonly Place[]): void {
    const marks = places.map((place) => this.#marks.get(place)).filter((mark) => mark !== undefined);
    for (const place of places) this.#marks.delete(place);
    this.#painter.remove(marks);
    const gone = new Set(places);
    this.#shown = this.#shown.filter(({ place }) => !gone.has(place));
  }

  /** Opens the card of a place that is in view. */
  openCard(place: Place, opening: Opening): void {
    this.#paint();
    this.#card.open(place, opening);
  }

  closeCard(): void {
    this.#card.close();
  }

  boxesOf(place: Place): readonly Box[] {
    const mark = this.#marks.get(place);
    if (mark) return this.#painter.boxesOf(mark);
    return Array.from(((place.range && liveRange(place.range)) ?? place.element).getClientRects());
  }

  #paintSoon(): void {
    if (this.#marks.size === this.#shown.length) return;
    this.#scrollTimer ??= setTimeout(() => {
      this.#scrollTimer = undefined;
      this.#paint();
    }, SCROLL_REST_MS);
  }

  #paint(): void {
    const { marked, inLongLines } = chooseMarked(this.#shown, this.#page);
    this.#onLongLines(inLongLines);
    const wanted = new Map(marked.map((seen) => [seen.place, seen]));
    const old = Array.from(this.#marks).filter(([place, mark]) => wanted.get(place)?.ground !== mark.ground);
    for (const [place] of old) this.#marks.delete(place);
    this.#painter.remove(old.map(([, mark]) => mark));
    const added: Mark[] = [];
    for (const { place, ground } of marked) {
      if (!place.range || this.#marks.has(place)) continue;
      const mark: Mark = { range: place.range, strength: strengthOf(place), ground };
      this.#marks.set(place, mark);
      this.#placeOf.set(mark, place);
      added.push(mark);
    }
    this.#painter.paint(added);
  }

  /**
   * The page may have re-rendered the very words the card is about: it stays when they are there again. A place that was there `before` is
   * another one.
   */
  #followCard(before: ReadonlySet<Place>, isSettled: boolean): void {
    const { place } = this.#card;
    if (!place || this.#counted.includes(place)) return this.#card.settle();
    const again = this.#counted.find((other) => !before.has(other) && isSameAgain(other, place));
    if (again) this.#card.moveTo(again);
    else if (isSettled) this.#card.close();
  }

  #placeAt(x: number, y: number): Place | undefined {
    const mark = this.#painter.markAt(x, y);
    return mark && this.#placeOf.get(mark);
  }

  #positionOf(place: Place): { readonly at: number; readonly of: number } | undefined {
    const at = this.#counted.indexOf(place);
    return at < 0 ? undefined : { at: at + 1, of: this.#counted.length };
  }

  #sayOnce(): void {
    const count = this.#counted.length;
    if (this.#hasSaid || count === 0) return;
    this.#hasSaid = true;
    this.#card.say(`Namesake: ${count} possible ${count === 1 ? 'name' : 'names'} on this page`);
  }

  #dispose(): void {
    clearTimeout(this.#scrollTimer);
    this.#painter.dispose();
    this.#marks.clear();
  }
}

/** Browsers draw no line under the text of an SVG: there the tint has to do. */
function strengthOf(place: Place): Mark['strength'] {
  return isExact(place) || place.element.namespaceURI === SVG ? 'strong' : 'plain';
}

function isSameAgain(a: Place, b: Place): boolean {
  return a.kind === b.kind && a.hits[0]?.party === b.hits[0]?.party && a.hits[0]?.text === b.hits[0]?.text;
}
