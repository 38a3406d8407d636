import type { CountryTie } from '../../model/listed-party.ts';
import { findCountry } from './find-country.ts';

/** Adds a country that says something; undefined, blank and `unknown` say nothing. Whether it did. */
export function addCountry(
  countries: CountryTie[],
  tie: CountryTie['tie'],
  name: string | undefined,
  code?: string,
): boolean {
  const { country, countryName } = findCountry(name, code) ?? {};
  if (countryName === undefined) return false;
  const isKnown = countries.some((known) => known.tie === tie && known.countryName === countryName);
  if (!isKnown) countries.push({ ...(country === undefined ? {} : { country }), countryName, tie });
  return true;
}
