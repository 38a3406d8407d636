import type { SightingPlace } from '../../model/observation.ts';
import type { Passage, Subject } from '../../model/subject.ts';
import { namesOfSubject } from '../names-of-subject.ts';
import { ownPassages } from '../read-fields.ts';
import type { RuleBook } from '../rule-book.ts';
import { shinglesOf, type PlacedShingle, type Shingle } from '../shingles-of.ts';
import type { Relation } from './relation.ts';

/**
 * Four fifths of a text of sixty words or more stand also under another name: on the same page, or in the reader's notebook. Names are left out of the comparison, so
 * that a signature does not make two letters different.
 */
export const sameText: Relation = (subject, { book, peers, world: { compareNames, earlierTexts = [] } }) => {
  if (!compareNames || peers.length + earlierTexts.length === 0) return undefined;
  const own = readText(subject, book);
  if (own.all.size < MIN_SHINGLES) return undefined;
  const isOther = (name: string): boolean => own.names.every((mine) => compareNames(name, mine) === undefined);
  const peerTexts = peers.flatMap((peer) => {
    const [name] = peer.role === subject.role ? readText(peer, book).names : [];
    return name === undefined ? [] : [{ name, shingles: readText(peer, book).all }];
  });
  const twin = [...peerTexts, ...earlierTexts].find(
    ({ name, shingles }) => isOther(name) && shareOf(own.all, shingles) >= SAME,
  );
  return twin && { places: own.placed.flatMap((each) => joinShared(each, twin.shingles)) };
};

const SAME = 0.8;
/** Sixty words. */
const MIN_SHINGLES = 56;

interface ReadText {
  readonly names: readonly string[];
  readonly placed: readonly { readonly passage: Passage; readonly shingles: readonly PlacedShingle[] }[];
  readonly all: ReadonlySet<Shingle>;
}

/** On a page of fifty bids each is compared with forty-nine others, and read once. */
const READ = new WeakMap<Subject, ReadText>();

function readText(subject: Subject, book: RuleBook): ReadText {
  const known = READ.get(subject);
  if (known) return known;
  const names = namesOfSubject(subject, book);
  // A text that nobody's name stands above cannot stand under two.
  const passages = names.length > 0 ? ownPassages(subject) : [];
  const placed = passages.map((passage) => ({ passage, shingles: shinglesOf(passage.text, names) }));
  const text = {
    names,
    placed,
    all: new Set(placed.flatMap(({ shingles }) => shingles.map(({ shingle }) => shingle))),
  };
  READ.set(subject, text);
  return text;
}

function shareOf(some: ReadonlySet<Shingle>, others: ReadonlySet<Shingle>): number {
  const larger = Math.max(some.size, others.size, 1);
  if (Math.min(some.size, others.size) < SAME * larger) return 0;
  return [...some].filter((shingle) => others.has(shingle)).length / larger;
}

/** The stretches that are the same, as few places as possible. */
function joinShared({ passage, shingles }: ReadText['placed'][number], shared: ReadonlySet<Shingle>): SightingPlace[] {
  const spans: { start: number; end: number }[] = [];
  for (const { shingle, start, end } of shingles) {
    if (!shared.has(shingle)) continue;
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans.map((span) => ({ passage: passage.id, ...span, text: passage.text.slice(span.start, span.end) }));
}
