import type { DateSpan } from '../../model/listed-party.ts';
import { isRealDate } from '../is-real-date.ts';
import { present } from '../text/present.ts';

/** How a stretch of days was said. */
export interface SpanWords {
  /** First and last day, month or year, ISO; a missing one is open. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly isApproximate?: boolean | undefined;
  readonly text?: string | undefined;
}

/**
 * A span with each end as short as it can be said: the days from 1 January to 31 December 1975 are `1975`, those of May 1975 are
 * `1975-05`. Ends that the calendar does not have, or that stand in the wrong order, are kept as text. Undefined for nothing at all.
 */
export function makeSpan({ from, to, isApproximate, text }: SpanWords): DateSpan | undefined {
  const isWrong =
    [from, to].some((end) => end !== undefined && !isRealDate(end)) ||
    (from !== undefined && to !== undefined && from > `${to}~`);
  if (isWrong) {
    const words = [from, to].filter((end) => end !== undefined).join(' to ');
    return { text: joinWords(words, text) };
  }
  if (from === undefined && to === undefined && text === undefined) return undefined;
  const [start, end] = shorten(from, to);
  return present<DateSpan>({ from: start, to: end, isApproximate: isApproximate === true ? true : undefined, text });
}

function joinWords(words: string, text: string | undefined): string {
  return text === undefined ? words : `${words}; ${text}`;
}

/** Only both ends together can be shortened: 1 January 1975 alone may be meant as that very day. */
function shorten(from: string | undefined, to: string | undefined): readonly (string | undefined)[] {
  if (from === undefined || to === undefined || from.length < 10 || to.length < 10) return [from, to];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith('-01') && from !== to && isLastOfMonth(to)) return [from.slice(0, 7), to.slice(0, 7)];
  return [from, to];
}

function isLastOfMonth(day: string): boolean {
  const next = String(Number(day.slice(8)) + 1).padStart(2, '0');
  return !isRealDate(day.slice(0, 8) + next);
}
