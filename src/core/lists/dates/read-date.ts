import type { DateSpan } from '../../model/listed-party.ts';
import { isRealDate } from '../is-real-date.ts';
import { tidyLine } from '../text/tidy.ts';
import { makeSpan } from './make-span.ts';

/**
 * A date as publishers write it: `19 Apr 1960`, `Apr 1960`, `circa 1960`, `1960 to 1962`, `1960-04-19`, `19/04/1960` (day first), the
 * UK's `dd/mm/1945`. What cannot be read is kept as text. Undefined for blanks.
 */
export function readDate(words: string | undefined): DateSpan | undefined {
  const line = tidyLine(words);
  if (line === undefined) return undefined;
  const bare = line.replace(CIRCA, '');
  const isApproximate = bare !== line;
  const [first = '', last = first] = bare.replace(/^between /i, '').split(/ (?:to|and|-|–) /);
  const from = readDatePrefix(first);
  const to = readDatePrefix(last.replace(CIRCA, ''));
  if (from === undefined || to === undefined) return { text: line };
  return makeSpan({ from, to, isApproximate });
}

/** One day of the calendar, ISO, from any of the same forms; undefined when it is no single day. */
export function readDay(words: string | undefined): string | undefined {
  const found = readDatePrefix(tidyLine(words) ?? '');
  return found?.length === 10 ? found : undefined;
}

/** A day, month or year, ISO. */
function readDatePrefix(words: string): string | undefined {
  const found = fromIso(words) ?? fromWords(words) ?? fromSlashes(words);
  return found !== undefined && isRealDate(found) ? found : undefined;
}

/** `1960`, `1960-04`, `1960-04-19`, `1960-04-19T00:00:00Z`. */
function fromIso(words: string): string | undefined {
  return /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(words)?.[1];
}

/** `19 Apr 1960`, `19-Apr-2026`, `April 1960`. */
function fromWords(words: string): string | undefined {
  const [, day, name = '', year] = /^(?:(\d{1,2})[ -])?([A-Za-z]{3,9})\.?[ -](\d{4})$/.exec(words) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (year === undefined || month === 0) return undefined;
  return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
}

/** `19/04/1960`, `dd/04/1960`, `dd/mm/1960`, `00/00/1960`. */
function fromSlashes(words: string): string | undefined {
  const [, day = '', month = '', year] = /^(\d{1,2}|dd)\/(\d{1,2}|mm)\/(\d{4})$/i.exec(words) ?? [];
  if (year === undefined) return undefined;
  if (!isNumber(month)) return year;
  return isNumber(day) ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}

function isNumber(part: string): boolean {
  return /^\d+$/.test(part) && Number(part) > 0;
}

function two(part: string | number): string {
  return String(part).padStart(2, '0');
}

const CIRCA = /^(?:circa|approximately|approx\.?|about|c\.)\s+/i;

const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
