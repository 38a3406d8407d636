import type { CueAbout, Evidence } from '../model/evidence.ts';
import type { Span } from '../model/hit.ts';
import type { ListedParty } from '../model/listed-party.ts';
import { compareBirth } from './compare-fields.ts';
import type { StatedFact } from './stated-fact.ts';

/** What is stated of the bearer of a name beside what is listed, and by how much it moves the order of hits. */
export interface StatedVerdict {
  /** Speaks for the party where it agrees: a weak name may count because of it. */
  readonly support: readonly Evidence[];
  /**
   * Told to the reader and no more. A nationality, an age or a form of address is shared by millions: that it agrees is no evidence that anybody is listed, that it
   * differs is a reason to look twice. Neither hides a name.
   */
  readonly remarks: readonly Evidence[];
  /** Negative when something speaks against. The sizes are those of `compareFields`. */
  readonly shift: number;
}

/** A form of address beside a name. */
export interface StatedTitle extends Span {
  readonly gender: 'male' | 'female';
}

/**
 * Compares what a text states with one party.
 *
 * @param entries The entries of all authorities about the party, the one that matched first: what one does not say another may.
 * @param publishedOn ISO day of the list: ages are judged between the listing and then.
 */
export function compareStated(
  text: string,
  facts: readonly StatedFact[],
  title: StatedTitle | undefined,
  entries: readonly ListedParty[],
  publishedOn: string,
): StatedVerdict {
  const support: Evidence[] = [];
  const remarks: Evidence[] = [];
  let shift = 0;
  const say = (to: Evidence[], about: CueAbout, agrees: boolean, at: Span, listed: string, by: number): void => {
    const { start, end } = at;
    to.push({ kind: 'cue', agrees, about, seen: text.slice(start, end).trim(), listed, at: { start, end } });
    shift += by;
  };
  for (const fact of facts) {
    switch (fact.about) {
      case 'birth-date': {
        const party = entries.find(({ births }) => births.length > 0);
        const verdict = party && compareBirth({ birth: fact.date }, party);
        const [piece] = verdict?.evidence ?? [];
        if (verdict && piece?.kind === 'cue')
          say(support, 'birth-date', piece.agrees, fact, piece.listed, Math.min(0, verdict.shift));
        break;
      }
      case 'age': {
        const verdict = compareAge(fact.years, entries, publishedOn);
        if (verdict) say(remarks, 'age', verdict.agrees, fact, verdict.listed, verdict.agrees ? 0 : -0.05);
        break;
      }
      case 'nationality': {
        const verdict = compareNationality(fact.countries, entries);
        if (verdict) say(remarks, 'nationality', verdict.agrees, fact, verdict.listed, verdict.agrees ? 0 : -0.1);
        break;
      }
    }
  }
  const gender = entries.find((party) => party.gender !== undefined)?.gender;
  if (title && gender !== undefined && gender !== title.gender) say(remarks, 'gender', false, title, gender, -0.1);
  return { support, remarks, shift };
}

interface Verdict {
  readonly agrees: boolean;
  readonly listed: string;
}

/**
 * A text does not say when it was written. An age fits when the listed person had it in a year from the listing on; it does not when the text would have to be
 * older than the listing, or be written long after the list was. The year is said either way, so that the reader can tell.
 */
function compareAge(years: number, entries: readonly ListedParty[], publishedOn: string): Verdict | undefined {
  const births = (entries.find((party) => party.births.length > 0)?.births ?? []).flatMap(({ from, to }) => {
    const day = from ?? to;
    return day === undefined ? [] : [day];
  });
  const listed = entries.flatMap(({ designations }) => designations.flatMap(({ listedOn }) => listedOn ?? []));
  const [firstListed] = listed.toSorted();
  if (births.length === 0 || firstListed === undefined) return undefined;
  const [first, last] = [yearOf(firstListed) - 1, yearOf(publishedOn) + YEARS_OF_USE];
  const fitting = births.find((birth) => yearOf(birth) + years + 1 >= first && yearOf(birth) + years <= last);
  const birth = fitting ?? births[0] ?? '';
  return { agrees: fitting !== undefined, listed: `born ${birth}, ${years} in ${yearOf(birth) + years}` };
}

/** A copy of a list that is older than this is not what anybody screens with. */
const YEARS_OF_USE = 10;

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** One of several nationalities is enough to agree; a word that may mean the listed country or another one says nothing. */
function compareNationality(
  stated: readonly (readonly string[])[],
  entries: readonly ListedParty[],
): Verdict | undefined {
  const ties = entries.flatMap(({ countries }) =>
    countries.filter(({ tie, country }) => country !== undefined && (tie === 'nationality' || tie === 'citizenship')),
  );
  if (ties.length === 0) return undefined;
  const isListed = (code: string): boolean => ties.some(({ country }) => country === code);
  const listed = Array.from(new Set(ties.map(({ countryName }) => countryName))).join(' or ');
  if (stated.some((codes) => codes.every(isListed))) return { agrees: true, listed };
  return stated.some((codes) => codes.some(isListed)) ? undefined : { agrees: false, listed };
}
