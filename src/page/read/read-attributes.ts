import type { TextBlock } from '../../core/index.ts';
import type { OwnerReading, PageBlock } from './page-block.ts';

/** Attributes that say something to a reader: a tooltip, a picture's description, a screen reader's label. */
const SPOKEN: ReadonlySet<string> = new Set(['title', 'alt', 'aria-label']);

/** Longer ones are a program's state, not something that a reader is shown. */
const LONGEST_ATTRIBUTE = 2048;

/**
 * An unlabelled identifier is a wallet address, and no listed kind of address is shorter than this. It spares sending every link of a page;
 * whether something *is* an address only the matcher knows.
 */
const LONG_RUN = /[\p{L}\p{N}]{20}/u;

/**
 * Gives every attribute of `element` that may hide a name or a full address behind shorter text, as a block of its own: `title`, `alt` and
 * `aria-label` for names too, `href` and `data-*` for identifiers only.
 */
export function readAttributes(element: Element, owner: OwnerReading, onBlock: (block: PageBlock) => void): void {
  if (!element.hasAttributes()) return;
  for (const name of element.getAttributeNames()) {
    const lookFor = lookForIn(name);
    if (lookFor === undefined) continue;
    const text = element.getAttribute(name) ?? '';
    if (text.length > LONGEST_ATTRIBUTE || !isWorthAsking(text, lookFor)) continue;
    onBlock({ text, lookFor, owner, source: { kind: 'attribute', element, name } });
  }
}

/** What is looked for in the attribute `name`; undefined when it is not read. */
export function lookForIn(name: string): TextBlock['lookFor'] | undefined {
  if (SPOKEN.has(name)) return 'everything';
  return name === 'href' || name === 'xlink:href' || name.startsWith('data-') ? 'identifiers' : undefined;
}

function isWorthAsking(text: string, lookFor: TextBlock['lookFor']): boolean {
  return lookFor === 'everything' ? /\p{L}/u.test(text) : LONG_RUN.test(text);
}
