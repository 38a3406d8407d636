import { HIT_CARD_STYLE } from '../../ui/hit-card-style.ts';
import { CARD_BODY_CLASS, CARD_LOW_CLASS, CARD_CAUTION_ID, CARD_TITLE_ID } from '../../ui/hit-card.ts';
import { makeElement } from '../../ui/make-element.ts';
import { isElement, isShadowRoot } from '../read/node-kinds.ts';
import { ownHosts } from '../read/own-hosts.ts';
import type { CardSpot } from './place-card.ts';

/** Events of the card that are nobody else's business: a page closes its menus on clicks outside them and acts on single keys. */
const OURS =
  'click dblclick pointerdown pointerup mousedown mouseup touchstart touchend keydown keyup keypress wheel'.split(' ');

/** Below this height, in CSS pixels, headline and buttons would leave no room for what the card says: then all of it scrolls. */
const LOW = 280;

/**
 * The one element we put into a page: a host without attributes at the end of the document element, out of the way of whatever framework owns the body. What is
 * inside its closed shadow root no script of the page can reach, and no style of the page either.
 */
export class CardHost {
  /** The dialog. */
  readonly card: HTMLElement;
  readonly #page: Document;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #said: HTMLElement;
  readonly #quietly: (work: () => void) => void;

  /** @param style What the card looks like, as a style sheet. */
  constructor(page: Document, quietly: (work: () => void) => void, style: string = HIT_CARD_STYLE) {
    this.#page = page;
    this.#quietly = quietly;
    this.#host = page.createElement('div');
    ownHosts().add(this.#host);
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#root.adoptedStyleSheets = [sheet];
    this.card = makeElement('div', {
      class: 'card',
      role: 'dialog',
      popover: 'manual',
      hidden: true,
      tabindex: -1,
      'aria-labelledby': CARD_TITLE_ID,
      'aria-describedby': CARD_CAUTION_ID,
    });
    this.#said = makeElement('div', { class: 'said', role: 'status' });
    this.#root.append(this.#said, this.card);
    for (const type of OURS) this.card.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Whether an event comes from inside: outside a closed shadow root all its events seem to come from the host. */
  isTargetOf(event: Event): boolean {
    return event.target === this.#host;
  }

  /** The element inside the card that has the focus. */
  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** Puts the focus on the button called `name`, or on the card where there is none. */
  focus(name: string | undefined): void {
    const buttons = Array.from(this.card.querySelectorAll('button'));
    const button = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
    (button ?? this.card).focus({ preventScroll: true });
  }

  /** Shows the card of something that stands `near` over everything else in the page, or what it now holds if it is shown already. */
  show(content: readonly Node[], near: Element): void {
    this.#mount(near);
    this.card.replaceChildren(...content);
    this.card.hidden = false;
    if ('popover' in this.card && !this.card.matches(':popover-open')) this.card.showPopover();
  }

  /** Puts the card where it belongs, and what scrolls in it within reach of the keyboard. */
  place({ left, top, maxHeight }: CardSpot): void {
    const { style, classList } = this.card;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.maxHeight = `${maxHeight}px`;
    classList.toggle(CARD_LOW_CLASS, maxHeight < LOW);
    const body = this.card.querySelector<HTMLElement>(`.${CARD_BODY_CLASS}`);
    if (body) body.tabIndex = body.scrollHeight > body.clientHeight ? 0 : -1;
  }

  hide(): void {
    if (this.card.isConnected && 'popover' in this.card && this.card.matches(':popover-open')) this.card.hidePopover();
    this.card.hidden = true;
    this.card.replaceChildren();
  }

  /** Lets a screen reader say `text` when it has nothing more urgent to say. */
  say(text: string): void {
    this.#mount(this.#page.documentElement);
    this.#said.textContent = text;
  }

  remove(): void {
    this.#quietly(() => this.#host.remove());
  }

  /** Late, so that a page where nothing is found keeps no trace of us; again, when the page has thrown the host out or shows a modal dialog. */
  #mount(near: Element): void {
    const parent = modalOver(this.#page, near) ?? this.#page.documentElement;
    if (this.#host.isConnected && this.#host.parentNode === parent) return;
    this.#quietly(() => parent.append(this.#host));
  }
}

/** The modal dialog around `near`, or any that is open: everything outside of it is dead to pointer and keyboard, whatever lies on top. */
function modalOver(page: Document, near: Element): Element | undefined {
  for (let at: Node | null = near; at; at = isShadowRoot(at) ? at.host : at.parentNode) {
    if (isElement(at) && at.matches('dialog:modal')) return at;
  }
  return Array.from(page.querySelectorAll('dialog:modal')).at(-1);
}
