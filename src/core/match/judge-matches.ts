import type { Evidence } from '../model/evidence.ts';
import type { Band, Grade, Hit, Span } from '../model/hit.ts';
import type { PartyId } from '../model/listed-party.ts';
import { chooseLongest } from './choose-longest.ts';
import { assignFacts, type FactsOfNames } from './assign-facts.ts';
import { compareStated, type StatedVerdict } from './compare-stated.ts';
import { askForNationalities, findStated, titleBefore } from './find-stated.ts';
import { explainMatch } from './explain-match.ts';
import { findCues, type BlockCues } from './find-cues.ts';
import { findMentions } from './find-mentions.ts';
import type { NameMatch } from './find-names.ts';
import { findRelated, type NamedParties } from './find-related.ts';
import { isPieceOfLongerName } from './is-piece-of-longer-name.ts';
import { isWrittenAsName } from './is-written-as-name.ts';
import { makeNameHit } from './make-hit.ts';
import type { SearchIndex } from '../search-index/search-index.ts';
import type { PageBlock } from './page-block.ts';
import type { StatedFact } from './stated-fact.ts';

/**
 * Decides which matches of a block are hits, and how much each may say. A name that tells enough counts by itself; a weak or generic one, and one
 * that looks like a piece of a longer name, counts when something else in the block speaks for the same party, and is kept in band `context` when
 * nothing does. Of overlapping stretches the longest wins.
 *
 * @param identifiers What was found in the same block: a listed number or address beside a name speaks for its party.
 */
export function judgeMatches(
  block: PageBlock,
  matches: readonly NameMatch[],
  identifiers: readonly Hit[],
): readonly Hit[] {
  const { text, index, row } = block;
  const written = matches.filter((match) => isWrittenAsName(match, block));
  if (written.length === 0) return [];
  const cues = findCues(block);
  // A word that is itself only a weak name (`Carl`) does not explain what stands beside another.
  const clear = written.filter(({ name }) => name.weakness.length === 0);
  const named = clear.length === 0 ? undefined : markTokens(row.count, clear);
  const isKnown = (token: number): boolean => named?.[token] === 1 || cues.isCue(token);
  const judged = written.map((match) => ({ match, isPiece: isPieceOfLongerName(match, block, isKnown) }));
  const whole = judged.flatMap(({ match, isPiece }) => (isPiece ? [] : [match]));
  const speakers = chooseSpeakers(whole, row.count);
  const persons = written.filter(({ name }) => name.isPerson);
  const facts = assignFacts(text, findStated(text, persons), written);
  const isNationality = askForNationalities(text);
  const shown: Verdict[] = [];
  const kept: Verdict[] = [];
  for (const { match, isPiece } of judged) {
    const verdict = judge(match, isPiece, { cues, facts, isNationality, speakers, identifiers }, block);
    (verdict.band === 'context' ? kept : shown).push(verdict);
  }
  const chosen = chooseLongest(shown, row.count);
  const rest = chooseLongest([...chosen, ...kept], row.count, chosen);
  const found = bestOfEachParty(rest).map(({ match, band, grade, shift, said }) => {
    const evidence = [...explainMatch(match, block), ...explainWeakness(match), ...said];
    return { match, hit: makeNameHit(text, match, { band, grade, shift }, evidence, index) };
  });
  const hits = found.map(({ hit }) => hit);
  const people = found.filter(({ match, hit }) => match.name.isPerson && hit.band !== 'context');
  if (people.length === 0) return hits;
  const markNamed = (): Uint8Array =>
    markTokens(
      row.count,
      rest.map(({ match }) => match),
    );
  const mentions = findMentions(block, people, markNamed);
  return mentions.length === 0 ? hits : [...hits, ...mentions].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** What a block has to say for and against the names in it. */
interface Surroundings {
  readonly cues: BlockCues;
  readonly facts: FactsOfNames;
  readonly isNationality: (at: Span) => boolean;
  readonly identifiers: readonly Hit[];
  readonly speakers: Speakers;
}

/** Which names of the block may speak for a name: fewer, the less it tells itself. */
interface Speakers {
  readonly forClear: NamedParties;
  readonly forWeak: NamedParties;
  readonly forGeneric: NamedParties;
}

function chooseSpeakers(whole: readonly NameMatch[], tokenCount: number): Speakers {
  const clear = chooseLongest(
    whole.filter(({ name }) => name.weakness.length === 0),
    tokenCount,
  );
  const telling = [...clear, ...chooseLongest(whole.filter(isOnlyGeneric), tokenCount)];
  const weak = whole.filter((match) => match.name.weakness.length > 0 && !isOnlyGeneric(match));
  const [few, fewTelling] = [firstOfEach(clear), firstOfEach(telling)];
  return {
    forClear: { clear: few, weak: [] },
    forWeak: { clear: fewTelling, weak: [] },
    forGeneric: { clear: fewTelling, weak: firstOfEach(weak) },
  };
}

/** A name that a page repeats says no more each time: its first three places, one of which lies outside whatever is asked about. */
function firstOfEach(matches: readonly NameMatch[]): readonly NameMatch[] {
  if (matches.length <= 3) return matches;
  const counts = new Map<number, number>();
  return matches.filter(({ pattern }) => {
    const count = (counts.get(pattern.name) ?? 0) + 1;
    counts.set(pattern.name, count);
    return count <= 3;
  });
}

interface Verdict {
  readonly match: NameMatch;
  readonly from: number;
  readonly to: number;
  readonly band: Band;
  readonly grade: Grade;
  /** What speaks against, by how much: negative or 0. */
  readonly shift: number;
  /** What the surroundings say for and against. */
  readonly said: readonly Evidence[];
}

function judge(
  match: NameMatch,
  isPiece: boolean,
  { cues, facts, isNationality, identifiers, speakers }: Surroundings,
  block: PageBlock,
): Verdict {
  const { from, to, name } = match;
  const { index } = block;
  const isWeak = name.weakness.length > 0 || isPiece;
  // What speaks for the entry of one authority speaks for the same party's entry of another.
  const entries = [name.party, ...index.samePartyAs(name.party)];
  const places = firstPlaces(entries, from, to, cues, index);
  const stated = name.isPerson ? compareFacts(match, entries, facts.factsOf(match), block) : NOTHING_STATED;
  const named = isWeak ? (isOnlyGeneric(match) ? speakers.forGeneric : speakers.forWeak) : speakers.forClear;
  const support = [
    ...sayIdentifier(identifiers, match, entries),
    ...stated.support,
    // Whose nationality is stated is no evidence that they are listed.
    ...places.filter((cue) => !name.isPerson || cue.kind !== 'cue' || !cue.at || !isNationality(cue.at)),
    ...findRelated(match, isWeak, named, block),
  ];
  const isSupported = support.some((piece) => piece.kind === 'cue' && piece.agrees);
  const band = bandOf(match, stated.shift);
  const at = { match, from, to, shift: stated.shift, said: [...support, ...stated.remarks] };
  if (!isWeak) return { ...at, band, grade: gradeOf(match) };
  if (!isSupported) return { ...at, band: 'context', grade: isPiece ? 'partial' : 'weak' };
  if (isPiece) return { ...at, band: name.isPerson ? 'possible' : 'context', grade: 'partial' };
  return isOnlyGeneric(match) ? { ...at, band, grade: gradeOf(match) } : { ...at, band: 'possible', grade: 'weak' };
}

/** The cues that speak for the first of some entries that any speak for. */
function firstPlaces(
  entries: readonly PartyId[],
  from: number,
  to: number,
  cues: BlockCues,
  index: SearchIndex,
): readonly Evidence[] {
  for (const id of entries) {
    const party = index.findParty(id);
    const evidence = party ? cues.speakFor(party, from, to) : NONE;
    if (evidence.length > 0) return evidence;
  }
  return NONE;
}

function compareFacts(
  match: NameMatch,
  entries: readonly PartyId[],
  facts: readonly StatedFact[],
  block: PageBlock,
): StatedVerdict {
  const title = titleBefore(match, block);
  if (facts.length === 0 && !title) return NOTHING_STATED;
  const { text, index } = block;
  const parties = entries.flatMap((id) => index.findParty(id) ?? []);
  return compareStated(text, facts, title, parties, index.listOf(match.name.party)?.publishedOn ?? '');
}

const NONE: readonly Evidence[] = [];
const NOTHING_STATED: StatedVerdict = { support: NONE, remarks: NONE, shift: 0 };

/** A listed number or address of the same party stands in the block. A forged document says nothing about anybody. */
function sayIdentifier(
  identifiers: readonly Hit[],
  { start, end }: NameMatch,
  entries: readonly PartyId[],
): readonly Evidence[] {
  const beside = identifiers.find(
    (hit) => hit.band !== 'possible' && (hit.end <= start || hit.start >= end) && entries.includes(hit.party),
  );
  if (!beside) return NONE;
  const at = { start: beside.start, end: beside.end };
  return [{ kind: 'cue', agrees: true, about: 'identifier', seen: beside.text, listed: beside.name, at }];
}

/** Words of the dictionary that the publisher itself calls a strong name: they are that name once the context is right. */
function isOnlyGeneric({ name, pattern }: NameMatch): boolean {
  const { weakness } = name;
  return (
    weakness.length > 0 &&
    pattern.words.length > 1 &&
    weakness.every((reason) => reason === 'dictionary-words' || reason === 'digits')
  );
}

/**
 * A misspelt name may be a misspelt one, or another: it is never more than possible. Nor is another spelling whose bearer was born at another time; an exact name stays
 * one, because dates are as often wrong as names.
 */
function bandOf(match: NameMatch, shift: number): Band {
  const grade = gradeOf(match);
  if (grade === 'exact') return 'exact';
  return grade === 'typo' || shift < MOST_AGAINST ? 'possible' : 'variant';
}

/** As in a look-up: a birth date that is years away is enough, a nationality or an age alone is not. */
const MOST_AGAINST = -0.1;

function gradeOf({ readings, forms, name }: NameMatch): Grade {
  const isSameForm = forms.length === 0 ? name.form === undefined : forms.some(({ family }) => family === name.form);
  if (readings.some(({ how }) => how === 'typo')) return 'typo';
  return isSameForm && readings.every(({ how }) => how === 'same') ? 'exact' : 'variant';
}

function explainWeakness({ name }: NameMatch): readonly Evidence[] {
  return name.weakness.map((reason) => ({ kind: 'weak-alias', reason }));
}

function markTokens(count: number, matches: readonly NameMatch[]): Uint8Array {
  const marks = new Uint8Array(count);
  for (const { from, to } of matches) marks.fill(1, from, to);
  return marks;
}

/** Several aliases of one party may fit one stretch: the best of them speaks for it. */
function bestOfEachParty(verdicts: readonly Verdict[]): readonly Verdict[] {
  const best = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const key = placeOf(verdict.match.name.party, verdict.match);
    const known = best.get(key);
    if (!known || rank(verdict) < rank(known)) best.set(key, verdict);
  }
  return Array.from(best.values()).toSorted(
    (a, b) => a.match.start - b.match.start || b.match.end - a.match.end || rank(a) - rank(b),
  );
}

function placeOf(party: PartyId, { start, end }: NameMatch): string {
  return `${start} ${end} ${party}`;
}

/** Smaller is better: the band, what speaks against, then a strong alias before a weak one, the listed order before another, the first entry before later ones. */
function rank({ band, match, shift }: Verdict): number {
  const bands: Record<Band, number> = { exact: 0, variant: 1, possible: 2, context: 3 };
  return (
    bands[band] * 1e6 -
    shift * 1e6 +
    match.name.weakness.length * 1e5 +
    (match.pattern.isMoved ? 1e4 : 0) +
    // Lists are loaded in the order they are trusted, parties and names stand in the order their publisher gives them.
    match.pattern.name / 1e7
  );
}
