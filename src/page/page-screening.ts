import type { FrameReport, Hit } from '../core/index.ts';
import { Asker } from './ask/asker.ts';
import { FrameReporter } from './frame-reporter.ts';
import { noteTime } from './note-time.ts';
import type { PageWorld } from './page-world.ts';
import { dropTwins } from './places/drop-twins.ts';
import { lookAt, type SeenPlace } from './places/look-at.ts';
import { PlaceBook } from './places/place-book.ts';
import type { Place } from './places/place.ts';
import { compareInPage } from './places/reading-order.ts';
import { HeadText } from './read/head-text.ts';
import { UnreadParts } from './read/unread-parts.ts';
import { ownersInView } from './read/owners-in-view.ts';
import { isElement, isShadowRoot } from './read/node-kinds.ts';
import type { OwnerReading, PageBlock } from './read/page-block.ts';
import { ReadingQueue } from './read/reading-queue.ts';
import { isEditingHost } from './read/tag-roles.ts';
import { LateRoots } from './watch/late-roots.ts';
import { Pace } from './watch/pace.ts';
import { RootWatcher, type Touched } from './watch/root-watcher.ts';
import { Tickers } from './watch/tickers.ts';
import { watchLooks } from './watch/watch-looks.ts';

/** How often a text that was left alone because it ticks is looked at, to see whether it has come to rest, in milliseconds. */
const REST_MS = 1000;

/**
 * Places that are looked at, told and marked. More of them help nobody, and a page that repeats a name fifty thousand times must not stop the browser; that there are more
 * is said.
 */
const MOST_PLACES = 2000;

/** Going through all places may take this share of the time while more come in: one millisecond of work, then nine for the page. */
const SHARE_OF_TIME = 10;

/** And no more often than this, in milliseconds: answers come by the dozen, and nobody sees more than sixteen of them a second. */
const ARRANGE_PAUSE_MS = 60;

/** Whoever shows the places; nobody does in `silent` mode. */
export interface PlaceListener {
  /** Every place that stands in the page now, in reading order, hidden ones left out; whether nothing is waiting to be read or answered. */
  readonly onPlaces: (places: readonly SeenPlace[], isSettled: boolean) => void;
  /** These stand on text that has just changed. Called before the browser paints. */
  readonly onStale: (places: readonly Place[]) => void;
}

/**
 * Keeps one frame screened: reads its text, asks about it, follows its changes, and tells what stands where. It changes nothing in the page and leaves no trace in
 * it. Ends with its signal.
 */
export class PageScreening {
  readonly #page: Document;
  readonly #watcher: RootWatcher;
  readonly #roots: LateRoots;
  readonly #queue: ReadingQueue;
  readonly #asker: Asker;
  readonly #reporter: FrameReporter;
  readonly #book = new PlaceBook();
  readonly #unread = new UnreadParts();
  readonly #head: HeadText;
  /** How each place looked when it was last looked at. */
  readonly #looks = new WeakMap<Place, SeenPlace>();
  #restyled = new Set<Element>();
  #places: readonly SeenPlace[] = [];
  readonly #tickers = new Tickers();
  readonly #pace: Pace;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  /** When the last reading began. */
  #lastStart = 0;
  #arrangeTimer: ReturnType<typeof setTimeout> | undefined;
  #nextArrange = 0;
  #lastArrange = 0;
  #hasFailed = false;
  #listener: PlaceListener | undefined;
  readonly #notes = new Set<string>();

  constructor(page: Document, world: PageWorld, signal: AbortSignal) {
    this.#page = page;
    this.#pace = new Pace(page, signal);
    this.#head = new HeadText(page);
    this.#watcher = new RootWatcher((touched) => this.#onTouched(touched), signal);
    this.#roots = new LateRoots(world.shadowRootOf ?? openRootOf, (root) => this.#onRoot(root), signal);
    this.#asker = new Asker(
      world.ask,
      world.randomName(),
      { onHits: (block, hits) => this.#onHits(block, hits), onProgress: () => this.#arrangeWhenDue() },
      signal,
    );
    this.#reporter = new FrameReporter(world.report, signal);
    this.#queue = new ReadingQueue(
      {
        onStale: (reading) => this.#loosen(reading, Number.NEGATIVE_INFINITY),
        onBlock: (block) => this.#onBlock(block),
        onElement: (element) => this.#roots.meet(element),
        onObject: (element) => this.#unread.meet(element),
        onDone: (hasFailed) => this.#onRead(hasFailed),
      },
      signal,
    );
    watchLooks(page, () => this.#lookAgain(), signal);
    const stop = (): void => {
      clearTimeout(this.#timer);
      clearTimeout(this.#restTimer);
      clearTimeout(this.#arrangeTimer);
    };
    signal.addEventListener('abort', stop, { once: true });
  }

  /** The places that stand in the page, in reading order, as they were told last. */
  get places(): readonly SeenPlace[] {
    return this.#places;
  }

  /** Begins with what the reader has before their eyes. */
  start(): void {
    this.#watcher.watch(this.#page);
    for (const owner of ownersInView(this.#page)) this.#queue.add(owner);
    this.#queue.add(this.#page);
    this.#startReading();
    this.#arrange();
  }

  /** From now on `listener` is told of places, beginning with those that stand there already; undefined: nobody is. */
  showTo(listener: PlaceListener | undefined): void {
    this.#listener = listener;
    if (listener && this.#places.length > 0) this.#arrange();
  }

  /** Says in every report from now on what the reader should know, or no longer does. */
  note(sentence: string, isTrue: boolean): void {
    if (this.#notes.has(sentence) === isTrue) return;
    if (isTrue) this.#notes.add(sentence);
    else this.#notes.delete(sentence);
    this.#arrange();
  }

  /** Does work on the page's elements that is not to be read as the page's own. */
  quietly(work: () => void): void {
    this.#watcher.quietly(work);
  }

  #onBlock(block: PageBlock): void {
    if (block.source.kind === 'attribute') this.#watcher.watchAttribute(block.source.name);
    this.#asker.add(block);
  }

  #onRoot(root: ShadowRoot): void {
    if (this.#queue.readingAround(root)?.isStale === false) return;
    this.#watcher.watch(root);
    this.#queue.add(root);
    if (this.#queue.isReading) this.#queue.start();
    else this.#readSoon();
  }

  /** From here to the answer a piece of a line may be hidden: what is found then would stand in a line that is no more. */
  #startReading(): void {
    this.#watcher.watchLooks(true);
    this.#queue.start();
  }

  #onHits(block: PageBlock, hits: readonly Hit[]): void {
    const before = this.#book.size;
    this.#book.add(block, hits);
    if (this.#book.size > before) this.#pace.quicken();
  }

  #onTouched({ nodes, fresh, grown, restyled, hasRemovals }: Touched): void {
    const now = performance.now();
    let isToRead = grown.size > 0;
    for (const node of nodes) {
      const reading = this.#queue.readingAround(node);
      if (!reading) continue;
      reading.isStale = true;
      this.#loosen(reading, now);
      if (!grown.has(node) && this.#tickers.note(reading.node, this.#lastStart, now)) continue;
      isToRead = true;
      this.#queue.add(reading.node);
    }
    for (const node of fresh) {
      this.#queue.addInside(node);
      // What is edited from now on is read no more.
      const isEdited = isElement(node) && isEditingHost(node);
      if (isEdited) this.#tellStale(this.#book.forgetWhere((reading) => node.contains(reading.node)));
    }
    if (hasRemovals) this.#forgetDetached();
    const hasNewLines = Array.from(restyled, (element) => this.#onRestyled(element)).includes(true);
    // Looks alone matter to nobody while nothing is found, and pages animate without end.
    isToRead ||= hasNewLines || (restyled.size > 0 && this.#book.size > 0);
    if (this.#tickers.areAnyLeftAlone) this.#restTimer ??= setTimeout(() => this.#readRested(), REST_MS);
    if (isToRead) this.#readSoon();
    noteTime('notice', now);
  }

  #readRested(): void {
    this.#restTimer = undefined;
    const rested = this.#tickers.takeRested(performance.now());
    for (const owner of rested) this.#queue.add(owner);
    if (rested.length > 0) this.#readSoon();
    if (this.#tickers.areAnyLeftAlone) this.#restTimer = setTimeout(() => this.#readRested(), REST_MS);
  }

  /** The text of a reading changed, or is about to be read anew. */
  #loosen(reading: OwnerReading, now: number): void {
    this.#tellStale(this.#book.loosen(reading, now, (node) => this.#queue.readingAround(node)?.node === reading.node));
  }

  /** Whether a line is to be read again: a piece of it that is hidden or shown makes it another line. */
  #onRestyled(element: Element): boolean {
    this.#restyled.add(element);
    const reading = this.#queue.readingAround(element);
    if (!reading || reading.node === element) return false;
    this.#queue.add(reading.node);
    return true;
  }

  #forgetDetached(): void {
    this.#tellStale(this.#book.forgetWhere(({ node }) => !node.isConnected));
    for (const root of this.#watcher.detachedRoots) {
      const reading = this.#queue.readingAround(root);
      // When the host comes back into the page, it is read again.
      if (reading) reading.isStale = true;
    }
  }

  #readSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#lastStart = performance.now();
      this.#pace.noteRead(this.#lastStart);
      this.#forgetLooks();
      this.#roots.lookAgain();
      this.#asker.retry();
      this.#startReading();
    }, this.#pace.next(performance.now()));
  }

  #onRead(hasFailed: boolean): void {
    this.#hasFailed = hasFailed;
    this.#head.read(
      (reading) => this.#tellStale(this.#book.forget(reading)),
      (block) => this.#asker.add(block),
    );
    this.#asker.flush();
    this.#arrange();
  }

  #lookAgain(): void {
    this.#restyled.add(this.#page.documentElement);
    this.#readSoon();
  }

  /** What stands inside a restyled element may look otherwise now. */
  #forgetLooks(): void {
    if (this.#restyled.size === 0) return;
    const restyled = this.#restyled;
    this.#restyled = new Set();
    for (const place of this.#book.places(MOST_PLACES)) {
      if (isInside(place.element, restyled)) this.#looks.delete(place);
    }
  }

  #tellStale(places: readonly Place[]): void {
    if (places.length > 0) this.#listener?.onStale(places);
  }

  #arrangeWhenDue(): void {
    // The last answer is shown at once; those before wait for each other.
    const isLast = !this.#queue.isReading && !this.#asker.isWaiting;
    const due = isLast ? this.#nextArrange : Math.max(this.#nextArrange, this.#lastArrange + ARRANGE_PAUSE_MS);
    const wait = due - performance.now();
    if (wait <= 0) this.#arrange();
    else this.#arrangeTimer ??= setTimeout(() => this.#arrange(), wait);
  }

  #arrange(): void {
    clearTimeout(this.#arrangeTimer);
    this.#arrangeTimer = undefined;
    const start = performance.now();
    this.#arrangeNow();
    noteTime('arrange', start);
    this.#lastArrange = performance.now();
    this.#nextArrange = start + (this.#lastArrange - start) * SHARE_OF_TIME;
  }

  #arrangeNow(): void {
    if (!this.#queue.isReading && !this.#asker.isWaiting) {
      this.#book.letGo(this.#lastStart, (owner) => this.#tickers.isLeftAlone(owner));
    }
    const all = this.#book.places(MOST_PLACES);
    const seen = all.map((place) => this.#look(place)).filter(({ visibility }) => visibility !== 'hidden');
    this.#places = dropTwins(seen.toSorted((a, b) => compareInPage(a.place, b.place)));
    const isSettled = this.#timer === undefined && !this.#queue.isReading && !this.#asker.isWaiting;
    this.#watcher.watchLooks(all.length > 0 || !isSettled);
    // First the report: the listener may ask the background for more, and what was found must not wait behind that.
    this.#reporter.tell(this.#reportOf(isSettled));
    this.#listener?.onPlaces(this.#places, isSettled);
  }

  #look(place: Place): SeenPlace {
    const look = this.#looks.get(place) ?? lookAt(place);
    this.#looks.set(place, look);
    return look;
  }

  #reportOf(isSettled: boolean): FrameReport {
    const notChecked = [
      ...this.#notes,
      ...(isSettled ? this.#unread.sentences(this.#page) : []),
      ...(this.#book.size > MOST_PLACES ? [tooMany(this.#book.size)] : []),
      ...(this.#asker.unanswered > 0 ? [`${countOf(this.#asker.unanswered, 'piece')} of text: no answer came.`] : []),
      ...(this.#hasFailed ? ['Part of this page could not be read.'] : []),
    ];
    const isFailed = this.#asker.unanswered > 0 || this.#hasFailed;
    return {
      places: this.#places.map(({ place }) => place.hits),
      blocksRead: this.#asker.answered,
      notChecked,
      state: isSettled ? (isFailed ? 'failed' : 'done') : 'reading',
      ...(isSettled && {
        innerFrames: { all: this.#page.defaultView?.length ?? 0, large: this.#unread.largeFrames() },
      }),
    };
  }
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const tooMany = (count: number): string =>
  `${(count - MOST_PLACES).toLocaleString('en')} more places with a name: only the first ${MOST_PLACES.toLocaleString('en')} are shown.`;

function isInside(element: Element, around: ReadonlySet<Element>): boolean {
  for (let at: Node | null = element; at; at = isShadowRoot(at) ? at.host : at.parentNode) {
    if (isElement(at) && around.has(at)) return true;
  }
  return false;
}

const openRootOf = (element: Element): ShadowRoot | null => element.shadowRoot;
