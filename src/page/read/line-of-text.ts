import type { OwnerReading, PageBlock, TextPiece } from './page-block.ts';
import { splitLongText } from './split-long-text.ts';
import { meetingOf } from './meeting-of-pieces.ts';

/** An inline element the line went into; `firstPiece` is the number of pieces the line had by then. */
export interface OpenInline {
  readonly element: Element;
  readonly firstPiece: number;
}

/**
 * The text of one owner as it grows, piece by piece, until a block boundary ends it.
 *
 * Inline elements join what stands in them. Where two pieces touch without white space, the styles of the elements between them decide;
 * everywhere else styles do not matter and are not asked.
 */
export class LineOfText {
  readonly owner: OwnerReading;
  #text = '';
  #pieces: TextPiece[] = [];
  #hasGap = false;
  #endsInText = false;
  /** Inline elements opened, and closed, since the last piece: the boundary that the next piece has to cross. */
  #opened: Element[] = [];
  #closed: OpenInline[] = [];

  constructor(owner: OwnerReading) {
    this.owner = owner;
  }

  /** Whether the last character is one that a next piece would touch. (Looking at the text itself would copy it whole for every piece.) */
  get endsInText(): boolean {
    return this.#endsInText;
  }

  /** Something without text of its own stands here: a picture, a field, a button. */
  addGap(): void {
    this.#hasGap = true;
  }

  open(element: Element): OpenInline {
    this.#opened.push(element);
    return { element, firstPiece: this.#pieces.length };
  }

  close(inline: OpenInline): void {
    this.#closed.push(inline);
  }

  /** Adds the text of `node`; gives every block that this completed to `onBlock`. */
  add(node: Text, onBlock: (block: PageBlock) => void): void {
    const { data } = node;
    if (data === '') return;
    if (this.#endsInText && !isSpace(data, 0)) this.#cross(data, onBlock);
    const start = this.#text.length;
    this.#text += data;
    this.#endsInText = !isSpace(data, data.length - 1);
    this.#pieces.push({ node, start, end: start + data.length, nodeStart: 0 });
    this.#opened = [];
    this.#closed = [];
    this.#hasGap = false;
  }

  /** Ends the line: what it held, if anything can be read in it, goes to `onBlock` and the line is empty again. */
  finish(onBlock: (block: PageBlock) => void): void {
    emit(this.owner, this.#text, this.#pieces, onBlock);
    this.#text = '';
    this.#endsInText = false;
    this.#pieces = [];
    this.#opened = [];
    this.#closed = [];
    this.#hasGap = false;
  }

  #cross(next: string, onBlock: (block: PageBlock) => void): void {
    const meeting = meetingOf(this.#opened, this.#closed, next);
    if (meeting.kind === 'break') this.finish(onBlock);
    if (meeting.kind === 'cut') this.#cutFrom(meeting.firstPiece, onBlock);
    const isGap = meeting.kind === 'gap' || this.#hasGap;
    if (isGap && this.#endsInText) this.#text += ' ';
  }

  /** The pieces from `first` on stand apart from the line (hidden, or placed elsewhere): they become a block of their own. */
  #cutFrom(first: number, onBlock: (block: PageBlock) => void): void {
    const apart = this.#pieces.splice(first);
    const cut = apart[0]?.start ?? this.#text.length;
    const text = this.#text.slice(cut);
    this.#text = this.#text.slice(0, this.#pieces.at(-1)?.end ?? 0);
    this.#endsInText = /\S$/u.test(this.#text);
    const moved = apart.map((piece) => ({ ...piece, start: piece.start - cut, end: piece.end - cut }));
    emit(this.owner, text, moved, onBlock);
  }
}

/** A regular expression costs more than the rest of adding a piece; nearly every character is told by its number. */
function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= 0x7f ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : /\s/u.test(text.charAt(at));
}

function emit(
  owner: OwnerReading,
  text: string,
  pieces: readonly TextPiece[],
  onBlock: (block: PageBlock) => void,
): void {
  // Without a letter there is no name and no wallet address; document numbers only count beside their label. Price tickers end here.
  if (!/\p{L}/u.test(text)) return;
  for (const part of splitLongText(text, pieces)) {
    onBlock({ ...part, lookFor: 'everything', owner });
  }
}
