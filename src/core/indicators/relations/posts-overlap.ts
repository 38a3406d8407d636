import { ownPassages } from '../read-fields.ts';
import type { Relation } from './relation.ts';

/** Three posts that the subject calls full-time ran side by side for six months or more. */
export const postsOverlap: Relation = (subject, { today }) => {
  const posts = ownPassages(subject).flatMap(({ text }) => fullTimePosts(text, monthOf(today)));
  const months = new Map<number, number>();
  for (const { from, to } of posts)
    for (let month = from; month < to; month += 1) months.set(month, (months.get(month) ?? 0) + 1);
  const crowded = [...months.values()].filter((count) => count >= 3);
  return crowded.length >= 6 ? { places: [] } : undefined;
};

/** Months since year 0; `to` is not included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stretches of dates with “full-time” on their line or the one before or behind. */
function fullTimePosts(text: string, now: number): readonly Stretch[] {
  if (!FULL_TIME.test(text)) return [];
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const near = lines.slice(Math.max(0, at - 1), at + 2);
    if (!(FULL_TIME.test(line) || near.some((other) => FULL_TIME.test(other) && !STRETCH.test(other)))) return [];
    const [, month, year, lastMonth, lastYear, present] = STRETCH.exec(line) ?? [];
    if (year === undefined) return [];
    const from = Number(year) * 12 + monthNumber(month, 1);
    const to = present === undefined ? Number(lastYear) * 12 + monthNumber(lastMonth, 12) + 1 : now;
    return to > from && to - from < 60 * 12 ? [{ from, to }] : [];
  });
}

const FULL_TIME = /full[ -]?time/i;

/** `Jan 2020 – Present`, `2019-2021`, `03/2018 - 11/2020`. */
const STRETCH =
  /([A-Z][a-z]{2,8}\.?|\d{1,2})?[ /.-]?\b((?:19|20)\d{2})\s?(?:-|–|—|to)\s?(?:([A-Z][a-z]{2,8}\.?|\d{1,2})?[ /.-]?\b((?:19|20)\d{2})|(present|now|today|current))/i;

function monthNumber(written: string | undefined, otherwise: number): number {
  if (written === undefined) return otherwise;
  if (/^\d/.test(written)) return Number(written);
  const at = MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  return at < 0 ? otherwise : at + 1;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
