import type { OpenInline } from './line-of-text.ts';

/**
 * How two pieces of text that touch without white space belong together.
 *
 * `join` as one word · `gap` as two words of one line · `break` not at all · `cut`: the pieces from `firstPiece` on stand apart from the line, which goes
 * on without them.
 */
export type Meeting =
  | { readonly kind: 'join' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'break' }
  | { readonly kind: 'cut'; readonly firstPiece: number };

/** Decides by the computed styles of the inline elements that were opened and closed between the two pieces. */
export function meetingOf(opened: readonly Element[], closed: readonly OpenInline[], next: string): Meeting {
  let isGap = false;
  // From the outside in: what hides or moves the outer element takes the inner ones along.
  for (const { element, firstPiece } of closed.toReversed()) {
    const way = wayOf(element);
    if (way === 'apart' && !opened.includes(element)) return { kind: 'cut', firstPiece };
    if (way === 'block') return { kind: 'break' };
    isGap ||= way === 'gap' || (element.localName === 'sup' && /^\d/u.test(next));
  }
  for (const element of opened) {
    const way = wayOf(element);
    if (way === 'block') return { kind: 'break' };
    // A footnote's number is not part of the word it stands on: `Kim Sang Man¹`. `110<sup>th</sup>` is.
    isGap ||= way === 'gap' || (element.localName === 'sup' && /^[\d[*]/u.test(next));
  }
  return isGap ? { kind: 'gap' } : { kind: 'join' };
}

/** Whether `element` is taken out of its line by its style: hidden, floating, or placed elsewhere. Visually hidden twins are. */
export function standsApart(element: Element): boolean {
  return wayOf(element) === 'apart';
}

/** Whether an element of an unknown tag (a custom element) lies in the line or is a block of its own. */
export function liesInLine(element: Element): boolean {
  const { display } = styleOf(element);
  return /^(?:inline|contents|ruby)/u.test(display);
}

type Way = 'line' | 'gap' | 'block' | 'apart';

function wayOf(element: Element): Way {
  const style = styleOf(element);
  const { display } = style;
  if (display === 'none' || style.position === 'absolute' || style.position === 'fixed') return 'apart';
  if (style.float !== 'none') return 'apart';
  if (display === 'contents') return 'line';
  if (/^(?:inline|ruby)/u.test(display)) return hasSpaceAround(style, element) ? 'gap' : 'line';
  // In a row of flex items the eye reads on; the gap between them is not in their styles.
  const parent = element.parentElement;
  return parent !== null && /flex/u.test(styleOf(parent).display) && isRow(styleOf(parent)) ? 'gap' : 'block';
}

function hasSpaceAround(style: CSSStyleDeclaration, element: Element): boolean {
  const sides = [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight];
  if (sides.some((side) => Number.parseFloat(side) > 0)) return true;
  // An icon: empty, with a width of its own.
  return style.display !== 'inline' && element.textContent === '';
}

const isRow = (style: CSSStyleDeclaration): boolean => style.flexDirection.startsWith('row');

/** The view is asked each time: an element may have moved to another document since. */
function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? globalThis).getComputedStyle(element);
}
