import type { FoundSubject, ObservedPage, Passage } from '../../core/index.ts';
import type { PageBlock } from '../read/page-block.ts';
import { findItems, type ItemKind, type PageItem } from './find-items.ts';
import { markUpWords } from './mark-up-words.ts';
import { readFacts } from './read-facts.ts';
import { readPassages, type ObservedBlock } from './read-passages.ts';

/** A page as the rules are asked about it, and the way back from their answer to its text. */
export interface PageReading {
  readonly page: ObservedPage;
  /** Where each passage stands, by its id. */
  readonly blocks: ReadonlyMap<number, PageBlock>;
}

/** What one thing of a list is by itself, whatever page it stands on. The other kinds are part of the page's own subject. */
const ROLES: Readonly<Partial<Record<ItemKind, NonNullable<FoundSubject['role']>>>> = {
  messages: 'chat',
  bids: 'bid-or-message',
  offers: 'listing',
  posts: 'bid-or-message',
};

/** More subjects than this are more than anybody reads. */
const MOST_SUBJECTS = 500;

/**
 * Reads a page into subject blocks: what one person wrote in one chat, one bid, one advertisement, and the rest of the page as one. What clients say in reviews, what
 * is quoted, and what the reader wrote themselves is nobody's sign.
 */
export function readPage(page: Document): PageReading {
  const items = findItems(page);
  const found = readPassages(page, items);
  const blocks = new Map<number, PageBlock>();
  const subjects = new Map<string, { role?: FoundSubject['role']; name?: string; passages: Passage[] }>();
  let speaker: Speaker | undefined;
  let lastItem: PageItem | undefined;
  for (const [id, each] of found.entries()) {
    if (each.isFrame) continue;
    const { item } = each;
    if (item?.kind === 'messages' && item !== lastItem)
      speaker = readSpeaker(item, lastItem?.list === item.list ? speaker : undefined);
    lastItem = item;
    const role = item && (ROLES[item.kind] ?? undefined);
    const key =
      !item || !role
        ? ''
        : item.kind === 'messages'
          ? `${item.list} ${speaker?.name ?? ''}`
          : `${item.list} ${items.indexOf(item)}`;
    const name = item?.kind === 'messages' ? speaker?.name : item && role && nameIn(item.element);
    const subject = subjects.get(key) ?? { ...(role && { role }), ...(name && { name }), passages: [] };
    subjects.set(key, subject);
    blocks.set(id, each.block);
    subject.passages.push(makePassage(id, each, speaker));
  }
  const heading = page.querySelector('h1')?.textContent.trim().slice(0, 200);
  return {
    blocks,
    page: {
      facts: readFacts(page, items, found),
      subjects: Array.from(subjects, ([key, { role, name, passages }], id): FoundSubject => {
        const own = key === '' ? heading : name;
        return {
          id,
          passages,
          ...(role && { role }),
          ...(own && { facts: { names: [{ from: 'heading', text: own }] } }),
        };
      }).slice(0, MOST_SUBJECTS),
    },
  };
}

function makePassage(id: number, { block, element, item }: ObservedBlock, speaker: Speaker | undefined): Passage {
  const label = labelOf(element);
  const links = linksIn(block);
  return {
    id,
    text: block.text,
    voice: voiceOf(element, item, speaker),
    ...(label && { label }),
    ...(links.length > 0 && { links }),
  };
}

function voiceOf(element: Element, item: PageItem | undefined, speaker: Speaker | undefined): Passage['voice'] {
  if (element.closest('blockquote, q, [class*=quote], [class*=forwarded]')) return 'quotation';
  if (item?.kind === 'reviews' || item?.kind === 'comments') return 'counterpart';
  return item?.kind === 'messages' ? (speaker?.voice ?? 'unknown') : 'unknown';
}

/** Who says a message. */
interface Speaker {
  readonly name?: string;
  readonly voice: Passage['voice'];
}

const MINE = / (?:own|mine|me|self|outgoing|out|sent|from me) /u;
const PLATFORM = / (?:system|service|notice|admin|moderator|bot) /u;
const STAFF =
  /^(?:admin(?:istrator)?|mod(?:erator)?|system|support|.{0,24} bot|관리자|운영자|админ(?:истратор)?|модератор|поддержка|管理员|版主|客服)$/iu;
const SENDER =
  '[data-sender], [data-author], [itemprop=author], .sender, .author, .username, .user-name, .from, .nick, .name';

/** A message without a sender goes on where the one before it ended. */
function readSpeaker({ element }: PageItem, before: Speaker | undefined): Speaker {
  const words = markUpWords(element);
  const named = element.matches('[data-sender], [data-author]') ? element : element.querySelector(SENDER);
  const name = (named?.getAttribute('data-sender') ?? named?.getAttribute('data-author') ?? named?.textContent)
    ?.trim()
    .slice(0, 80);
  if (MINE.test(words)) return { name: 'the reader', voice: 'counterpart' };
  if (PLATFORM.test(words) || (name !== undefined && STAFF.test(name)))
    return { name: 'the platform', voice: 'platform' };
  if (name) return { name, voice: 'subject' };
  return before?.voice === 'subject' && before.name ? before : { voice: 'subject' };
}

/** What the page calls one bid or one post by: its heading, or the name its mark-up marks. */
function nameIn(element: Element): string | undefined {
  const named = element.querySelector('[itemprop=name], .name, .username, .author, h2, h3, h4');
  return named?.textContent.trim().slice(0, 80) || undefined;
}

/** What stands beside a value: `<dt>`, `<th>`, or a cell of labels. */
function labelOf(element: Element): string | undefined {
  const value = element.closest('dd, td');
  const beside = value?.localName === 'td' ? value.parentElement?.querySelector(':scope > th') : labelBefore(value);
  return (
    beside?.textContent
      .trim()
      .replace(/[:：]$/u, '')
      .slice(0, 80) || undefined
  );
}

function labelBefore(value: Element | null | undefined): Element | undefined {
  let before = value?.previousElementSibling;
  while (before && before.localName !== 'dt') before = before.previousElementSibling;
  return before ?? undefined;
}

function linksIn({ source }: PageBlock): readonly string[] {
  if (source.kind !== 'text') return [];
  const anchors = source.pieces.map(({ node }) => node.parentElement?.closest<HTMLAnchorElement>('a[href]'));
  return [...new Set(anchors.map((anchor) => anchor?.href).filter((href) => href?.startsWith('http')))]
    .filter((href) => href !== undefined)
    .map((href) => href.slice(0, 500))
    .slice(0, 50);
}
