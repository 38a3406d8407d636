/** A date in a text: an ISO prefix as exact as what is written, and where its words end. */
export interface WrittenDate {
  readonly date: string;
  readonly end: number;
}

/**
 * The date that stands at `at` in a text: `25 April 1965`, `April 25, 1965`, `25.04.1965`, `1965년 4월 25일`,
 * `25 апреля 1965`, `Apr 1965`, `1965`. Undefined when none stands there. `04/05/1965` is a year only: two conventions read it differently.
 */
export function readDate(text: string, at: number): WrittenDate | undefined {
  for (const [pattern, read] of FORMS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const date = found && read(found.slice(1));
    if (date !== null && date !== undefined) return { date, end: pattern.lastIndex };
  }
  return undefined;
}

type Reader = (parts: readonly string[]) => string | undefined;

const MONTH = '(\\p{L}{3,9})';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})(?!\\d)';

/** Most exact first. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/(\d{4})-(\d{2})-(\d{2})(?!\d)/y, ([year, month, day]) => join(year, Number(month), Number(day))],
  [new RegExp(`${DAY} ${MONTH}\\.?,? ${YEAR}`, 'iuy'), ([day, month, year]) => join(year, monthOf(month), Number(day))],
  [new RegExp(`${MONTH}\\.? ${DAY},? ${YEAR}`, 'iuy'), ([month, day, year]) => join(year, monthOf(month), Number(day))],
  [/(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/y, ([day, month, year]) => join(year, Number(month), Number(day))],
  [/(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/y, ([first, second, year]) => readSlashes(Number(first), Number(second), year)],
  [/(\d{4})[년年] ?(\d{1,2})[월月] ?(\d{1,2})[일日]/y, ([year, month, day]) => join(year, Number(month), Number(day))],
  [new RegExp(`${MONTH}\\.? ${YEAR}`, 'iuy'), ([month, year]) => join(year, monthOf(month))],
  [new RegExp(YEAR, 'y'), ([year]) => join(year)],
];

function join(year: string | undefined, month?: number, day?: number): string | undefined {
  if (year === undefined || year < '1850' || year > '2100') return undefined;
  if (month === undefined) return year;
  if (!(month >= 1 && month <= 12)) return undefined;
  const start = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return start;
  return day >= 1 && day <= 31 ? `${start}-${String(day).padStart(2, '0')}` : undefined;
}

/** Only a number above 12 says which of the two is the day. */
function readSlashes(first: number, second: number, year: string | undefined): string | undefined {
  if (first > 12) return join(year, second, first);
  return second > 12 ? join(year, first, second) : join(year);
}

function monthOf(word: string | undefined): number {
  const start = (word ?? '').toLowerCase().slice(0, 3);
  return MONTHS.findIndex((names) => names.includes(start)) + 1;
}

/** First three letters: English, Russian, German, French and Spanish where they differ. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'янв', 'ene'],
  ['feb', 'фев', 'fév'],
  ['mar', 'мар', 'mär'],
  ['apr', 'апр', 'avr', 'abr'],
  ['may', 'мая', 'май', 'mai'],
  ['jun', 'июн'],
  ['jul', 'июл'],
  ['aug', 'авг', 'aoû', 'ago'],
  ['sep', 'сен'],
  ['oct', 'окт', 'okt'],
  ['nov', 'ноя'],
  ['dec', 'дек', 'dez', 'déc', 'dic'],
];
