import { noteTime } from '../note-time.ts';
import { BlockReader, type ReadingListener } from './block-reader.ts';
import { isDocument } from './node-kinds.ts';
import type { OwnerReading, PageBlock } from './page-block.ts';
import { yieldToPage } from './yield-to-page.ts';

/**
 * How long we read before the page may work again, in milliseconds. A frame at 60 Hz has 16; with 4 of them scrolling and typing stay smooth
 * even where the page needs most of the rest.
 */
const SLICE_MS = 4;

export interface ReadingQueueListener {
  /** A reading is out of date: its owner is being read anew. */
  readonly onStale: (reading: OwnerReading) => void;
  readonly onBlock: (block: PageBlock) => void;
  readonly onElement: (element: Element) => void;
  readonly onObject: (element: Element) => void;
  /** Everything that was started is read, or could not be. */
  readonly onDone: (hasFailed: boolean) => void;
}

/** What is to be read: owners, and elements inside which nothing counts as known. */
interface Order {
  readonly owners: Set<Node>;
  readonly fresh: WeakSet<Node>;
}

/** Owners waiting to be read, and what was read before. Reads in short slices, one owner after the other. */
export class ReadingQueue {
  readonly #listener: ReadingQueueListener;
  readonly #signal: AbortSignal;
  readonly #readings = new WeakMap<Node, OwnerReading>();
  #next = newOrder();
  #isReading = false;
  #startsAgain = false;

  constructor(listener: ReadingQueueListener, signal: AbortSignal) {
    this.#listener = listener;
    this.#signal = signal;
  }

  get isReading(): boolean {
    return this.#isReading;
  }

  /** Orders the own text of `owner` to be read at the next `start`, and the owners inside that are not known. */
  add(owner: Node): void {
    this.#next.owners.add(owner);
  }

  /** Orders everything inside `node` to be read when its owner is: it came into the page, or what it means for its text changed. */
  addInside(node: Node): void {
    this.#next.fresh.add(node);
  }

  /** The reading of the nearest owner around `node`, or of `node` itself; undefined when it lies in nothing that was read. */
  readingAround(node: Node): OwnerReading | undefined {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const reading = this.#readings.get(at);
      if (reading) return reading;
    }
    return undefined;
  }

  /** Begins to read what was ordered, now or as soon as the present reading is through. */
  start(): void {
    if (this.#isReading) this.#startsAgain = true;
    else void this.#readOrders();
  }

  async #readOrders(): Promise<void> {
    this.#isReading = true;
    let hasFailed = false;
    do {
      this.#startsAgain = false;
      const order = this.#next;
      this.#next = newOrder();
      try {
        await this.#readOrder(order);
      } catch (error) {
        // A page must not be able to end the reading for good; that it ended here is said.
        hasFailed = true;
        // The console of a content script is not the page's.
        console.error(error);
      }
      if (this.#signal.aborted) return;
    } while (this.#startsAgain);
    this.#isReading = false;
    this.#listener.onDone(hasFailed);
  }

  async #readOrder({ owners, fresh }: Order): Promise<void> {
    let sliceStart = performance.now();
    const isTimeUp = (): boolean => performance.now() >= sliceStart + SLICE_MS;
    // A set gives out what is added while it is gone through: owners that were lost come round again.
    for (const owner of owners) {
      owners.delete(owner);
      if (!owner.isConnected || isAllEdited(owner)) continue;
      const reader = new BlockReader(owner, this.#listenerFor(fresh));
      let state = reader.read(isTimeUp);
      while (state === 'paused') {
        noteTime('read', sliceStart);
        await yieldToPage();
        if (this.#signal.aborted) return;
        sliceStart = performance.now();
        state = reader.read(isTimeUp);
      }
      if (state === 'lost') for (const open of reader.openOwners) owners.add(open);
    }
    noteTime('read', sliceStart);
  }

  #listenerFor(fresh: WeakSet<Node>): ReadingListener {
    return {
      isKnown: (owner) => this.#readings.get(owner)?.isStale === false,
      isFresh: (element) => fresh.has(element),
      onOwner: (owner) => this.#beginReading(owner),
      onBlock: this.#listener.onBlock,
      onElement: this.#listener.onElement,
      onObject: this.#listener.onObject,
    };
  }

  #beginReading(node: Node): OwnerReading {
    const before = this.#readings.get(node);
    if (before) {
      before.isStale = true;
      this.#listener.onStale(before);
    }
    const reading = { node, isStale: false };
    this.#readings.set(node, reading);
    return reading;
  }
}

/** In design mode the whole document is a field. */
function isAllEdited(owner: Node): boolean {
  return (isDocument(owner) ? owner : owner.ownerDocument)?.designMode === 'on';
}

const newOrder = (): Order => ({ owners: new Set(), fresh: new WeakSet() });
