import { readDate } from '../text/read-date.ts';
import type { StatedFact } from './stated-fact.ts';

/** Dates that a text calls birth dates, in its order: after words like `born` and `DOB`, before words like `년생`. Other dates are not looked at. */
export function findBirths(text: string): readonly StatedFact[] {
  const found: StatedFact[] = [];
  if (!/\d{4}/.test(text)) return found;
  for (const { index, 0: label } of text.matchAll(BEFORE)) {
    const read = readDate(text, index + label.length);
    if (read) found.push({ about: 'birth-date', start: index, end: read.end, date: read.date, isLabelled: true });
  }
  for (const { index, 0: label, 1: year = '' } of text.matchAll(AFTER))
    found.push({ about: 'birth-date', start: index, end: index + label.length, date: year, isLabelled: true });
  return found;
}

const BEFORE =
  /(?<!\p{L})(?:born(?: on| in)?|b\.|d\.?o\.?b\.?|date of birth|birth ?date|birthday|родил(?:ся|ась)|род\.|дата рождения|생년월일|출생일?|출생연도|geboren(?: am)?|née? (?:le|en)|nacid[oa](?: el| en)?|出生(?:于|日期)?)[ \u00a0]{0,2}[:：]?[ \u00a0]{0,2}(?:about |circa |c\. ?|около )?/giu;
const AFTER = /(\d{4})(?:년 ?생|[ \u00a0]?г\. ?р\.|[ \u00a0]?года рождения|年(?:出生|生まれ|生))/gu;
