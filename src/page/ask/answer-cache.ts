import type { Hit, TextBlock } from '../../core/index.ts';

/** How many texts are remembered. At about 50 bytes each this stays below a megabyte a frame, far above what a long feed shows twice. */
const MOST_ANSWERS = 10_000;

/** Most texts name nobody: they share one answer. */
const NOTHING: readonly Hit[] = [];

/**
 * What the background answered, by the text that was asked, the longest unused forgotten first: a text that comes back (a recycled row, a
 * second tab of the page) is not asked again.
 */
export class AnswerCache {
  readonly #answers = new Map<string, readonly Hit[]>();
  readonly #seed: number;

  /** @param seed Unknown to the page, so that it cannot make a name vanish behind a harmless text with the same key. */
  constructor(seed: string) {
    this.#seed = hash(seed, 1)[0];
  }

  /** Names a text; two texts with the same key are as good as never met: 2⁻⁶⁴ a pair. */
  keyOf({ text, lookFor }: Pick<TextBlock, 'text' | 'lookFor'>): string {
    return [lookFor === 'everything' ? 'e' : 'i', text.length, ...hash(text, this.#seed)]
      .map((part) => part.toString(36))
      .join('.');
  }

  get(key: string): readonly Hit[] | undefined {
    const hits = this.#answers.get(key);
    if (hits === undefined) return undefined;
    // The map keeps the order of insertion: what is used goes to the end.
    this.#answers.delete(key);
    this.#answers.set(key, hits);
    return hits;
  }

  set(key: string, hits: readonly Hit[]): void {
    this.#answers.set(key, hits.length > 0 ? hits : NOTHING);
    if (this.#answers.size <= MOST_ANSWERS) return;
    for (const oldest of this.#answers.keys()) {
      this.#answers.delete(oldest);
      return;
    }
  }
}

/** 64 bits in two halves, two multiplications a character. Not cryptographic: the seed is what keeps a page from finding two texts alike. */
function hash(text: string, seed: number): [number, number] {
  let high = 0x9e3779b9 ^ seed;
  let low = 0x85ebca6b ^ Math.imul(seed, 0x27d4eb2f);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0xcc9e2d51);
    low = Math.imul(low ^ unit, 0x1b873593);
    high ^= low >>> 15;
    low ^= high >>> 13;
  }
  return [high >>> 0, low >>> 0];
}
