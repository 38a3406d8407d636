import type { DismissReason, ObservationCard } from '../../core/index.ts';
import type { PageBlock } from '../read/page-block.ts';
import { RootWatcher, type Touched } from '../watch/root-watcher.ts';
import { canHighlight } from '../paint/highlight-painter.ts';
import { findMarks, ObservationPainter, type ObservationMark } from './observation-marks.ts';
import { ObservationPopUp } from './observation-pop-up.ts';
import type { ObserverWorld } from './observer-world.ts';
import { readPage } from './read-page.ts';

/** How long changes are gathered before the page is read again, in milliseconds. */
const GATHER_MS = 400;

/** Reading may take this share of the time on a page that never rests. */
const SHARE_OF_TIME = 20;

/**
 * Reads one frame for its structure and its subject blocks, asks what of it was published as a sign, and shows the answer with dotted lines and a card; again whenever
 * the page changes. The background starts it only where a trigger was seen. Ends with `signal` and leaves nothing behind.
 */
export function startObserving(world: ObserverWorld, page: Document, signal: AbortSignal): void {
  const observer = new PageObserver(world, page, signal);
  void observer.read();
}

class PageObserver {
  readonly #world: ObserverWorld;
  readonly #page: Document;
  readonly #signal: AbortSignal;
  readonly #watcher: RootWatcher;
  readonly #painter: ObservationPainter | undefined;
  readonly #popUp: ObservationPopUp | undefined;
  #marks: readonly ObservationMark[] = [];
  #cards: readonly ObservationCard[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #notBefore = 0;
  #asked = 0;

  constructor(world: ObserverWorld, page: Document, signal: AbortSignal) {
    this.#world = world;
    this.#page = page;
    this.#signal = signal;
    this.#watcher = new RootWatcher((touched) => this.#onTouched(touched), signal);
    this.#watcher.watch(page);
    if (canHighlight()) {
      this.#painter = new ObservationPainter(page, world.randomName, signal);
      this.#popUp = new ObservationPopUp(
        page,
        {
          markAt: (x, y) => this.#painter?.markAt(x, y),
          quietly: (work) => this.#watcher.quietly(work),
          onDismiss: (key, reason) => void this.#dismiss(key, reason),
        },
        signal,
      );
    }
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
    world.watchCalls(
      () => void this.read(),
      (key) => this.#goTo(key),
      signal,
    );
  }

  /** Reads the page and asks; an answer that a later question has overtaken is dropped. */
  async read(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#asked += 1;
    const asked = this.#asked;
    const began = performance.now();
    const { page, blocks } = readPage(this.#page);
    this.#notBefore = performance.now() + (performance.now() - began) * SHARE_OF_TIME;
    try {
      const { mode, cards } = await this.#world.observe(page);
      if (asked === this.#asked && !this.#signal.aborted) this.#show(mode === 'highlight' ? cards : [], blocks);
    } catch {
      // The worker died or was updated: what is there stays as it is, and the next change asks again.
    }
  }

  #show(cards: readonly ObservationCard[], blocks: ReadonlyMap<number, PageBlock>): void {
    this.#cards = cards;
    this.#setMarks(findMarks(cards, blocks));
  }

  #setMarks(marks: readonly ObservationMark[]): void {
    this.#marks = marks;
    this.#painter?.paint(marks);
    this.#popUp?.follow(marks);
  }

  /** Called before the browser paints: no line may stand under words that have just come. */
  #onTouched({ nodes }: Touched): void {
    const kept = this.#marks.filter(
      ({ range: { startContainer, endContainer } }) =>
        startContainer.isConnected &&
        endContainer.isConnected &&
        !nodes.has(startContainer) &&
        !nodes.has(endContainer),
    );
    if (kept.length < this.#marks.length) {
      this.#marks = kept;
      this.#painter?.paint(kept);
    }
    const wait = Math.max(GATHER_MS, this.#notBefore - performance.now());
    this.#timer ??= setTimeout(() => void this.read(), wait);
  }

  async #dismiss(key: string, reason: DismissReason): Promise<void> {
    this.#setMarks(this.#marks.filter(({ card }) => card.key !== key));
    try {
      await this.#world.dismiss(key, reason);
    } finally {
      void this.read();
    }
  }

  #goTo(key: string): boolean {
    const mark = this.#marks.find(({ card }) => card.key === key);
    if (mark) this.#popUp?.goTo(mark);
    return mark !== undefined || this.#cards.some((card) => card.key === key);
  }
}
