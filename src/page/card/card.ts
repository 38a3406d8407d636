import type { HitView, PartyId } from '../../core/index.ts';
import { type HitCardActions, makeCardNotice, makeHitCard } from '../../ui/hit-card.ts';
import type { Place } from '../places/place.ts';
import type { CardHost } from './card-host.ts';
import { copyText } from './copy-text.ts';
import type { Opening, PageCard, PageCardNeeds } from './page-card.ts';
import { type Box, placeCard } from './place-card.ts';
import { referenceOf } from './reference-of.ts';

/** How long the reader waits without a sign that something comes, in milliseconds. */
const SILENCE_MS = 250;

export interface CardNeeds extends PageCardNeeds {
  /** What is never to be covered besides the mark. */
  readonly keepFree: () => readonly Box[];
}

/** The card of one place at a time. When it opens and closes is decided elsewhere. */
export class Card implements PageCard {
  readonly #page: Document;
  readonly #host: CardHost;
  readonly #needs: CardNeeds;
  #place: Place | undefined;
  #opening: Opening = 'pointer';
  #chosen = 0;
  #focusBefore: Element | null = null;
  #takesFocus = false;
  #focusedName: string | undefined;

  constructor(page: Document, host: CardHost, needs: CardNeeds) {
    this.#page = page;
    this.#host = host;
    this.#needs = needs;
    host.card.addEventListener('keydown', (event) => this.#onKey(event));
  }

  get place(): Place | undefined {
    return this.#place;
  }

  /** Whether it stays when the pointer goes: a click, the keyboard or a focus inside holds it. */
  get isHeld(): boolean {
    return this.#opening !== 'pointer' || this.#host.focused !== null;
  }

  open(place: Place, opening: Opening): void {
    const isSame = this.#place === place;
    if (isSame && opening === 'pointer') return;
    this.#opening = opening;
    if (opening === 'click') this.#needs.onHold(place);
    if (opening === 'keyboard' && !this.#host.focused) this.#focusBefore = this.#page.activeElement;
    this.#keepFocus();
    this.#takesFocus ||= opening === 'keyboard';
    if (isSame) return this.#focusIfAsked();
    this.#place = place;
    this.#chosen = 0;
    // What still stands in the card is about another place: it may be read, and nothing may be done with it.
    this.#host.card.inert = true;
    void this.#show(place);
  }

  moveTo(place: Place): void {
    this.#place = place;
    this.settle();
  }

  close(): void {
    if (!this.#place) return;
    const hadFocus = this.#host.focused !== null || this.#takesFocus;
    this.#place = undefined;
    this.#host.hide();
    // Focus returns to where the reader was.
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Puts the card beside its mark again, after either may have moved; closes it when the mark is out of sight or would be covered. */
  settle(): void {
    const place = this.#place;
    const view = this.#page.defaultView;
    if (!place || !view || this.#host.card.hidden) return;
    const { card } = this.#host;
    card.style.maxHeight = '';
    const room = { width: this.#page.documentElement.clientWidth, height: view.innerHeight };
    const inSight = this.#needs
      .boxesOf(place)
      .filter((box) => box.bottom > 0 && box.top < room.height && box.right > 0 && box.left < room.width);
    const spot = placeCard(
      { width: card.offsetWidth, height: card.offsetHeight },
      { mark: inSight, keepFree: this.#needs.keepFree(), ...room },
    );
    if (spot) return this.#host.place(spot);
    const wanted = inSight.length > 0 && this.#opening !== 'pointer';
    this.close();
    // A frame too small for a card: what it would say can be read outside the page.
    if (wanted) this.#needs.world.openParty(partyOf(place, this.#chosen));
  }

  say(text: string): void {
    this.#host.say(text);
  }

  async #show(place: Place): Promise<void> {
    const hit = place.hits[this.#chosen];
    if (!hit) return;
    const isStill = (): boolean => this.#place?.hits[this.#chosen] === hit;
    const wait = setTimeout(() => {
      if (isStill()) this.#fill(makeCardNotice('Reading the entry…', '', []));
    }, SILENCE_MS);
    try {
      const views = await Promise.all(place.hits.map((each) => this.#needs.world.describe(each)));
      if (isStill()) this.#fill(this.#contentOf(place, views));
    } catch {
      if (isStill()) this.#fill(this.#noticeOfFailure(place));
    } finally {
      clearTimeout(wait);
    }
  }

  #contentOf(place: Place, views: readonly (HitView | undefined)[]): readonly Node[] {
    const view = views[this.#chosen];
    const hit = place.hits[this.#chosen];
    if (!view || !hit) {
      return makeCardNotice(
        'No longer listed',
        'The entry that matched here is no longer in the lists on this device.',
        [{ text: 'Close', onClick: () => this.close() }],
      );
    }
    const actions: HitCardActions = {
      onDetails: () => this.#needs.world.openParty(hit.party),
      onCopy: () => copyText(this.#page, referenceOf(hit, view, this.#page.location.href)),
      onClose: () => this.close(),
      onParty: (chosen) => {
        this.#chosen = chosen;
        this.#fill(this.#contentOf(place, views));
      },
      onStep: (direction) => this.#needs.onStep(this.#place ?? place, direction),
    };
    const position = this.#needs.positionOf(place);
    const parties = views.map((each, at) => (each ? choiceOf(each, views) : partyOf(place, at)));
    return makeHitCard(view, { ...(position && { position }), parties, chosen: this.#chosen }, actions);
  }

  #noticeOfFailure(place: Place): readonly Node[] {
    return makeCardNotice(
      'Namesake did not answer',
      'The entry could not be read just now. The mark itself still holds.',
      [
        { text: 'Try again', onClick: () => void this.#show(place) },
        { text: 'Close', onClick: () => this.close() },
      ],
    );
  }

  #fill(content: readonly Node[]): void {
    this.#keepFocus();
    this.#host.card.inert = false;
    this.#host.show(content, this.#place?.element ?? this.#page.documentElement);
    this.settle();
    this.#focusIfAsked();
  }

  /** Before the content changes: the focus belongs on the button of the same name in what comes. */
  #keepFocus(): void {
    if (!this.#host.focused) return;
    this.#takesFocus = true;
    this.#focusedName = this.#host.focused.getAttribute('aria-label') ?? this.#host.focused.textContent;
  }

  #focusIfAsked(): void {
    if (this.#takesFocus && this.#place) this.#host.focus(this.#focusedName);
    this.#takesFocus = false;
    this.#focusedName = undefined;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const stops = Array.from(this.#host.card.querySelectorAll<HTMLElement>('button, [tabindex="0"]'));
    const last = event.shiftKey ? 0 : stops.length - 1;
    const focused = this.#host.focused;
    const isAtEnd = focused === stops[last] || (event.shiftKey && focused === this.#host.card);
    if (!isAtEnd) return;
    event.preventDefault();
    stops[event.shiftKey ? stops.length - 1 : 0]?.focus();
  }
}

/** The list alone says which entry is meant, unless it has two that this place may name. */
function choiceOf(view: HitView, views: readonly (HitView | undefined)[]): string {
  const isOnly = views.filter((each) => each?.list === view.list).length === 1;
  return isOnly ? view.list : `${view.listedAs.text} (${view.list})`;
}

const partyOf = (place: Place, chosen: number): PartyId => place.hits[chosen]?.party ?? '';
