import { isElement } from '../read/node-kinds.ts';
import { lookForIn } from '../read/read-attributes.ts';
import { isEditingHost } from '../read/tag-roles.ts';

/** What changed in the page since the last callback, before anything of it is painted. */
export interface Touched {
  /** Nodes whose own text or attributes changed, or whose children did. */
  readonly nodes: ReadonlySet<Node>;
  /** Nodes that came in, or began or ceased to be editable: everything inside is to be read. */
  readonly fresh: ReadonlySet<Node>;
  /** Those of `nodes` that got elements inside, not only another text. */
  readonly grown: ReadonlySet<Node>;
  /** Elements whose looks may have changed, and those of everything inside. */
  readonly restyled: ReadonlySet<Element>;
  readonly hasRemovals: boolean;
}

/** Attributes by which a page shows and hides, or turns dark. */
const LOOKS = ['class', 'style', 'hidden', 'open', 'aria-expanded', 'data-theme', 'data-color-mode'];

const READ = ['title', 'alt', 'aria-label', 'href', 'contenteditable'];

/**
 * One MutationObserver for all roots of a page, each root observed once. Its callback runs before the browser paints, so that whoever listens can take
 * away a mark before it stands beside the wrong text.
 */
export class RootWatcher {
  readonly #observer: MutationObserver;
  readonly #onTouched: (touched: Touched) => void;
  readonly #roots = new Set<WeakRef<Node>>();
  readonly #isWatched = new WeakSet<Node>();
  /** Observing everything a page could call `data-*` is not possible; these names were met. */
  readonly #dataNames = new Set<string>();
  #watchesLooks = false;

  constructor(onTouched: (touched: Touched) => void, signal: AbortSignal) {
    this.#onTouched = onTouched;
    this.#observer = new MutationObserver((records) => this.#tell(records));
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Watched roots whose host is out of the page; they are still watched, and may come back. */
  get detachedRoots(): readonly Node[] {
    return this.#living().filter(({ isConnected }) => !isConnected);
  }

  /** Begins to watch a document or shadow root. */
  watch(root: Node): void {
    if (this.#isWatched.has(root)) return;
    this.#isWatched.add(root);
    this.#roots.add(new WeakRef(root));
    this.#observe(root);
  }

  /** Also watches the attribute `name`, which was found to hold an identifier. */
  watchAttribute(name: string): void {
    if (READ.includes(name) || this.#dataNames.has(name)) return;
    this.#dataNames.add(name);
    this.#observeAll();
  }

  /** Whether changes of looks are told: only worth their price while there are hits in the page, or there may be. */
  watchLooks(isWanted: boolean): void {
    if (this.#watchesLooks === isWanted) return;
    this.#watchesLooks = isWanted;
    this.#observeAll();
  }

  /** Does `work`, which changes the page, without telling of it. What the page itself did before is told first. */
  quietly<Result>(work: () => Result): Result {
    this.#tell(this.#observer.takeRecords());
    try {
      return work();
    } finally {
      this.#observer.takeRecords();
    }
  }

  #observeAll(): void {
    for (const root of this.#living()) this.#observe(root);
  }

  #living(): readonly Node[] {
    const living = [];
    for (const reference of this.#roots) {
      const root = reference.deref();
      if (root) living.push(root);
      else this.#roots.delete(reference);
    }
    return living;
  }

  #observe(root: Node): void {
    const attributeFilter = [...READ, ...this.#dataNames, ...(this.#watchesLooks ? LOOKS : [])];
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });
  }

  #tell(records: readonly MutationRecord[]): void {
    const nodes = new Set<Node>();
    const fresh = new Set<Node>();
    const grown = new Set<Node>();
    const restyled = new Set<Element>();
    let hasRemovals = false;
    for (const { target, attributeName, addedNodes, removedNodes } of records) {
      if (attributeName !== null && isElement(target)) {
        switch (kindOf(attributeName)) {
          case 'editing':
            fresh.add(target);
            nodes.add(target.parentNode ?? target);
            break;
          case 'looks':
            restyled.add(target);
            break;
          case 'text':
            if (!isInField(target)) nodes.add(target);
        }
        continue;
      }
      hasRemovals ||= removedNodes.length > 0;
      if (isInField(target)) continue;
      nodes.add(target);
      for (const node of addedNodes) {
        fresh.add(node);
        if (isElement(node)) grown.add(target);
      }
    }
    if (records.length > 0) this.#onTouched({ nodes, fresh, grown, restyled, hasRemovals });
  }
}

function kindOf(attribute: string): 'editing' | 'looks' | 'text' {
  if (attribute === 'contenteditable') return 'editing';
  return LOOKS.includes(attribute) || lookForIn(attribute) === undefined ? 'looks' : 'text';
}

/** Whether the user edits at `node`: what is typed is never read, and reading around it at every key would be waste. */
function isInField(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (isElement(at) && isEditingHost(at)) return true;
  }
  return false;
}
