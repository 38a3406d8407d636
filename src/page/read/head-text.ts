import type { PageBlock, OwnerReading } from './page-block.ts';

/** What a page says of itself where no reader looks: its title and its description. They are read in the outermost document alone; those of frames are shown to nobody. */
export class HeadText {
  readonly #page: Document;
  #said = '';
  #reading: OwnerReading | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Reads them when they have changed: whatever was found in them before is out of date, and is told first. */
  read(onStale: (reading: OwnerReading) => void, onBlock: (block: PageBlock) => void): void {
    const { defaultView: view, documentElement } = this.#page;
    if (!view || view !== view.top) return;
    const description = this.#page.querySelector('meta[name="description" i]')?.getAttribute('content') ?? '';
    const texts = [this.#page.title, description].filter((text) => /\p{L}/u.test(text));
    if (texts.join('\n') === this.#said) return;
    this.#said = texts.join('\n');
    if (this.#reading) {
      this.#reading.isStale = true;
      onStale(this.#reading);
    }
    const owner = { node: documentElement, isStale: false };
    this.#reading = owner;
    for (const text of texts) onBlock({ text, lookFor: 'everything', owner, source: { kind: 'head' } });
  }
}
