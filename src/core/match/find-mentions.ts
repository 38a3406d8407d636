import type { Hit } from '../model/hit.ts';
import type { Alias } from '../model/listed-party.ts';
import { commonWords } from '../names/common-words.ts';
import { genderOfTitle } from '../names/gendered-titles.ts';
import { isHonorific, isParticle } from '../names/name-words.ts';
import { spellWord } from '../search-index/index-words.ts';
import { fold } from '../text/fold.ts';
import { hashText } from '../text/hash-text.ts';
import type { Token } from '../text/tokens.ts';
import type { NameMatch } from './find-names.ts';
import { scoreOf } from './make-hit.ts';
import type { PageBlock } from './page-block.ts';

/** A hit that a reader is shown, and the match that it was made of. */
export interface ShownName {
  readonly match: NameMatch;
  readonly hit: Hit;
}

/**
 * Places behind a person's whole name that speak of the same person by the family name and a form of address: `Mr Kim` after `Kim Sang Man`. They are kept in band
 * `context` and are no hits of their own. Where somebody else of that family name is named in the block, or the form of address says another sex than the list, nobody
 * can tell who is meant, and nothing is said. Linear.
 *
 * @param shown The names of persons that are shown, in the order of the text.
 * @param markNamed For each word, 1 where it belongs to a listed name that was found.
 */
export function findMentions(
  block: PageBlock,
  shown: readonly ShownName[],
  markNamed: () => Uint8Array,
): readonly Hit[] {
  const families = gatherFamilies(block, shown);
  if (families.size === 0) return [];
  const { row } = block;
  const isNamed = markNamed();
  for (let at = 0; at < row.count; at += 1) {
    const family = families.get(row.hashes[at] ?? 0);
    if (!family || isNamed[at] === 1 || !isFamilyName(block.tokenAt(at), family)) continue;
    if (isBesideName(block, at)) family.isShared = true;
    else if (at >= family.first.to) family.places.push(at);
  }
  return Array.from(new Set(families.values())).flatMap((family) => (family.isShared ? [] : mentionsOf(family, block)));
}

/** Who bears a family name in a block. */
interface Family {
  /** As the page writes it, folded. */
  readonly word: string;
  readonly first: NameMatch;
  /** One for each entry that the first whole name may stand for. */
  readonly bearers: ShownName[];
  /** Words that may be the family name alone. */
  readonly places: number[];
  /** Several people are called so. */
  isShared: boolean;
}

function gatherFamilies(block: PageBlock, shown: readonly ShownName[]): ReadonlyMap<number, Family> {
  const families = new Map<number, Family>();
  const repeated = findRepeated(block, shown);
  if (repeated.size === 0) return families;
  for (const each of shown) {
    if (!each.match.readings.some(({ from }) => repeated.has(block.row.hashes[from] ?? 0))) continue;
    const at = familyWordOf(each.match, block);
    const word = at === undefined ? undefined : block.tokenAt(at)?.key;
    if (at === undefined || word === undefined) continue;
    const hash = block.row.hashes[at] ?? 0;
    const known = families.get(hash);
    if (!known) {
      const family: Family = { word, first: each.match, bearers: [each], places: [], isShared: false };
      families.set(hash, family);
      families.set(hashText(`${word}s`) | 0, family);
    } else if (known.first.start === each.match.start && known.first.end === each.match.end) known.bearers.push(each);
    else if (!known.bearers.some(({ match }) => isSameParty(match, each.match, block))) known.isShared = true;
  }
  return families;
}

/** Which words of names stand in a block more than once, by hash: nearly all stand there once, and nothing more need be asked. */
function findRepeated({ row, tokenAt }: PageBlock, shown: readonly ShownName[]): ReadonlySet<number> {
  const asked = new Map<number, number>();
  SIEVE.fill(0);
  for (const { from } of shown.flatMap(({ match }) => match.readings)) {
    const hash = row.hashes[from] ?? 0;
    if (asked.has(hash)) continue;
    for (const form of [hash, hashText(`${tokenAt(from)?.key ?? ''}s`) | 0]) {
      asked.set(form, hash);
      SIEVE[form & 255] = 1;
    }
  }
  const [once, repeated] = [new Set<number>(), new Set<number>()];
  for (let at = 0; at < row.count; at += 1) {
    const form = row.hashes[at] ?? 0;
    const hash = SIEVE[form & 255] === 1 ? asked.get(form) : undefined;
    if (hash !== undefined) (once.has(hash) ? repeated : once).add(hash);
  }
  return repeated;
}

/** Most words of a text are told from those that are asked for by one byte of their hash. */
const SIEVE = new Uint8Array(256);

function isSameParty(one: NameMatch, other: NameMatch, { index }: PageBlock): boolean {
  const [first, second] = [one.name.party, other.name.party];
  return first === second || index.samePartyAs(first).includes(second);
}

/** The word of the text that stands for the listed family name; undefined where the list does not say which that is, or it is not one word. */
function familyWordOf({ name, readings }: NameMatch, { index }: PageBlock): number | undefined {
  const families = (index.findParty(name.party)?.names ?? []).map(({ parts }) => familyOf(parts));
  return readings.find(
    ({ from, to, words }) =>
      to - from === 1 && words.length === 1 && families.includes(spellWord(index.tables.words, words[0] ?? 0)),
  )?.from;
}

function familyOf(parts: Alias['parts']): string {
  const words = parts.filter(({ role }) => role === 'family').map(({ text }) => text);
  return fold(words.join(' ')).text.trim();
}

/** Also `Kim’s`, whose word is `kims`. */
function isFamilyName(token: Token | undefined, { word }: Family): boolean {
  return token?.key === word || (token?.possessiveAt !== undefined && token.key === `${word}s`);
}

/** Another word that is written as a name stands right beside: somebody's whole name. */
function isBesideName({ tokenAt }: PageBlock, at: number): boolean {
  return isPartOfName(tokenAt(at - 1), tokenAt(at)?.gap) || isPartOfName(tokenAt(at + 1), tokenAt(at + 1)?.gap);
}

/** @param gap What stands between it and the family name. */
function isPartOfName(token: Token | undefined, gap: Token['gap'] | undefined): boolean {
  return (
    token?.letterCase === 'capital' &&
    (gap === 'hyphen' || gap === 'space' || gap === 'comma') &&
    !isHonorific(token.key) &&
    !isParticle(token.key) &&
    !commonWords().has(token.key)
  );
}

function mentionsOf({ bearers, places }: Family, block: PageBlock): readonly Hit[] {
  return places.flatMap((at) => {
    const [title, token] = [block.tokenAt(at - 1), block.tokenAt(at)];
    if (!title || !token || !isHonorific(title.key) || isOfTwo(block, at - 1)) return [];
    if ((token.gap !== 'space' && token.gap !== 'dot') || token.letterCase === 'lower') return [];
    const gender = genderOfTitle(title.key);
    const [start, end] = [title.start, token.possessiveAt ?? token.end];
    return bearers.flatMap(({ hit }): Hit[] => {
      const listed = block.index.findParty(hit.party)?.gender;
      if (gender !== undefined && listed !== undefined && gender !== listed) return [];
      return [
        {
          ...hit,
          start,
          end,
          text: block.text.slice(start, end),
          band: 'context',
          grade: 'partial',
          score: scoreOf('context', 'partial'),
          evidence: [{ kind: 'mention', of: hit.text }],
        },
      ];
    });
  });
}

/** `Mr and Mrs Kim`. */
function isOfTwo(block: PageBlock, title: number): boolean {
  const isAfterAnd = /^(?:and|und|et|y|и)$/u.test(block.tokenAt(title - 1)?.key ?? '');
  return isAfterAnd && isHonorific(block.tokenAt(title - 2)?.key ?? '');
}
