import type { Span } from '../../core/index.ts';

/** `0x97b1…4f9c`, `0x97b1043a...4f9c`, `1D6gG9***hNeAfJ`: what is left on both sides of the mark for what is left out. */
const SHORTENED = /([\p{L}\p{N}]{3,})\s?(?:…|⋯|‥|\.{2,}|\*{2,}|·{2,}|-{2,})\s?([\p{L}\p{N}]{3,})/gu;

/** Where `text` shows `whole` with its middle left out; letter case does not count. */
export function findTruncated(text: string, whole: string): Span | undefined {
  const full = whole.toLowerCase();
  for (const match of text.matchAll(SHORTENED)) {
    const [shown, head = '', tail = ''] = match;
    const fits = full.startsWith(head.toLowerCase()) && full.endsWith(tail.toLowerCase());
    if (fits && head.length + tail.length < full.length) return { start: match.index, end: match.index + shown.length };
  }
  return undefined;
}
