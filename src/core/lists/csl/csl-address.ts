import type { Place } from '../../model/listed-party.ts';
import { findCountryCode } from '../places/find-country.ts';
import { makePlace } from '../places/make-place.ts';
import { tidyLine } from '../text/tidy.ts';

/**
 * An address in one line: `605 Trail Lake Drive, Richardson, TX, 75081, US`. It ends with a country's code; a postcode, a state of two letters
 * and the country's name may stand before it. What is left is street and, last, the city.
 */
export function readCslAddress(line: string): Place | undefined {
  const parts = line.split(',').flatMap((part) => tidyLine(part) ?? []);
  const last = parts.at(-1) ?? '';
  const countryCode = /^[A-Z]{2}$/.test(last) ? findCountryCode(last) : undefined;
  if (countryCode !== undefined) parts.pop();
  if (parts.length > 0 && findCountryCode(parts.at(-1) ?? '') === countryCode && countryCode !== undefined) parts.pop();
  const postcode =
    /\d/.test(parts.at(-1) ?? '') && parts.length > 1 && /^[A-Z\d][A-Z\d -]{2,9}$/i.test(parts.at(-1) ?? '')
      ? parts.pop()
      : undefined;
  const region = parts.length > 1 && /^[A-Z]{2}$/.test(parts.at(-1) ?? '') ? parts.pop() : undefined;
  const city = parts.length > 0 && !/\d/.test(parts.at(-1) ?? '') ? parts.pop() : undefined;
  return makePlace({ lines: parts, city, region, postcode, countryCode });
}
