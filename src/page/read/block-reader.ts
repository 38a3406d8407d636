import { LineOfText, type OpenInline } from './line-of-text.ts';
import { liesInLine, standsApart } from './meeting-of-pieces.ts';
import { isDocument, isElement, isText } from './node-kinds.ts';
import type { OwnerReading, PageBlock } from './page-block.ts';
import { readAttributes } from './read-attributes.ts';
import { roleOfTag, type TagRole } from './tag-roles.ts';

/** What a reader asks and tells while it walks. */
export interface ReadingListener {
  /** Whether the text of `owner` was read before and is still as it was. */
  readonly isKnown: (owner: Node) => boolean;
  /** Whether everything inside `element` has to be read, known or not. */
  readonly isFresh: (element: Element) => boolean;
  /** The text of `owner` is about to be read: whatever was found in it is out of date. The answer stands for the new reading. */
  readonly onOwner: (owner: Node) => OwnerReading;
  readonly onBlock: (block: PageBlock) => void;
  /** An element was met that has, or one day may have, a shadow root. */
  readonly onElement: (element: Element) => void;
  /** An element was met that shows something without text of its own. */
  readonly onObject: (element: Element) => void;
}

/** `done`: all is read · `paused`: time was up, go on later · `lost`: the page took away the node the walk stood on. */
export type ReadingState = 'done' | 'paused' | 'lost';

/** What stands open around the walker: an owner whose line grows, or an inline element of that line. */
type Frame =
  | { readonly kind: 'owner'; readonly node: Node; readonly outer: LineOfText }
  | { readonly kind: 'inline'; readonly node: Node; readonly inline: OpenInline };

/**
 * Reads the text below one owner (an element, a document or a shadow root), block by block and in reading order, leaving out the owners
 * inside that are known already. The owner's own text is read in any case.
 *
 * It goes by `firstChild`, `nextSibling` and `parentNode` of a TreeWalker without a filter callback, which is several times slower, and keeps
 * a stack of its own: so it can pause anywhere, and no depth of nesting exhausts it.
 */
export class BlockReader {
  readonly #root: Node;
  readonly #walker: TreeWalker;
  readonly #listener: ReadingListener;
  readonly #open: Frame[] = [];
  #line: LineOfText;
  #goesIn = true;
  /** The outermost fresh element the walker is in. */
  #freshAround: Node | undefined;

  constructor(owner: Node, listener: ReadingListener) {
    this.#root = owner;
    const page = isDocument(owner) ? owner : (owner.ownerDocument ?? document);
    this.#walker = page.createTreeWalker(owner, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    this.#listener = listener;
    this.#line = this.#beginOwner(owner);
  }

  /** The owners whose text is only partly read: after `lost` they have to be read again. */
  get openOwners(): readonly Node[] {
    return [this.#root, ...this.#open.filter(({ kind }) => kind === 'owner').map(({ node }) => node)];
  }

  /** Goes on reading until `isTimeUp`. */
  read(isTimeUp: () => boolean): ReadingState {
    if (!this.#root.contains(this.#walker.currentNode)) return 'lost';
    for (let nodes = 1; ; nodes += 1) {
      if (!this.#goOn()) break;
      // The clock is dear beside a step.
      if (nodes % 32 === 0 && isTimeUp()) return 'paused';
    }
    for (const frame of this.#open.splice(0).toReversed()) this.#close(frame);
    this.#line.finish(this.#listener.onBlock);
    return 'done';
  }

  /** One node further; false at the end. */
  #goOn(): boolean {
    const walker = this.#walker;
    if (this.#goesIn && walker.firstChild()) return this.#enter(walker.currentNode);
    for (;;) {
      this.#leave(walker.currentNode);
      if (walker.nextSibling()) return this.#enter(walker.currentNode);
      if (!walker.parentNode() || walker.currentNode === this.#root) return false;
    }
  }

  #enter(node: Node): true {
    this.#goesIn = isElement(node) && this.#enterElement(node);
    if (isText(node)) this.#line.add(node, this.#listener.onBlock);
    return true;
  }

  /** Whether to go in. */
  #enterElement(element: Element): boolean {
    if (!this.#freshAround && this.#listener.isFresh(element)) this.#freshAround = element;
    switch (this.#roleOf(element)) {
      case 'nothing':
        return false;
      case 'field':
        this.#line.addGap();
        return false;
      case 'object':
        this.#listener.onObject(element);
        readAttributes(element, this.#line.owner, this.#listener.onBlock);
        this.#line.addGap();
        return false;
      case 'break':
        this.#line.finish(this.#listener.onBlock);
        return false;
      case 'block':
        this.#line.finish(this.#listener.onBlock);
        return this.#enterOwner(element);
      case 'aside':
        this.#line.addGap();
        return this.#enterOwner(element);
      case 'apart':
        return this.#enterOwner(element);
      case 'inline':
        this.#listener.onElement(element);
        readAttributes(element, this.#line.owner, this.#listener.onBlock);
        this.#open.push({ kind: 'inline', node: element, inline: this.#line.open(element) });
        return true;
    }
  }

  #roleOf(element: Element): Exclude<TagRole, 'by-style'> {
    const role = roleOfTag(element);
    if (role !== 'inline' && role !== 'by-style') return role;
    if (role === 'by-style' && !liesInLine(element)) return standsApart(element) ? 'apart' : 'block';
    return this.#line.endsInText && standsApart(element) ? 'apart' : 'inline';
  }

  #enterOwner(element: Element): boolean {
    if (!this.#freshAround && this.#listener.isKnown(element)) return false;
    this.#open.push({ kind: 'owner', node: element, outer: this.#line });
    this.#line = this.#beginOwner(element);
    return true;
  }

  #beginOwner(owner: Node): LineOfText {
    const reading = this.#listener.onOwner(owner);
    if (isElement(owner)) {
      this.#listener.onElement(owner);
      readAttributes(owner, reading, this.#listener.onBlock);
    }
    return new LineOfText(reading);
  }

  #leave(node: Node): void {
    if (node === this.#freshAround) this.#freshAround = undefined;
    const frame = this.#open.at(-1);
    if (frame?.node !== node) return;
    this.#open.pop();
    this.#close(frame);
  }

  #close(frame: Frame): void {
    if (frame.kind === 'inline') return this.#line.close(frame.inline);
    this.#line.finish(this.#listener.onBlock);
    this.#line = frame.outer;
  }
}
