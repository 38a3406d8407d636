import type { RepeatKind } from '../../core/index.ts';
import { markUpWords } from './mark-up-words.ts';

/** One of several things of a kind that stand beside each other: a message of a chat, a bid, an advertisement. */
export interface PageItem {
  readonly element: Element;
  readonly kind: ItemKind;
  /** The same for all of one list. */
  readonly list: number;
}

/** `posts` are what several people say one after the other: cards of a feed, posts of a forum. */
export type ItemKind = RepeatKind | 'posts';

/** How the elements of each kind are called, the more particular first. */
const KINDS: readonly (readonly [ItemKind, RegExp])[] = [
  ['messages', / (?:message|messages|msg|bubble|chat line|chat message) /u],
  ['bids', / (?:bid|bids|proposal|quote) /u],
  ['reviews', / (?:review|feedback|testimonial) /u],
  ['repositories', / (?:repo|repository|software source code) /u],
  ['products', / (?:product|goods) /u],
  ['offers', / (?:ad|ads|advert|advertisement|listing|classified|offer|gig|vacancy|posting|job posting|merchant) /u],
  ['jobs', / (?:job|employment|experience|position) /u],
  ['comments', / (?:comment|reply) /u],
  ['posts', / (?:post|feed item|tweet|status|result card|person card) /u],
];

const ANY = new RegExp(KINDS.map(([, words]) => words.source).join('|'), 'u');

/** A page of more elements than this is looked at no further: it is a list of one kind by then. */
const MOST_ELEMENTS = 20_000;

/**
 * Finds what stands in a page several times, by the names its mark-up gives: children of one parent with one tag and one class that are called alike. Whatever lies
 * inside such a thing is part of it. The children of a `log` are messages whatever they are called.
 */
export function findItems(root: ParentNode): readonly PageItem[] {
  const groups = new Map<Element, Map<string, Element[]>>();
  const elements = Array.from(root.querySelectorAll('body [class], body [id], body [role], body [itemtype]'));
  for (const element of elements.slice(0, MOST_ELEMENTS)) {
    const parent = element.parentElement;
    const kind = parent && kindOf(element, parent);
    if (!kind) continue;
    const ofParent = groups.get(parent) ?? new Map<string, Element[]>();
    groups.set(parent, ofParent);
    const key = `${kind} ${element.localName} ${element.classList.item(0) ?? ''}`;
    ofParent.set(key, [...(ofParent.get(key) ?? []), element]);
  }
  const items: PageItem[] = [];
  const taken = new Set<Element>();
  let list = 0;
  // Groups come in the order of the page, so that what lies around others comes first.
  for (const ofParent of groups.values()) {
    for (const [key, members] of ofParent) {
      const kind = KINDS.find(([each]) => key.startsWith(`${each} `))?.[0];
      const [first] = members;
      if (!kind || !first || members.length < leastOf(kind, first) || isInside(first, taken)) continue;
      list += 1;
      for (const element of members) {
        items.push({ element, kind, list });
        taken.add(element);
      }
    }
  }
  return items;
}

function kindOf(element: Element, parent: Element): ItemKind | undefined {
  if (parent.getAttribute('role') === 'log') return 'messages';
  const words = markUpWords(element);
  if (!ANY.test(words)) return undefined;
  const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
  // Posts that somebody held have a time in them; posts that are open have a way to apply.
  return kind === 'jobs' && element.querySelector('button, [role=button]') ? 'offers' : kind;
}

/** One bid is a bid, and one message of a log a message; of everything else one alone may be called anything. */
function leastOf(kind: ItemKind, first: Element): number {
  return kind === 'bids' || first.parentElement?.getAttribute('role') === 'log' ? 1 : 2;
}

function isInside(element: Element, items: ReadonlySet<Element>): boolean {
  for (let around = element.parentElement; around; around = around.parentElement) if (items.has(around)) return true;
  return false;
}
