import type { Place } from '../../model/listed-party.ts';
import { present } from '../text/present.ts';
import { tidyLine } from '../text/tidy.ts';
import { findCountry } from './find-country.ts';

/** What a publisher may say about a place; blanks and missing parts alike say nothing. */
export interface PlaceWords {
  /** Street, house, anything else, in the publisher's order. */
  readonly lines?: readonly (string | undefined)[];
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly postcode?: string | undefined;
  readonly countryName?: string | undefined;
  /** A two-letter code, where the publisher gives one. */
  readonly countryCode?: string | undefined;
  readonly note?: string | undefined;
}

/** Undefined when the publisher says nothing: an empty address is no address. */
export function makePlace(words: PlaceWords): Place | undefined {
  const lines = (words.lines ?? []).flatMap((line) => tidyLine(line) ?? []);
  const place: Place = present({
    street: lines.length > 0 ? lines.join(', ') : undefined,
    city: tidyLine(words.city),
    region: tidyLine(words.region),
    postcode: tidyLine(words.postcode),
    ...findCountry(tidyLine(words.countryName), words.countryCode),
    note: tidyLine(words.note),
  });
  return Object.keys(place).length === 0 ? undefined : place;
}

/**
 * A place in one line: `Culiacan, Sinaloa, Mexico`. The last part is the country when it is one; of the rest the first is the city, unless
 * it calls itself a province.
 */
export function readPlaceLine(line: string): Place | undefined {
  const parts = line.split(',').flatMap((part) => tidyLine(part) ?? []);
  const { rest, countryName } = splitCountry(parts);
  const [first, ...others] = rest;
  const isRegion = first !== undefined && REGION.test(first);
  return makePlace({
    city: isRegion ? undefined : first,
    region: (isRegion ? rest : others).join(', '),
    countryName,
  });
}

/** `…, Korea, North` and `…, Congo, Democratic Republic of the` have a comma in the country. */
function splitCountry(parts: readonly string[]): { readonly rest: readonly string[]; readonly countryName?: string } {
  for (const count of [2, 1]) {
    if (parts.length < count) continue;
    const name = parts.slice(-count).join(', ');
    if (findCountry(name)?.country !== undefined) return { rest: parts.slice(0, -count), countryName: name };
  }
  return { rest: parts };
}

const REGION = /\b(?:province|oblast|region|krai|governorate|state|prefecture|county|republic|wilayat|okrug)\b/i;
