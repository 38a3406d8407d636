import { isText } from '../read/node-kinds.ts';

/**
 * Elements without a shadow root that may get one: custom elements, and empty elements of the tags that can. Attaching a root tells nobody, so these
 * are looked at again whenever something else gives an occasion, and never on a clock that does not end.
 */
const MOST_CANDIDATES = 2000;

/** Occasions of our own for elements just met, in milliseconds: most are upgraded by a script that comes with the page. */
const LOOK_AGAIN_MS = [300, 1500, 6000];

/** Tags that can have a shadow root, apart from custom elements: https://dom.spec.whatwg.org/#dom-element-attachshadow */
const CAN_HAVE_ROOT: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** A paragraph that begins with text is no component: asking the browser for a closed root costs as much as reading it. */
const PLAIN: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 blockquote'.split(' '));

/** Finds shadow roots, also those that are attached after their element was read. */
export class LateRoots {
  readonly #rootOf: (element: Element) => ShadowRoot | null;
  readonly #onRoot: (root: ShadowRoot) => void;
  readonly #candidates = new Set<WeakRef<Element>>();
  readonly #sizes: ResizeObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looks = 0;

  constructor(
    rootOf: (element: Element) => ShadowRoot | null,
    onRoot: (root: ShadowRoot) => void,
    signal: AbortSignal,
  ) {
    this.#rootOf = rootOf;
    this.#onRoot = onRoot;
    // A root that shows something gives its host a size.
    this.#sizes = new ResizeObserver(() => this.lookAgain());
    const stop = (): void => {
      clearTimeout(this.#timer);
      this.#sizes.disconnect();
      this.#candidates.clear();
    };
    signal.addEventListener('abort', stop, { once: true });
  }

  /** Tells of the element's root, each time it is met and when it gets one. */
  meet(element: Element): void {
    const isCustom = element.localName.includes('-');
    if (!isCustom && !CAN_HAVE_ROOT.has(element.localName)) return;
    if (PLAIN.has(element.localName) && isText(element.firstChild) && element.shadowRoot === null) return;
    if (this.#tellRootOf(element)) return;
    if ((!isCustom && element.firstChild !== null) || this.#candidates.size >= MOST_CANDIDATES) return;
    this.#candidates.add(new WeakRef(element));
    if (isCustom) this.#sizes.observe(element);
    this.#looks = 0;
    this.#timer ??= setTimeout(() => this.#lookOnTime(), LOOK_AGAIN_MS[0]);
  }

  /** Looks at all candidates again. */
  lookAgain(): void {
    for (const candidate of this.#candidates) {
      const element = candidate.deref();
      if (element?.isConnected && !this.#tellRootOf(element)) continue;
      this.#candidates.delete(candidate);
      if (element) this.#sizes.unobserve(element);
    }
  }

  #lookOnTime(): void {
    this.lookAgain();
    this.#looks += 1;
    const wait = LOOK_AGAIN_MS[this.#looks];
    this.#timer = wait === undefined ? undefined : setTimeout(() => this.#lookOnTime(), wait);
  }

  #tellRootOf(element: Element): boolean {
    const root = this.#rootOf(element);
    if (root) this.#onRoot(root);
    return root !== null;
  }
}
