/** Smaller than this, in CSS pixels, a drawing is an icon or a counter and no text. */
const SMALLEST_DRAWING = { width: 150, height: 40 };

/** A picture with fewer pixels of its own than this is an icon, a face or a line; larger ones may be a scanned page or a screenshot. */
const SMALLEST_PICTURE = { width: 200, height: 80 };

const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame']);
const DOCUMENTS: ReadonlySet<string> = new Set(['embed', 'object']);

/**
 * What of a page cannot be read: text in pictures, text that is drawn, documents inside the document. It is noted while the page is read, because looking for it afterwards goes through the whole
 * page in one piece.
 */
export class UnreadParts {
  readonly #met = new WeakSet<Element>();
  readonly #elements = new Set<WeakRef<Element>>();

  /** Notes an element that holds no text of its own. */
  meet(element: Element): void {
    const { localName } = element;
    if (localName !== 'img' && localName !== 'canvas' && !DOCUMENTS.has(localName) && !FRAMES.has(localName)) return;
    if (this.#met.has(element)) return;
    this.#met.add(element);
    this.#elements.add(new WeakRef(element));
  }

  /** In words; empty when there is nothing of the kind. */
  sentences(page: Document): readonly string[] {
    if (page.designMode === 'on') return ['This page is being edited; what is edited is never read.'];
    const here = this.#living();
    const pictures = here.filter((element) => element.localName === 'img' && isLargePicture(element)).length;
    const drawings = here.filter((element) => element.localName === 'canvas' && isLargeBox(element)).length;
    const documents = here.filter((element) => DOCUMENTS.has(element.localName) && isLargeBox(element)).length;
    return [
      ...(pictures > 0 ? [`${counted(pictures, 'picture')}: text in pictures cannot be read.`] : []),
      ...(drawings > 0 ? [`${counted(drawings, 'drawing')}: drawn text cannot be read.`] : []),
      ...(documents > 0 ? [`${counted(documents, 'embedded document')}: not read.`] : []),
    ];
  }

  /** Frames that are large enough to show text. Whether they are read only the background knows: each has a content script of its own. */
  largeFrames(): number {
    return this.#living().filter((element) => FRAMES.has(element.localName) && isLargeBox(element)).length;
  }

  #living(): readonly Element[] {
    const living = [];
    for (const reference of this.#elements) {
      const element = reference.deref();
      if (element?.isConnected) living.push(element);
      else if (!element) this.#elements.delete(reference);
    }
    return living;
  }
}

/** By its own size, which is known without a layout. */
function isLargePicture(element: Element): boolean {
  // What is called `img` in an SVG or in XML has no such numbers.
  const { naturalWidth = 0, naturalHeight = 0 } = element as Partial<HTMLImageElement>;
  if (naturalWidth < SMALLEST_PICTURE.width || naturalHeight < SMALLEST_PICTURE.height) return false;
  return element.checkVisibility();
}

function isLargeBox(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= SMALLEST_DRAWING.width && height >= SMALLEST_DRAWING.height;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
