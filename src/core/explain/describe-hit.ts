import type { Hit } from '../model/hit.ts';
import type { HitView } from '../model/hit-view.ts';
import type { ListedParty } from '../model/listed-party.ts';
import type { PartyLookup } from '../model/party-lookup.ts';
import { describeAliasKind } from './alias-kinds.ts';
import { describeDay } from './describe-dates.ts';
import { describeCommonness } from './describe-commonness.ts';
import { describeCue, describeDifferences, type Cue } from './describe-cue.ts';
import { describeName } from './describe-name.ts';
import { describeWhy } from './describe-why.ts';
import { PARTY_KINDS } from './party-kinds.ts';

/** Everything a card says about a hit; undefined when the party is no longer listed. */
export function describeHit(hit: Hit, lookup: PartyLookup): HitView | undefined {
  const party = lookup.findParty(hit.party);
  const list = lookup.listOf(hit.party);
  const [primary] = party?.names ?? [];
  if (!party || !list || !primary) return undefined;
  const alias = party.names[hit.alias];
  const [designation] = party.designations;
  const cues = hit.evidence.flatMap((piece) => (piece.kind === 'cue' ? [piece] : []));
  const commonness =
    hit.alias >= 0 && party.kind === 'person'
      ? describeCommonness(alias ? [alias, ...party.names] : party.names)
      : undefined;
  const listedOn = designation?.listedOn === undefined ? undefined : describeDay(designation.listedOn);
  return {
    party: hit.party,
    band: hit.band,
    headline: headlineOf(hit, describeDifferences(cues)),
    seen: hit.text,
    listedAs: describeName(primary),
    ...(hit.ofacStyleScore === undefined ? {} : { ofacStyleScore: hit.ofacStyleScore }),
    kind: PARTY_KINDS[party.kind],
    list: designation?.list ?? list.title,
    programs: party.designations.flatMap(({ programs }) => programs),
    ...(listedOn === undefined ? {} : { listedOn }),
    ...(alias && hit.alias > 0 ? { aliasNote: `${describeAliasKind(alias)} “${alias.name}”` } : {}),
    why: describeWhy(hit.evidence),
    agrees: cues.filter(({ agrees }) => agrees).map(describeCue),
    differs: cues.filter(({ agrees }) => !agrees).map(describeCue),
    unknown: describeUnknown(hit, party, cues),
    ...(commonness === undefined ? {} : { commonness }),
    caution: hit.alias < 0 ? IDENTIFIER_CAUTION : NAME_CAUTION,
    foot: `${list.title} of ${describeDay(list.publishedOn)} · checked on this device`,
    ...(party.sourceUrl === undefined ? {} : { sourceUrl: party.sourceUrl }),
  };
}

const NAME_CAUTION = 'Similar or equal to a listed name. This alone does not identify a person.';
const IDENTIFIER_CAUTION =
  'Equal to a listed identifier. Compare it character by character with the official entry before you act.';

/** What differs belongs beside what is equal: a reader may see no more than the first line. */
function headlineOf({ alias, band, grade, evidence }: Hit, differences: string | undefined): string {
  if (alias < 0) return band === 'exact' ? 'Identifier equal' : 'Identifier equal but for one doubt';
  if (evidence.some(({ kind }) => kind === 'mention')) return 'The family name alone, after the whole name';
  if (band === 'context') return grade === 'partial' ? 'Far from the listed name' : 'Weak or generic name';
  const isWhole = band === 'exact' && grade === 'exact';
  if (differences !== undefined) return `${isWhole ? 'Same name' : 'Possible name match'}, ${differences}`;
  return isWhole ? 'Whole name equal' : 'Possible name match';
}

/** What the entry says and the text does not: the facts a reviewer would ask for next. */
function describeUnknown(hit: Hit, party: ListedParty, cues: readonly Cue[]): readonly string[] {
  if (hit.alias < 0) return [];
  const said = new Set(cues.map(({ about }) => about));
  const unknown: string[] = [];
  if (party.births.length > 0 && !said.has('birth-date')) unknown.push('Birth date');
  if (party.countries.length > 0 && !said.has('nationality'))
    unknown.push(party.kind === 'person' ? 'Nationality' : 'Country');
  if (party.addresses.length + party.birthPlaces.length > 0 && !said.has('place')) unknown.push('Place');
  if (party.identifiers.length > 0 && !said.has('identifier')) unknown.push('Document numbers');
  return unknown;
}
