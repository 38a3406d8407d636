const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether this is an ISO day, month or year that the calendar has: `2024-02-29` is, `2023-02-29` is not. */
export function isRealDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const day = text + '-01-01'.slice(text.length - 4);
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 30 February for 2 March; only a day that comes back unchanged is real.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
