/** A moment for a reader: how long ago or ahead it is, and when exactly. */
export interface SaidTime {
  /** `2 hours ago`, `in 5 hours`, `just now`. */
  readonly distance: string;
  /** `24 Nov 2026, 11:02` in the reader's own time. */
  readonly exact: string;
}

/** @param at Milliseconds since 1970, as `now`. */
export function sayTime(at: number, now: number): SaidTime {
  return {
    distance: sayDistance(at - now),
    exact: new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
  };
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function sayDistance(ms: number): string {
  const [unit, length] = UNITS.find(([, each]) => Math.abs(ms) >= each) ?? [];
  if (unit === undefined) return ms > 0 ? 'in less than a minute' : 'just now';
  return new Intl.RelativeTimeFormat('en', { numeric: 'always' }).format(Math.trunc(ms / length), unit);
}

/** An ISO day for a reader: `24 Nov 2026`. */
export function sayDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
}
