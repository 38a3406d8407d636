import { namesUnder, startPostings, type KeyPostings } from '../search-index/key-postings.ts';
import type { SearchIndex } from '../search-index/search-index.ts';
import { hashText } from '../text/hash-text.ts';
import { readKoreanShapes } from '../text/korean-shapes.ts';
import { prepareName, type PreparedName } from './prepare-name.ts';

/** The names of an index, prepared for comparison as they are asked for, and found by what typed names have in common with them. */
export interface CandidateIndex {
  /** `names[i]` of the search index, prepared. */
  readonly prepared: (name: number) => PreparedName;
  /** Names that deserve a careful look, at most `limit`, the likeliest first. */
  readonly find: (query: readonly PreparedName[], limit: number) => readonly number[];
}

/** The candidate index of a search index: made at the first look-up, because a browser that only reads pages never needs it. */
export function openCandidates(index: SearchIndex): CandidateIndex {
  let known = OPENED.get(index);
  if (!known) OPENED.set(index, (known = buildCandidates(index)));
  return known;
}

const OPENED = new WeakMap<SearchIndex, CandidateIndex>();

function buildCandidates(index: SearchIndex): CandidateIndex {
  const cache: (PreparedName | undefined)[] = [];
  const prepared = (at: number): PreparedName => {
    const name = index.names.at(at);
    return (cache[at] ??= prepareName(name?.name ?? '', name?.isPerson ?? false));
  };
  // A short list is compared whole: no key can miss what is looked at anyway.
  if (index.names.length <= COMPARE_ALL) {
    const all = Array.from({ length: index.names.length }, (_, at) => at);
    return { prepared, find: () => all };
  }
  const sheet = startPostings();
  for (let at = 0; at < index.names.length; at += 1)
    for (const key of keysOf(prepared(at))) sheet.post(hashText(key), at);
  const postings = sheet.finish();
  return { prepared, find: (query, limit) => rankCandidates(query, postings, index.names.length, limit) };
}

const COMPARE_ALL = 1500;

/** Sums how telling the shared keys are: a key that few names have counts most. */
function rankCandidates(
  query: readonly PreparedName[],
  postings: KeyPostings,
  total: number,
  limit: number,
): readonly number[] {
  const sums = new Map<number, number>();
  for (const key of new Set(query.flatMap((name) => Array.from(keysOf(name))))) {
    const posted = namesUnder(postings, hashText(key));
    const telling = Math.log(total / (posted.length + 1)) * (KEY_WEIGHTS[key.charAt(0)] ?? 1);
    for (const at of posted) sums.set(at, (sums.get(at) ?? 0) + telling);
  }
  return Array.from(sums)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([at]) => at);
}

/** A whole word says more than its consonants, those more than its first or last letters. */
const KEY_WEIGHTS: Readonly<Record<string, number>> = { w: 1, c: 0.7, b: 0.4, e: 0.4, k: 1, j: 0.8, s: 0.9 };

/**
 * The keys of a name. w a word · c its consonants · b, e its first and last three letters, one of which survives any one typo · s its Slavic spelling · k how many
 * Korean syllables it has and how they end, which every romanisation keeps · j the first letters of the whole, however it is spaced.
 */
function keysOf(name: PreparedName): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { text, latin, skeleton, slavic, isInitial } of name.words) {
    if (isInitial) continue;
    keys.add(`w${text}`);
    if (slavic !== undefined) keys.add(`s${slavic}`);
    if (skeleton.length > 1) keys.add(`c${skeleton}`);
    if (latin !== undefined && latin.length > 3) keys.add(`b${latin.slice(0, 3)}`).add(`e${latin.slice(-3)}`);
  }
  keys.add(`j${name.letters.slice(0, 5)}`);
  const korean = name.isPerson ? koreanKey(name) : undefined;
  if (korean !== undefined) keys.add(`k${korean}`);
  return keys;
}

function koreanKey({ words }: PreparedName): string | undefined {
  const readings = words.map(({ text }) => readKoreanShapes(text)[0]);
  if (readings.length > 4 || readings.some((reading) => reading === undefined)) return undefined;
  const finals = readings.flatMap((reading) => reading ?? []).map((shape) => shape.finals);
  return finals.length >= 2 && finals.length <= 4 ? finals.toSorted((a, b) => a - b).join('.') : undefined;
}
