import type { DateSpan, Identifier, Place } from '../model/listed-party.ts';

/** An ISO day, month or year as people write it: `25 Apr 1965`, `Apr 1965`, `1965`. Other text comes back as it is. */
export function describeDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A stretch of time in words, the publisher's own where they say more. */
export function describeDates({ from, to, isApproximate, text }: DateSpan): string {
  const words = (): string => {
    if (from === undefined) return to === undefined ? 'unknown' : `until ${describeDay(to)}`;
    if (to === undefined) return `from ${describeDay(from)}`;
    return from === to ? describeDay(from) : (wholeYear(from, to) ?? `${describeDay(from)} to ${describeDay(to)}`);
  };
  return text ?? `${isApproximate ? 'about ' : ''}${words()}`;
}

/** `1981-01-01` to `1981-12-31` is how some publishers write 1981. */
function wholeYear(from: string, to: string): string | undefined {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : undefined;
}

/** A place in one line. */
export function describePlace({ street, city, region, postcode, country, countryName, note }: Place): string {
  const line = [street, city, region, postcode, countryName ?? country]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  return note === undefined ? line : `${line} (${note})`;
}

/** A document number with where and when it was issued, and whether it is still good. */
export function describeDocument({ number, countryName, issuedOn, expiresOn, status, note }: Identifier): string {
  const more = [
    countryName,
    issuedOn === undefined ? undefined : `issued ${describeDay(issuedOn)}`,
    expiresOn === undefined ? undefined : `expires ${describeDay(expiresOn)}`,
    status,
    note,
  ].filter((part) => part !== undefined);
  return more.length > 0 ? `${number} (${more.join(', ')})` : number;
}
