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
import { compareOfacStyle, readOfacStyle, type OfacStyleName } from './ofac-style-score.ts';
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
    ...lookUpName(query, index),
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

function lookUpName(query: NameQuery, index: SearchIndex): readonly Hit[] {
  const candidates = openCandidates(index);
  const [asPerson, asOther] = [prepareName(query.name, true), prepareName(query.name, false)];
  const asked = readOfacStyle(query.name);
  const hits: Hit[] = [];
  const verdicts = new Map<string, FieldVerdict>();
  for (const { name: at, share } of findBoth(candidates, asPerson, asOther)) {
    const sketch = candidates.sketched(at);
    if (sketch && !isWorthALook(comparePrepared(asPerson, sketch).score, share, asked, sketch)) continue;
    const name = index.names.at(at);
    const listed = candidates.prepared(at);
    const party = name && index.findParty(name.party);
    if (!name || !party) continue;
    // A Latin query gains nothing from an original in another script but likeness by chance, where the party has Latin names as well.
    if (isLatin(asOther) && !isLatin(listed) && hasLatinName(party)) continue;
    const comparison = comparePrepared(name.isPerson ? asPerson : asOther, listed);
    const verdict = verdicts.get(party.id) ?? compareFields(query, party);
    verdicts.set(party.id, verdict);
    const hit = makeHit(query.name, name, rankComparison(comparison, share, asked, name.name), verdict, index);
    if (hit) hits.push(hit);
  }
  return hits;
}

/** A query that loses words as a company's name (`Company`, `of`) or as a person's (`Dr`) is looked up as both. */
function findBoth(candidates: CandidateIndex, asPerson: PreparedName, asOther: PreparedName): readonly Candidate[] {
  const found = candidates.find(asPerson, MAX_CANDIDATES);
  if (asPerson.letters === asOther.letters) return found;
  const known = new Set(found.map(({ name }) => name));
  return [...found, ...candidates.find(asOther, MAX_CANDIDATES).filter(({ name }) => !known.has(name))];
}

/**
 * How near a name is beside the others that were found. Where the comparison is not sure, it counts how much the shared words tell: sharing a rare name is more than
 * sharing `Maria`. Names too far apart for a band stay in sight as `context`, if that is much or if OFAC's own search would show them first.
 */
function rankComparison(
  { score, band, evidence }: NameComparison,
  share: number,
  asked: OfacStyleName,
  listed: string,
): RankedComparison {
  const ofacStyle = compareOfacStyle(asked, readOfacStyle(listed));
  if (band === 'exact' || band === 'variant') return { score, band, evidence, ofacStyle };
  const isBySound = evidence.every(
    (piece) => piece.kind !== 'piece' || piece.how === 'transliteration' || piece.how === 'sounds-alike',
  );
  // Among tens of thousands of names in another alphabet some sound like anything.
  const near = (0.7 * score + 0.3 * share) * (isBySound ? 0.9 : 1);
  if (band !== undefined) return { score: near, band, evidence, ofacStyle };
  // Another Korean syllable is another person, whatever the letters say.
  const isOther = evidence.some((piece) => piece.kind === 'limit' && piece.rule === 'korean-syllables-differ');
  const isInSight = !isOther && (near >= LEAST_NEAR || ofacStyle >= OFAC_SHOWS);
  return { score: Math.min(0.69, near), ...(isInSight ? { band: 'context' } : {}), evidence, ofacStyle };
}

/** Whether a name may come into sight, by its words alone: most candidates do not, and their entries need not be read. */
function isWorthALook(score: number, share: number, asked: OfacStyleName, { words }: PreparedName): boolean {
  if (score >= 0.65 || 0.7 * score + 0.3 * share >= LEAST_NEAR - 0.02) return true;
  const [own, whole] = [words.map(({ text }) => text), words.map(({ text }) => text).join(' ')];
  return compareOfacStyle(asked, { whole, words: own, asked: own }) >= OFAC_SHOWS - 0.02;
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
