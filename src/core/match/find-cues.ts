import type { CueAbout, Evidence } from '../model/evidence.ts';
import type { ListedParty } from '../model/listed-party.ts';
import { cuesOfParty, type CuePhrase } from '../search-index/cues-of-party.ts';
import { findKey } from '../search-index/hash-table.ts';
import { MAX_CUE_WORDS, phraseKey } from '../search-index/index-cues.ts';
import { WORD_IS_OF_CUE } from '../search-index/index-tables.ts';
import { hashText, spreadHash } from '../text/hash-text.ts';
import { withoutKoreanEndings } from '../text/korean-endings.ts';
import { withoutRussianEndings } from '../text/russian-endings.ts';
import type { Token } from '../text/tokens.ts';
import { WORD_HAS_DROPS, WORD_IS_FOREIGN } from '../text/word-row.ts';
import type { PageBlock } from './page-block.ts';

/** The cues that stand in one block. */
export interface BlockCues {
  /** Whether a word belongs to a cue of whatever party. */
  readonly isCue: (token: number) => boolean;
  /** The cues that speak for a party and stand outside tokens `from` to `to`, as evidence; one of each sort. */
  readonly speakFor: (party: ListedParty, from: number, to: number) => readonly Evidence[];
}

interface Found {
  readonly phrase: CuePhrase;
  readonly first: number;
  /** Where the last occurrence begins: a cue inside the name itself does not speak for it, one before or after does. */
  readonly last: number;
}

/** Finds the places, countries and programmes that are named in a block. Linear. */
export function findCues(block: PageBlock): BlockCues {
  let places: PlacesByWord | undefined;
  const ofParty = new Map<ListedParty, readonly Found[]>();
  const foundFor = (party: ListedParty): readonly Found[] => {
    let found = ofParty.get(party);
    if (!found) {
      places ??= listPlaces(block);
      ofParty.set(party, (found = locate(block, cuesOf(party), places)));
    }
    return found;
  };
  return {
    isCue: (token) => isInCue(block, token),
    speakFor: (party, from, to) => {
      const found = foundFor(party);
      if (found.length === 0) return NO_EVIDENCE;
      return chooseCues(
        found.filter((cue) => isOutside(cue, cue.first, from, to) || isOutside(cue, cue.last, from, to)),
      ).map((cue) => evidenceOf(cue, isOutside(cue, cue.first, from, to) ? cue.first : cue.last, block));
    },
  };
}

const NO_EVIDENCE: readonly Evidence[] = [];

/** A party's cues by the signed hashes of their first words, each with its place among all of them. They are folded once for as long as the party stays in memory. */
function cuesOf(party: ListedParty): CuesByWord {
  let cues = CUES.get(party);
  if (!cues)
    CUES.set(
      party,
      (cues = Map.groupBy(cuesOfParty(party).entries(), ([, { words }]) => hashText(words[0] ?? '') | 0)),
    );
  return cues;
}

type CuesByWord = ReadonlyMap<number, readonly (readonly [number, CuePhrase])[]>;
const CUES = new WeakMap<ListedParty, CuesByWord>();

/** Where words stand in a block, by their signed hashes. */
type PlacesByWord = ReadonlyMap<number, readonly number[]>;

/** Where in the block the words stand that a cue may begin with. Few of them begin one of the party that is asked for, so that only words that may have an ending are read. */
function listPlaces(block: PageBlock): PlacesByWord {
  const places = new Map<number, number[]>();
  const add = (hash: number, at: number): void => {
    const known = places.get(hash);
    if (known) known.push(at);
    else places.set(hash, [at]);
  };
  for (let at = 0; at < block.row.count; at += 1) {
    if (!mayBeginCue(block, at)) continue;
    if (!mayHaveEnding(block, at)) add(block.row.hashes[at] ?? 0, at);
    else for (const word of wordForms(block.tokenAt(at))) add(hashText(word) | 0, at);
  }
  return places;
}

/** Asked by hash, unless the word may have an ending. */
function mayBeginCue(block: PageBlock, at: number): boolean {
  if (mayHaveEnding(block, at)) return true;
  const { row, index } = block;
  const { flags } = index.tables.page;
  return ((flags[spreadHash(row.hashes[at] ?? 0) >>> (Math.clz32(flags.length) + 1)] ?? 0) & WORD_IS_OF_CUE) !== 0;
}

function mayHaveEnding({ row }: PageBlock, at: number): boolean {
  return ((row.marks[at] ?? 0) & (WORD_IS_FOREIGN | WORD_HAS_DROPS)) !== 0;
}

/** The cues that stand in a block, in the order of the party. A block has fewer words that begin a cue than a party has cues. */
function locate(block: PageBlock, cues: CuesByWord, places: PlacesByWord): readonly Found[] {
  const near: (readonly [number, CuePhrase])[] = [];
  for (const word of places.keys()) {
    const beginning = cues.get(word);
    if (beginning) near.push(...beginning);
  }
  if (near.length === 0) return NONE;
  if (near.length > 1) near.sort(([a], [b]) => a - b);
  return near.flatMap(([, phrase]): readonly Found[] => {
    const starting = places.get(hashText(phrase.words[0] ?? '') | 0) ?? [];
    const first = starting.find((at) => standsAt(phrase, block, at));
    const last = starting.findLast((at) => standsAt(phrase, block, at));
    return first === undefined || last === undefined ? [] : [{ phrase, first, last }];
  });
}

const NONE: readonly Found[] = [];

/** Whether some row of words that a word belongs to is a cue. */
function isInCue(block: PageBlock, token: number): boolean {
  for (let from = Math.max(0, token - MAX_CUE_WORDS + 1); from <= token; from += 1) {
    if (!mayBeginCue(block, from)) continue;
    const rest: number[] = [];
    for (let at = from + 1; at < from + MAX_CUE_WORDS; at += 1) {
      if (at > token && wordForms(block.tokenAt(from)).some((word) => isCueKey(block, [hashText(word), ...rest])))
        return true;
      const next = block.tokenAt(at);
      if (!next || next.gap === 'break') break;
      rest.push(hashText(next.possessiveAt === undefined ? next.key : next.key.slice(0, -1)));
    }
  }
  return false;
}

function isCueKey({ index: { tables } }: PageBlock, hashes: readonly number[]): boolean {
  return findKey(tables.cues, phraseKey(hashes)) >= 0;
}

function endOf(token: Token | undefined): number {
  return token?.possessiveAt ?? token?.end ?? 0;
}

function wordForms(token: Token | undefined): readonly string[] {
  if (!token) return [];
  const { key, script, possessiveAt } = token;
  if (possessiveAt !== undefined) return [key, key.slice(0, -1)];
  if (script === 'Hang') return [key, ...withoutKoreanEndings(key)];
  return script === 'Cyrl' && key.length < 24 ? [key, ...withoutRussianEndings(key)] : [key];
}

function standsAt(phrase: CuePhrase, block: PageBlock, at: number): boolean {
  if (isShouted(phrase) && block.tokenAt(at)?.letterCase === 'lower') return false;
  return phrase.words.every((word, index) => {
    const token = block.tokenAt(at + index);
    if (index === 0) return wordForms(token).includes(word);
    return (
      token !== undefined &&
      token.gap !== 'break' &&
      (token.key === word || (token.possessiveAt !== undefined && token.key === `${word}s`))
    );
  });
}

/** Abbreviations of three letters and fewer are words in other people's lower case (`un`, `eo`, `cu`). */
function isShouted({ words }: CuePhrase): boolean {
  return words.length === 1 && (words[0]?.length ?? 0) <= 3;
}

function isOutside(cue: Found, at: number, from: number, to: number): boolean {
  return at >= to || at + cue.phrase.words.length <= from;
}

/** One of each sort, longest phrases first (`North Korea` says more than `Korea`), and no phrase twice. */
function chooseCues(cues: readonly Found[]): readonly Found[] {
  const sorts = new Map<CueAbout, Found>();
  const said = new Set<string>();
  for (const cue of cues.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)) {
    if (sorts.has(cue.phrase.about) || said.has(wordsOf(cue))) continue;
    sorts.set(cue.phrase.about, cue);
    said.add(wordsOf(cue));
  }
  return Array.from(sorts.values());
}

function wordsOf({ phrase }: Found): string {
  return phrase.words.join(' ');
}

function evidenceOf({ phrase }: Found, from: number, block: PageBlock): Evidence {
  const start = block.tokenAt(from)?.start ?? 0;
  const end = endOf(block.tokenAt(from + phrase.words.length - 1));
  const seen = block.text.slice(start, end);
  return { kind: 'cue', agrees: true, about: phrase.about, seen, listed: phrase.listed, at: { start, end } };
}
