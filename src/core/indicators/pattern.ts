/**
 * A pattern over the units of a sentence: words, and for Hangul and Han single characters. There is no repetition but a gap of so many units at most,
 * so a pattern has a longest match, and finding it takes one step per unit and state whatever the text is.
 */
export type Pattern =
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'optional'; readonly part: Pattern }
  /** One unit that is this word, or begins with it. Folded. */
  | { readonly kind: 'word'; readonly word: string; readonly isPrefix: boolean }
  /** From none to `most` units, whichever they are; `sameClause` stops at words that begin another clause or phrase. */
  | { readonly kind: 'gap'; readonly most: number; readonly sameClause: boolean }
  | { readonly kind: 'any' }
  /** Digits; with `isPercent` only before a percent sign. */
  | { readonly kind: 'number'; readonly isPercent: boolean }
  /** The edge of a sentence. */
  | { readonly kind: 'edge' };

/** Named lists of patterns: `platform` → what `@platform` stands for. */
export type Vocabulary = ReadonlyMap<string, Pattern>;
