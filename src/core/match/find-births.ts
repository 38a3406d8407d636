import type { Span } from '../model/hit.ts';
import { readDate } from '../text/read-date.ts';

/** A birth date that a text gives. */
export interface FoundBirth {
  readonly start: number;
  readonly end: number;
  /** ISO prefix, as exact as the text is. */
  readonly date: string;
}

/** Dates that a text calls birth dates, in its order: after words like `born` and `DOB`, before words like `년생`. Other dates are not looked at. */
export function findBirths(text: string): readonly FoundBirth[] {
  const found: FoundBirth[] = [];
  if (!/\d{4}/.test(text)) return found;
  for (const { index, 0: label } of text.matchAll(BEFORE)) {
    const at = index + label.length;
    const date = readDate(text, at);
    if (date !== undefined) found.push({ start: index, end: at, date });
  }
  for (const { index, 0: label, 1: year = '' } of text.matchAll(AFTER))
    found.push({ start: index, end: index + label.length, date: year });
  return found.toSorted((a, b) => a.start - b.start);
}

const BEFORE =
  /(?<!\p{L})(?:born(?: on| in)?|b\.|d\.?o\.?b\.?|date of birth|birth ?date|birthday|родил(?:ся|ась)|род\.|дата рождения|생년월일|출생일?|출생연도|geboren(?: am)?|née? (?:le|en)|nacid[oa](?: el| en)?|出生(?:于|日期)?)[ \u00a0]{0,2}[:：]?[ \u00a0]{0,2}(?:about |circa |c\. ?|около )?/giu;
const AFTER = /(\d{4})(?:년 ?생|[ \u00a0]?г\. ?р\.|[ \u00a0]?года рождения|年(?:出生|生まれ|生))/gu;

/**
 * Gives each birth date to the name it stands nearest to: the one before it (`Kim Sang Man (born 1965)`), else the one right after. A name keeps the first it
 * gets. The keys are where the names end, and where those after a date begin, in UTF-16 units.
 */
export function assignBirths(births: readonly FoundBirth[], names: readonly Span[]): BirthsOfNames {
  const [ofEnd, ofStart] = [new Map<number, string>(), new Map<number, string>()];
  const ends = names.map(({ end }) => end).toSorted((a, b) => a - b);
  const starts = names.map(({ start }) => start).toSorted((a, b) => a - b);
  for (const { start, end, date } of births) {
    const before = ends[countUpTo(ends, start) - 1];
    const after = starts[countUpTo(starts, end - 1)];
    if (before !== undefined && start - before <= REACH_BACK) setOnce(ofEnd, before, date);
    else if (after !== undefined && after - end <= REACH_AHEAD) setOnce(ofStart, after, date);
  }
  return { birthOf: ({ start, end }) => ofEnd.get(end) ?? ofStart.get(start) };
}

/** What `assignBirths` found. */
export interface BirthsOfNames {
  readonly birthOf: (name: Span) => string | undefined;
}

/** A clause or two; the date after the next name is the next name's. */
const REACH_BACK = 120;
const REACH_AHEAD = 40;

function setOnce(table: Map<number, string>, key: number, date: string): void {
  if (!table.has(key)) table.set(key, date);
}

/** How many of ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
