import { chineseKey } from '../text/chinese-key.ts';
import { measureSpelling } from '../text/spelling-distance.ts';
import { compareWords, isAbbreviation, type WordLikeness } from './compare-words.ts';
import type { PreparedName } from './prepare-name.ts';
import type { PreparedWord } from './prepare-word.ts';

/** Words of the two names that were put side by side. */
export interface AlignedWords extends WordLikeness {
  readonly seen: readonly PreparedWord[];
  readonly listed: readonly PreparedWord[];
  /** Index of the first word on each side. */
  readonly seenAt: number;
  readonly listedAt: number;
}

/** The best one-to-one pairing of the words of two names, where two or three words of one side may stand for one of the other. */
export interface Alignment {
  readonly pairs: readonly AlignedWords[];
  readonly unpairedSeen: readonly PreparedWord[];
  readonly unpairedListed: readonly PreparedWord[];
}

/** Pairs words, the surest first; of equally sure pairs the one whose words stand at the same place. */
export function alignNames(seen: PreparedName, listed: PreparedName): Alignment {
  const candidates = listPairs(seen, listed).toSorted(
    (a, b) => rank(b) - rank(a) || Math.abs(a.seenAt - a.listedAt) - Math.abs(b.seenAt - b.listedAt),
  );
  const takenSeen = new Set<PreparedWord>();
  const takenListed = new Set<PreparedWord>();
  const pairs: AlignedWords[] = [];
  for (const pair of candidates) {
    if (pair.seen.some((word) => takenSeen.has(word)) || pair.listed.some((word) => takenListed.has(word))) continue;
    for (const word of pair.seen) takenSeen.add(word);
    for (const word of pair.listed) takenListed.add(word);
    pairs.push(pair);
  }
  return {
    pairs: pairs.toSorted((a, b) => a.seenAt - b.seenAt),
    unpairedSeen: seen.words.filter((word) => !takenSeen.has(word)),
    unpairedListed: listed.words.filter((word) => !takenListed.has(word)),
  };
}

/** Likeness first; a join that explains more words goes before a pair that leaves some over. */
function rank({ score, seen, listed }: AlignedWords): number {
  return score + 0.02 * (seen.length + listed.length - 2);
}

function listPairs({ words: seen, isPerson }: PreparedName, { words: listed }: PreparedName): AlignedWords[] {
  const pairs: AlignedWords[] = [];
  for (let seenAt = 0; seenAt < seen.length; seenAt += 1) {
    for (let listedAt = 0; listedAt < listed.length; listedAt += 1) {
      const [own, other] = [seen[seenAt], listed[listedAt]];
      if (!own || !other) continue;
      const add = (seenCount: number, listedCount: number, likeness: WordLikeness | undefined): void => {
        if (!likeness) return;
        const [seenWords, listedWords] = [
          seen.slice(seenAt, seenAt + seenCount),
          listed.slice(listedAt, listedAt + listedCount),
        ];
        pairs.push({ ...likeness, seen: seenWords, listed: listedWords, seenAt, listedAt });
      };
      add(1, 1, compareWords(own, other, isPerson));
      for (let count = 2; count <= 3; count += 1) {
        if (seenAt + count <= seen.length) add(count, 1, join(seen, seenAt, count, other, isPerson, 'split'));
        if (listedAt + count <= listed.length) add(1, count, join(listed, listedAt, count, own, isPerson, 'joined'));
      }
    }
  }
  return pairs;
}

/** Neighbouring words of one name against one word of the other: equal, one typo apart, or what the word abbreviates. */
function join(
  words: readonly PreparedWord[],
  at: number,
  count: number,
  other: PreparedWord,
  isPerson: boolean,
  how: 'split' | 'joined',
): WordLikeness | undefined {
  let length = 0;
  for (let part = at; part < at + count; part += 1) {
    if (words[part]?.script !== other.script) return undefined;
    length += words[part]?.text.length ?? 0;
  }
  const isNear = Math.abs(length - other.text.length) <= 3;
  // Most pairs of words end here, and a look-up tries tens of thousands.
  if (!isNear && other.text.length !== count && (isPerson || other.text.length > length / 2)) return undefined;
  const parts = words.slice(at, at + count);
  const text = parts.map((part) => part.text).join('');
  if (text === other.text) return { score: 0.98, how };
  if (!isPerson && isAbbreviation(other.text, text)) return { score: 0.95, how: 'abbreviation' };
  if (isPerson && areInitials(other.text, parts)) return { score: 0.85, how: 'initial' };
  if (!isNear) return undefined;
  if (
    other.chinese !== undefined &&
    parts.every(({ chinese }) => chinese !== undefined) &&
    chineseKey(text) === other.chinese
  )
    return { score: 0.88, how: 'spelling-variant', system: 'chinese-romanisation' };
  const distance = text.length >= 6 ? measureSpelling(text, other.text, 1.2) : undefined;
  return distance && { score: (1 - distance.cost / text.length) ** 2 - 0.03, how: 'typo', edits: distance.edits };
}

/** `JC` for `Jean-Claude`: consonants alone, which no name is made of. */
function areInitials(short: string, parts: readonly PreparedWord[]): boolean {
  return (
    short.length === parts.length &&
    /^[b-df-hj-np-tv-z]+$/.test(short) &&
    parts.every(({ text }, at) => text.startsWith(short.charAt(at)))
  );
}

/** Whether every word of one name is a word of the other, letter by letter; how they are spaced does not matter. */
export function isAllSame({ pairs, unpairedSeen, unpairedListed }: Alignment): boolean {
  return unpairedSeen.length + unpairedListed.length === 0 && pairs.every(({ how }) => EQUAL.has(how));
}

/** Relations that leave every letter as it is. */
const EQUAL: ReadonlySet<string> = new Set(['same', 'joined', 'split', 'number']);

/** Whether a word without partner says that the names differ: particles and initials do not. */
export function isSignificant({ weight, isInitial }: PreparedWord): boolean {
  return weight >= 0.55 && !isInitial;
}
