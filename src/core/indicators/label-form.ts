import { foldToText } from '../text/fold.ts';

/** A label, a name of a country, a word of a list, in the one form in which they are compared: folded, with one blank for whatever separates words. */
export function labelForm(text: string): string {
  return foldToText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
