import type { PageFacts } from '../../core/index.ts';
import { findDeclaredTypes } from './find-declared-types.ts';
import type { PageItem } from './find-items.ts';
import { findSigns } from './find-signs.ts';
import type { ObservedBlock } from './read-passages.ts';

const LANDMARKS = {
  main: 'main, [role=main]',
  article: 'article, [role=article]',
  navigation: 'nav, [role=navigation]',
  form: 'form, [role=form]',
  feed: '[role=feed]',
  log: '[role=log]',
  complementary: 'aside, [role=complementary]',
} as const;

const FIELDS = {
  file: 'input[type=file]',
  email: 'input[type=email]',
  password: 'input[type=password]',
  phone: 'input[type=tel]',
  message: 'textarea, [contenteditable=true], [contenteditable=""]',
  text: 'input:not([type]), input[type=text]',
  quantity: 'input[type=number], select[name*=quantity i]',
} as const;

/** Shorter blocks are headings, fields and buttons. */
const PROSE_WORDS = 12;

/** What the page says about its own structure; nothing about anybody. */
export function readFacts(page: Document, items: readonly PageItem[], blocks: readonly ObservedBlock[]): PageFacts {
  const repeats: Record<string, number> = {};
  for (const { kind } of items) if (kind !== 'posts') repeats[kind] = (repeats[kind] ?? 0) + 1;
  const words = blocks.map(({ block, item }) => ({ count: countWords(block.text), item }));
  const all = sum(words.map(({ count }) => count));
  // A chat beside a profile is a block of its own: only where it is most of the page is the page a chat.
  const said = sum(words.filter(({ item }) => item?.kind === 'messages').map(({ count }) => count));
  if (said * 2 < all) delete repeats['messages'];
  return {
    declaredTypes: findDeclaredTypes(page),
    landmarks: countAll(page, LANDMARKS),
    fields: countAll(page, FIELDS),
    repeats,
    signs: findSigns(page, blocks),
    url: page.location.href.slice(0, 500),
    headings: [page.title, ...Array.from(page.querySelectorAll('h1, h2'), ({ textContent }) => textContent)]
      .slice(0, 40)
      .map((heading) => heading.trim().slice(0, 200)),
    proseWords: sum(words.filter(({ count, item }) => count >= PROSE_WORDS && !item).map(({ count }) => count)),
    words: all,
  };
}

function countAll<Name extends string>(
  page: Document,
  selectors: Readonly<Record<Name, string>>,
): Partial<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {};
  for (const name in selectors) {
    const count = Array.from(page.querySelectorAll(selectors[name])).filter(isVisible).length;
    if (count > 0) counts[name] = count;
  }
  return counts;
}

/** A field for a file is nearly always hidden behind a button of the page's own. */
function isVisible(element: Element): boolean {
  return element.matches('input[type=file]') || element.checkVisibility();
}

/** Two characters of a script without blanks count as a word. */
function countWords(text: string): number {
  return (
    text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|[\p{L}\p{N}'’-]+/gu) ?? []
  ).length;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
