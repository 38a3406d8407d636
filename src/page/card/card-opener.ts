import type { Place } from '../places/place.ts';
import { isEditingHost } from '../read/tag-roles.ts';
import type { Card } from './card.ts';
import type { CardHost } from './card-host.ts';
import type { PageCardNeeds } from './page-card.ts';
import type { Box } from './place-card.ts';

/** How long the pointer rests on a mark before its card opens, in milliseconds: a pointer passing over a page opens nothing. */
const REST_MS = 350;

/** How long the pointer may be on its way from the mark to the card. */
const LEAVE_MS = 300;

/** Whoever typed a moment ago is typing: their pointer lies where they left it. */
const TYPING_MS = 2000;

/** Decides when the card opens and closes, by what pointer, keyboard and page do (WCAG 2.2, 1.4.13). Ends with `signal`. */
export class CardOpener {
  readonly #page: Document;
  readonly #card: Card;
  readonly #host: CardHost;
  readonly #needs: PageCardNeeds;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #leaveTimer: ReturnType<typeof setTimeout> | undefined;
  #lastTyped = Number.NEGATIVE_INFINITY;
  #isSettling = false;

  constructor(page: Document, card: Card, host: CardHost, needs: PageCardNeeds, signal: AbortSignal) {
    this.#page = page;
    this.#card = card;
    this.#host = host;
    this.#needs = needs;
    const on = { capture: true, passive: true, signal };
    page.addEventListener('pointermove', (event) => this.#onMove(event), on);
    page.documentElement.addEventListener('pointerleave', () => this.#onLeave(), { passive: true, signal });
    page.addEventListener('click', (event) => this.#onClick(event), on);
    page.addEventListener('pointerdown', (event) => this.#onDown(event), on);
    page.addEventListener('input', () => this.#onInput(), on);
    page.addEventListener('scroll', () => this.#settleSoon(), on);
    // A dialog that closes takes along what stands in it.
    page.addEventListener('close', () => this.#settleSoon(), on);
    const view = page.defaultView;
    view?.addEventListener('resize', () => this.#settleSoon(), on);
    view?.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.#clearTimers(), { once: true });
    if (needs.pointer) this.#startResting(needs.pointer.x, needs.pointer.y);
  }

  /** The field that has the focus: never to be covered. */
  keepFree(): readonly Box[] {
    const field = this.#focusedField();
    return field ? [field.getBoundingClientRect()] : [];
  }

  #onMove(event: PointerEvent): void {
    clearTimeout(this.#restTimer);
    if (event.pointerType === 'touch' || event.buttons > 0) return;
    if (this.#host.isTargetOf(event)) {
      clearTimeout(this.#leaveTimer);
      this.#leaveTimer = undefined;
      return;
    }
    const { clientX, clientY } = event;
    if (this.#card.place) this.#leaveUnlessOver(this.#card.place, clientX, clientY);
    this.#startResting(clientX, clientY);
  }

  #startResting(x: number, y: number): void {
    this.#restTimer = setTimeout(() => this.#onRest(x, y), REST_MS);
  }

  #onRest(x: number, y: number): void {
    if (this.#card.place && this.#card.isHeld) return;
    if (this.#focusedField() && performance.now() - this.#lastTyped < TYPING_MS) return;
    const place = this.#needs.placeAt(x, y);
    if (place) this.#card.open(place, 'pointer');
  }

  #leaveUnlessOver(place: Place, x: number, y: number): void {
    const isOver = this.#needs
      .boxesOf(place)
      .some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    if (isOver) {
      clearTimeout(this.#leaveTimer);
      this.#leaveTimer = undefined;
    } else this.#onLeave();
  }

  #onLeave(): void {
    clearTimeout(this.#restTimer);
    this.#leaveTimer ??= setTimeout(() => {
      this.#leaveTimer = undefined;
      if (!this.#card.isHeld) this.#card.close();
    }, LEAVE_MS);
  }

  #onClick(event: MouseEvent): void {
    if (this.#host.isTargetOf(event) || event.button !== 0) return;
    // Whoever drags over text selects it.
    if (this.#page.getSelection()?.isCollapsed === false) return;
    const place = this.#needs.placeAt(event.clientX, event.clientY);
    if (place) this.#card.open(place, 'click');
  }

  #onDown(event: PointerEvent): void {
    clearTimeout(this.#restTimer);
    const { place } = this.#card;
    if (!place || this.#host.isTargetOf(event)) return;
    if (this.#needs.placeAt(event.clientX, event.clientY) !== place) this.#card.close();
  }

  #onInput(): void {
    this.#lastTyped = performance.now();
    clearTimeout(this.#restTimer);
    if (this.#card.place && !this.#card.isHeld) this.#card.close();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#card.place) return;
    // One Escape closes one thing: the card lies on top of whatever the page would close.
    event.stopImmediatePropagation();
    event.preventDefault();
    this.#card.close();
  }

  #settleSoon(): void {
    clearTimeout(this.#restTimer);
    if (!this.#card.place || this.#isSettling) return;
    this.#isSettling = true;
    requestAnimationFrame(() => {
      this.#isSettling = false;
      this.#card.settle();
    });
  }

  #focusedField(): Element | undefined {
    let element = this.#page.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return undefined;
    const isField = /^(?:input|textarea|select)$/u.test(element.localName) || isEditingHost(element);
    return isField ? element : undefined;
  }

  #clearTimers(): void {
    clearTimeout(this.#restTimer);
    clearTimeout(this.#leaveTimer);
  }
}
