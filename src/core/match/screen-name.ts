import { normaliseNumber } from '../identifiers/document-number.ts';
import type { Evidence } from '../model/evidence.ts';
import { BANDS, type Band, type Grade, type Hit } from '../model/hit.ts';
import type { ListedParty } from '../model/listed-party.ts';
import type { IndexedName, SearchIndex } from '../search-index/search-index.ts';
import { compareFields, type FieldVerdict, type KnownFields } from './compare-fields.ts';
import { comparePrepared } from './compare-prepared.ts';
import { openCandidates, type Candidate, type CandidateIndex } from './find-candidates.ts';
import { findIdentifiers, findListedNumber } from './find-identifiers.ts';
import type { NameComparison } from './name-comparison.ts';
import { compareOfacStyle, reachesOfacStyle, readOfacStyle, type OfacStyleName } from './ofac-style-score.ts';
import { prepareName, type PreparedName } from './prepare-name.ts';

/** A typed name, and what is known of its bearer. */
export interface NameQuery extends KnownFields {
  /** A name, or an address or a number of which only the string is known. */
  readonly name: string;
  /** Passport numbers, addresses, e-mail addresses of the bearer. One that is listed decides, whatever the name. */
  readonly identifiers?: readonly string[];
}

/** How many parties a look-up gives. */
export interface LookUpOptions {
  /** 20 when absent. */
  readonly limit?: number;
}

/**
 * The parties that a typed name may mean, best first, each once, by the best of its names. Fields of the query move hits up and down; they never hide
 * an exact name.
 */
export function screenName(query: NameQuery, index: SearchIndex, { limit = 20 }: LookUpOptions = {}): readonly Hit[] {
  const hits = [
    ...[query.name, ...(query.identifiers ?? [])].flatMap((text) => lookUpIdentifier(text, query.name, index)),
    ...lookUpName(query, index, limit),
  ];
  const best = new Map<string, Hit>();
  for (const hit of hits.toSorted(compareHits)) if (!best.has(hit.party)) best.set(hit.party, hit);
  return Array.from(best.values()).slice(0, limit);
}

function compareHits(a: Hit, b: Hit): number {
  return BANDS.indexOf(a.band) - BANDS.indexOf(b.band) || b.score - a.score;
}

/** A typed number needs no label: who types it knows what it is. */
function lookUpIdentifier(text: string, name: string, index: SearchIndex): readonly Hit[] {
  const found = [
    ...findIdentifiers(text, index, 'everything'),
    ...findListedNumber(text, normaliseNumber(text), index),
  ];
  return text === name ? found : found.map((hit) => ({ ...hit, start: 0, end: name.length, text: name }));
}

function lookUpName(query: NameQuery, index: SearchIndex, limit: number): readonly Hit[] {
  const candidates = openCandidates(index);
  const [asPerson, asOther] = [prepareName(query.name, true), prepareName(query.name, false)];
  const asked = readOfacStyle(query.name);
  const isAskedLatin = isLatin(asOther);
  const hits: Hit[] = [];
  const verdicts = new Map<string, FieldVerdict>();
  let passed = -1;
  for (const { name: at, share, prospect } of rankCandidates(candidates, asPerson, asOther, asked)) {
    // Far below those that were found there is nothing better.
    if (verdicts.size >= limit && prospect < passed - 0.06) break;
    const listed = candidates.prepared(at);
    const party = listed && index.findParty(listed.name.party);
    if (!listed || !party) continue;
    // A Latin query gains nothing from an original in another script but likeness by chance, where the party has Latin names as well.
    if (isAskedLatin && !isLatin(listed.prepared) && hasLatinName(party)) continue;
    const { name, prepared, ofacStyle } = listed;
    const comparison = comparePrepared(name.isPerson ? asPerson : asOther, prepared);
    const verdict = verdicts.get(party.id) ?? compareFields(query, party);
    const hit = makeHit(
      query.name,
      name,
      rankComparison(comparison, share, compareOfacStyle(asked, ofacStyle)),
      verdict,
      index,
    );
    if (!hit) continue;
    hits.push(hit);
    verdicts.set(party.id, verdict);
    if (verdicts.size <= limit) passed = prospect;
  }
  return hits;
}

interface RankedCandidate extends Candidate {
  /** What the name promises: those that may get a band come before those that may come into sight. */
  readonly prospect: number;
}

/** The names worth a careful look, the most promising first: most candidates are not, and their entries need not be read. */
function rankCandidates(
  candidates: CandidateIndex,
  asPerson: PreparedName,
  asOther: PreparedName,
  asked: OfacStyleName,
): readonly RankedCandidate[] {
  const ranked: RankedCandidate[] = [];
  for (const candidate of findBoth(candidates, asPerson, asOther)) {
    const { share, estimate, isSure } = candidate;
    const near = nearnessOf(estimate, share);
    if (isSure || estimate >= 0.62) ranked.push({ ...candidate, prospect: 1 + (isSure ? 1 : near) });
    else if (near >= LEAST_NEAR - 0.035 || isSureForOfac(candidates, asked, candidate.name))
      ranked.push({ ...candidate, prospect: near });
  }
  return ranked.toSorted((a, b) => b.prospect - a.prospect);
}

/** Whether OFAC's search may be sure of a name, by the words that the index has of it. */
function isSureForOfac(candidates: CandidateIndex, asked: OfacStyleName, name: number): boolean {
  const words = candidates.spelt(name);
  return reachesOfacStyle(asked, { whole: words.join(' '), words, asked: words }, OFAC_SHOWS - 0.02);
}

/** A query that loses words as a company's name (`Company`, `of`) or as a person's (`Dr`) is looked for as both; with a legal form, as a company alone. */
function findBoth(candidates: CandidateIndex, asPerson: PreparedName, asOther: PreparedName): readonly Candidate[] {
  if (asOther.formWritten !== undefined && asOther.formWritten.length > MAY_BE_NAME)
    return candidates.find(asOther, MAX_CANDIDATES);
  const found = candidates.find(asPerson, MAX_CANDIDATES);
  if (asPerson.letters === asOther.letters) return found;
  const best = new Map(found.map((candidate) => [candidate.name, candidate]));
  for (const candidate of candidates.find(asOther, MAX_CANDIDATES)) {
    const known = best.get(candidate.name);
    if (!known || known.estimate < candidate.estimate)
      best.set(candidate.name, { ...candidate, share: known?.share ?? candidate.share });
  }
  return Array.from(best.values());
}

/**
 * How near a name is beside the others that were found. Where the comparison is not sure, it counts how much the shared words tell: sharing a rare name is more than
 * sharing `Maria`. Names too far apart for a band stay in sight as `context`, if that is much or if OFAC's own search would show them first.
 */
function rankComparison({ score, band, evidence }: NameComparison, share: number, ofacStyle: number): RankedComparison {
  if (band === 'exact' || band === 'variant') return { score, band, evidence, ofacStyle };
  const isBySound = evidence.every(
    (piece) => piece.kind !== 'piece' || piece.how === 'transliteration' || piece.how === 'sounds-alike',
  );
  // Among tens of thousands of names in another alphabet some sound like anything.
  const near = nearnessOf(score, share) * (isBySound ? 0.8 : 1);
  if (band !== undefined) return { score: near, band, evidence, ofacStyle };
  // Another Korean syllable is another person, whatever the letters say.
  const isOther = evidence.some((piece) => piece.kind === 'limit' && piece.rule === 'korean-syllables-differ');
  const isInSight = !isOther && (near >= LEAST_NEAR || ofacStyle >= OFAC_SHOWS);
  return { score: Math.min(0.69, near), ...(isInSight ? { band: 'context' } : {}), evidence, ofacStyle };
}

/** What the comparison says counts twice as much as how much the shared words tell. */
function nearnessOf(score: number, share: number): number {
  return 0.65 * score + 0.35 * share;
}

interface RankedComparison {
  readonly score: number;
  readonly band?: Band;
  readonly evidence: readonly Evidence[];
  readonly ofacStyle: number;
}

/** Below it, one clean name in five has such a neighbour in a list of 16,000 names: bench:accuracy. */
const LEAST_NEAR = 0.42;

/** Where OFAC's own search is as sure as this, a screener who compares with it must find the name here. */
const OFAC_SHOWS = 0.92;

function hasLatinName({ names }: ListedParty): boolean {
  return names.some(({ script }) => script === undefined || script === 'Latn');
}

function isLatin({ words }: PreparedName): boolean {
  return words.every(({ script }) => script === 'Latn' || script === 'Zyyy');
}

/** `AG`, `AS` and `SA` are parts of people's names, too: `Iyad ag Ghali`. */
const MAY_BE_NAME = 2;

/** Of the names that were matches in the public tables, none stood further down: bench:accuracy. */
const MAX_CANDIDATES = 100;

function makeHit(
  query: string,
  name: IndexedName,
  { score, band, evidence, ofacStyle }: RankedComparison,
  fields: FieldVerdict,
  index: SearchIndex,
): Hit | undefined {
  const alias = index.findParty(name.party)?.names[name.alias];
  const list = index.listOf(name.party);
  if (!alias || !list || band === undefined) return undefined;
  // A weak alias confirms and does not find (OFAC FAQ 124): near is not enough for it.
  if (alias.isWeak && band !== 'exact') return undefined;
  const judged = alias.isWeak ? 'possible' : shiftBand(band, score, fields.shift);
  const weak: Evidence[] = name.weakness.map((reason) => ({ kind: 'weak-alias', reason }));
  const start = query.length - query.trimStart().length;
  const end = query.trimEnd().length;
  return {
    start,
    end,
    text: query.slice(start, end),
    party: name.party,
    alias: name.alias,
    name: name.name,
    aliasKind: alias.kind,
    isWeakAlias: alias.isWeak,
    band: judged,
    grade: alias.isWeak ? 'weak' : gradeOf(judged, evidence),
    score: Math.min(1, Math.max(0, score + fields.shift)),
    ofacStyleScore: Math.round(ofacStyle * 100) / 100,
    evidence: [...evidence, ...weak, ...fields.evidence],
    list: list.list,
    listVersion: list.version,
  };
}

/** What is known of a person may make a doubtful name more doubtful. An exact name stays one: fields are as often wrong as names. */
function shiftBand(band: Band, score: number, shift: number): Band {
  return band === 'variant' && shift < 0 && score + shift < 0.85 ? 'possible' : band;
}

function gradeOf(band: Band, evidence: readonly Evidence[]): Grade {
  if (band === 'exact') return 'exact';
  if (band === 'context') return 'partial';
  if (evidence.some((piece) => piece.kind === 'unpaired' || (piece.kind === 'piece' && piece.how === 'initial')))
    return 'partial';
  return evidence.some((piece) => piece.kind === 'piece' && (piece.how === 'typo' || piece.how === 'sounds-alike'))
    ? 'typo'
    : 'variant';
}
