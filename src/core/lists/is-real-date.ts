/** Whether this is an ISO day, month or year that the calendar has: `2024-02-29` is, `2023-02-29` is not. */
export function isRealDate(text: string): boolean {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const numbers = { year: Number(year), month: Number(month) };
  if (numbers.month < 1 || numbers.month > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(numbers));
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysIn({ year, month }: { readonly year: number; readonly month: number }): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
