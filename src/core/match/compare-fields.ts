import type { CueAbout, Evidence } from '../model/evidence.ts';
import type { DateSpan, ListedParty, PartyKind } from '../model/listed-party.ts';

/** What is known of the bearer of a typed name. */
export interface KnownFields {
  readonly kind?: PartyKind;
  /** ISO prefix: `1965`, `1965-04`, `1965-04-25`. */
  readonly birth?: string;
  /** ISO 3166 alpha-2. */
  readonly nationality?: string;
}

/** What the fields say, and by how much they move the order of hits. */
export interface FieldVerdict {
  readonly evidence: readonly Evidence[];
  /** Added to the score. Negative when they speak against. */
  readonly shift: number;
}

/**
 * Compares what is known of a person with an entry. A field that the entry does not have says nothing. The sizes follow OpenSanctions' qualifiers
 * (country −0.2, year −0.15, day −0.25: nomenklatura, logic_v2), halved, because here they only sort: no field hides an exact name.
 */
export function compareFields(known: KnownFields, party: ListedParty): FieldVerdict {
  const verdicts = [compareKind(known, party), compareBirth(known, party), compareNationality(known, party)];
  return {
    evidence: verdicts.flatMap((verdict) => verdict?.evidence ?? []),
    shift: verdicts.reduce((sum, verdict) => sum + (verdict?.shift ?? 0), 0),
  };
}

function cue(about: CueAbout, agrees: boolean, seen: string, listed: string, shift: number): FieldVerdict {
  return { evidence: [{ kind: 'cue', agrees, about, seen, listed }], shift };
}

function compareKind({ kind }: KnownFields, party: ListedParty): FieldVerdict | undefined {
  if (kind === undefined || kind === 'unknown' || party.kind === 'unknown') return undefined;
  return kind === party.kind ? cue('kind', true, kind, party.kind, 0) : cue('kind', false, kind, party.kind, -0.15);
}

/** Compares a birth date of any precision with the listed ones; undefined when either is missing. */
export function compareBirth(
  { birth }: Pick<KnownFields, 'birth'>,
  { births }: Pick<ListedParty, 'births'>,
): FieldVerdict | undefined {
  if (birth === undefined || births.length === 0) return undefined;
  const listed = births.map(writeSpan).join(' or ');
  if (births.some((span) => span.from === birth && span.to === birth))
    return cue('birth-date', true, birth, listed, birth.length === 10 ? 0.06 : 0.03);
  if (births.some((span) => isWithin(birth, span))) return cue('birth-date', true, birth, listed, 0.02);
  const isFlipped = births.some(({ from }) => from !== undefined && flip(birth) === from);
  const isNear = births.some(({ from, to }) => Math.abs(yearOf(birth) - yearOf(from ?? to ?? '')) <= 1);
  // Day and month exchanged, or a year one off, are how dates get copied wrong.
  return cue('birth-date', false, birth, listed, isFlipped ? -0.03 : isNear ? -0.06 : -0.12);
}

/** Whether two dates of different precision can be one: `1965` lies in `1965-04-25`, and so the other way round. */
function isWithin(date: string, { from, to, isApproximate }: DateSpan): boolean {
  const [first, last] = [from ?? '0000', to ?? '9999'];
  if (isApproximate && Math.abs(yearOf(date) - yearOf(first)) <= 1) return true;
  const length = Math.min(date.length, first.length, last.length);
  return date.slice(0, length) >= first.slice(0, length) && date.slice(0, length) <= last.slice(0, length);
}

function flip(date: string): string {
  const [year, month, day] = date.split('-');
  return day === undefined ? date : `${year}-${day}-${month}`;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function writeSpan({ from, to, text }: DateSpan): string {
  return text ?? (from === to ? (from ?? '') : `${from ?? '…'} to ${to ?? '…'}`);
}

function compareNationality({ nationality }: KnownFields, { countries }: ListedParty): FieldVerdict | undefined {
  const own = countries.filter(
    ({ country, tie }) =>
      country !== undefined && (tie === 'nationality' || tie === 'citizenship' || tie === 'registration'),
  );
  if (nationality === undefined || own.length === 0) return undefined;
  const agreed = own.find(({ country }) => country === nationality);
  return agreed
    ? cue('nationality', true, nationality, agreed.countryName, 0.02)
    : cue('nationality', false, nationality, own.map(({ countryName }) => countryName).join(', '), -0.1);
}
