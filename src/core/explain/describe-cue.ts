import type { CueAbout, Evidence } from '../model/evidence.ts';
import { describeDay } from './describe-dates.ts';

/** A fact beside a name, or a field of a query, compared with the list. */
export type Cue = Extract<Evidence, { kind: 'cue' }>;

/** One line of what agrees or differs: `Birth date: “born 1991” here; listed: 14 May 1970`. */
export function describeCue({ about, seen, listed, at }: Cue): string {
  const said = at ? `“${seen.replace(/\s+/gu, ' ')}” here` : writeDays(seen);
  const known = writeDays(listed);
  if (seen.toLowerCase() === listed.toLowerCase()) return `${ABOUT[about]}: ${at ? said : known}`;
  return at ? `${ABOUT[about]}: ${said}; listed: ${known}` : `${ABOUT[about]}: ${said} (listed: ${known})`;
}

/** What differs, for a headline: `birth date and nationality differ`; undefined where nothing does. */
export function describeDifferences(cues: readonly Cue[]): string | undefined {
  const differing = Array.from(new Set(cues.flatMap(({ agrees, about }) => (agrees ? [] : [about]))));
  const words = differing.map((about) => ABOUT[about].toLowerCase());
  const last = words.pop();
  if (last === undefined) return undefined;
  return words.length === 0 ? `${last} differs` : `${words.join(', ')} and ${last} differ`;
}

/** Days as people write them, wherever they stand in a sentence. A year alone stays one. */
function writeDays(text: string): string {
  return COUNTRY_NAMES[text] ?? text.replaceAll(/\b\d{4}-\d{2}(?:-\d{2})?\b/gu, describeDay);
}

const ABOUT: Readonly<Record<CueAbout, string>> = {
  'birth-date': 'Birth date',
  age: 'Age',
  nationality: 'Nationality',
  place: 'Place',
  'linked-party': 'Linked party',
  program: 'Programme',
  identifier: 'Identifier',
  kind: 'Kind',
  gender: 'Form of address',
};

/** The countries that programmes are about, where an entry names none itself. */
const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  KP: 'North Korea',
  KR: 'South Korea',
  RU: 'Russia',
  IR: 'Iran',
  SY: 'Syria',
  CU: 'Cuba',
  VE: 'Venezuela',
  BY: 'Belarus',
  MM: 'Burma',
  CN: 'China',
  YE: 'Yemen',
  LY: 'Libya',
  LB: 'Lebanon',
  IQ: 'Iraq',
  SO: 'Somalia',
  SD: 'Sudan',
  ZW: 'Zimbabwe',
  NI: 'Nicaragua',
};
