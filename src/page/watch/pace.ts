/** How long changes are gathered before they are read, in milliseconds: pages change in bursts, and a reader needs longer to look. */
const SHORTEST_MS = 200;

/** The longest that a new name on a page which never rests waits for its mark, in milliseconds. */
const LONGEST_MS = 2000;

/** So many readings hard on each other without a name are a page that is loading; more are one that never rests: a log, a market. */
const PATIENCE = 10;

/** After a pause this long, in milliseconds, a page counts as calm again. */
const CALM_MS = 1000;

/** Whoever does one of these is looking for what the page shows next. */
const READER = ['pointerdown', 'keydown', 'wheel', 'scroll'];

/** How long changes of a page are gathered: longer and longer where it keeps changing and names nobody, and never for ever. Ends with its signal. */
export class Pace {
  #rounds = 0;
  #lastRead = 0;

  constructor(page: Document, signal: AbortSignal) {
    const on = { capture: true, passive: true, signal };
    for (const type of READER) page.addEventListener(type, () => this.quicken(), on);
  }

  /** How long to gather, in milliseconds, from the first change after a reading on. */
  next(now: number): number {
    this.#rounds = now - this.#lastRead > CALM_MS ? 0 : this.#rounds + 1;
    return Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.max(0, this.#rounds - PATIENCE));
  }

  /** A reading began at `now`. */
  noteRead(now: number): void {
    this.#lastRead = now;
  }

  /** A name was found, or the reader does something. */
  quicken(): void {
    this.#rounds = 0;
  }
}
