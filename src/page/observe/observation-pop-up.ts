import type { DismissReason } from '../../core/index.ts';
import { makeObservationCard } from '../../ui/observation-card.ts';
import { OBSERVATION_CARD_STYLE } from '../../ui/observation-card-style.ts';
import { CardHost } from '../card/card-host.ts';
import { placeCard } from '../card/place-card.ts';
import { boxesOf, elementOf, type ObservationMark } from './observation-marks.ts';

/** How long the pointer rests on a mark before its card opens, in milliseconds: a pointer passing over a page opens nothing. */
const REST_MS = 350;

/** How long the pointer may be on its way from the mark to the card. */
const LEAVE_MS = 300;

interface Needs {
  readonly markAt: (x: number, y: number) => ObservationMark | undefined;
  readonly quietly: (work: () => void) => void;
  readonly onDismiss: (key: string, reason: DismissReason) => void;
}

/** The card of an observation beside its words: opened by resting on them, by a click or from the popup, closed by leaving, Escape or its button. Ends with `signal`. */
export class ObservationPopUp {
  readonly #page: Document;
  readonly #needs: Needs;
  readonly #host: CardHost;
  #mark: ObservationMark | undefined;
  #isHeld = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focusBefore: Element | null = null;

  constructor(page: Document, needs: Needs, signal: AbortSignal) {
    this.#page = page;
    this.#needs = needs;
    this.#host = new CardHost(page, needs.quietly, OBSERVATION_CARD_STYLE);
    const on = { capture: true, passive: true, signal };
    page.addEventListener('pointermove', (event) => this.#onMove(event), on);
    page.addEventListener('click', (event) => this.#onClick(event), on);
    page.addEventListener('pointerdown', (event) => this.#onDown(event), on);
    page.addEventListener('scroll', () => this.#settle(), on);
    page.defaultView?.addEventListener('resize', () => this.#settle(), on);
    page.defaultView?.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    // What opens inside makes the card taller.
    this.#host.card.addEventListener('toggle', () => this.#settle(), { capture: true, signal });
    signal.addEventListener('abort', () => this.#dispose(), { once: true });
  }

  /** Scrolls to the words and opens their card, with the focus in it. */
  goTo(mark: ObservationMark): void {
    elementOf(mark).scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    this.#focusBefore = this.#page.activeElement;
    this.#open(mark, true);
    this.#host.focus(undefined);
  }

  /** The marks are others now: a card whose observation is still there points at it, any other closes. */
  follow(marks: readonly ObservationMark[]): void {
    const open = this.#mark;
    if (!open) return;
    const again = marks.find(({ card }) => card.key === open.card.key);
    if (!again) return this.#close();
    this.#mark = again;
    this.#settle();
  }

  #open(mark: ObservationMark, isHeld: boolean): void {
    this.#isHeld ||= isHeld;
    if (this.#mark?.card.key === mark.card.key) return;
    this.#isHeld = isHeld;
    this.#mark = mark;
    const content = makeObservationCard(mark.card, {
      onClose: () => this.#close(),
      onDismiss: (reason) => {
        this.#close();
        this.#needs.onDismiss(mark.card.key, reason);
      },
    });
    this.#host.show(content, mark.element);
    this.#settle();
  }

  #close(): void {
    if (!this.#mark) return;
    const hadFocus = this.#host.focused !== null;
    this.#mark = undefined;
    this.#isHeld = false;
    this.#host.hide();
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Puts the card beside its words; where there is no room, or they are out of sight, it closes. */
  #settle(): void {
    const view = this.#page.defaultView;
    if (!this.#mark || !view) return;
    const { card } = this.#host;
    card.style.maxHeight = '';
    const room = { width: this.#page.documentElement.clientWidth, height: view.innerHeight };
    const inSight = boxesOf(this.#mark).filter(({ bottom, top }) => bottom > 0 && top < room.height);
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const spot = placeCard(size, { mark: inSight, keepFree: [], ...room });
    if (spot) this.#host.place(spot);
    else this.#close();
  }

  #onMove(event: PointerEvent): void {
    clearTimeout(this.#timer);
    if (event.pointerType === 'touch' || event.buttons > 0 || this.#host.isTargetOf(event)) return;
    const { clientX, clientY } = event;
    const isOver = this.#mark && this.#needs.markAt(clientX, clientY)?.card.key === this.#mark.card.key;
    if (isOver) return;
    this.#timer = this.#mark
      ? setTimeout(() => this.#leave(), LEAVE_MS)
      : setTimeout(() => this.#rest(clientX, clientY), REST_MS);
  }

  #leave(): void {
    if (!this.#isHeld && this.#host.focused === null) this.#close();
  }

  #rest(x: number, y: number): void {
    const mark = this.#needs.markAt(x, y);
    if (mark) this.#open(mark, false);
  }

  #onClick(event: MouseEvent): void {
    if (this.#host.isTargetOf(event) || event.button !== 0) return;
    // Whoever drags over text selects it.
    if (this.#page.getSelection()?.isCollapsed === false) return;
    const mark = this.#needs.markAt(event.clientX, event.clientY);
    if (mark) this.#open(mark, true);
  }

  #onDown(event: PointerEvent): void {
    clearTimeout(this.#timer);
    if (!this.#mark || this.#host.isTargetOf(event)) return;
    if (this.#needs.markAt(event.clientX, event.clientY)?.card.key !== this.#mark.card.key) this.#close();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#mark) return;
    // One Escape closes one thing.
    event.stopImmediatePropagation();
    event.preventDefault();
    this.#close();
  }

  #dispose(): void {
    clearTimeout(this.#timer);
    this.#mark = undefined;
    this.#host.remove();
  }
}
