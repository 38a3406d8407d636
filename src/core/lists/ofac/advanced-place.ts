import type { Place } from '../../model/listed-party.ts';
import { makePlace } from '../places/make-place.ts';
import { tidyLine } from '../text/tidy.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, childrenOf } from './advanced-dates.ts';
import type { AdvancedWords } from './advanced-words.ts';

/**
 * One `<Location>`. Nationalities stand in the file as places too: no country, one part of kind `Unknown` with the country's name. Parts
 * in other letters follow in the note: `Chinese Simplified: 大连, 辽宁省`.
 *
 * @returns Undefined for the many places that are only `undetermined`.
 */
export function readAdvancedPlace(location: XmlElement, { word, area }: AdvancedWords): Place | undefined {
  const main = new Map<string, string>();
  const others = new Map<string, string[]>();
  for (const part of childrenOf(location, 'LocationPart')) {
    const kind = word('LocPartType', part.attributes['LocPartTypeID']);
    for (const value of childrenOf(part, 'LocationPartValue')) {
      const text = tidyLine(childOf(value, 'Value')?.text);
      if (text === undefined) continue;
      const script = tidyLine(childOf(value, 'Comment')?.text);
      if (value.attributes['Primary'] === 'true' && !main.has(kind)) main.set(kind, text);
      else others.set(script ?? 'Also', [...(others.get(script ?? 'Also') ?? []), text]);
    }
  }
  const country = childOf(location, 'LocationCountry')?.attributes['CountryID'];
  const code = childOf(location, 'LocationAreaCode')?.attributes['AreaCodeID'];
  const { name, code: areaCode } = code === undefined ? { name: main.get('Unknown') } : area(code);
  return makePlace({
    lines: ['ADDRESS1', 'ADDRESS2', 'ADDRESS3'].map((kind) => main.get(kind)),
    city: main.get('CITY'),
    region: [main.get('REGION'), main.get('STATE/PROVINCE')].filter((part) => part !== undefined).join(', '),
    postcode: main.get('POSTAL CODE'),
    countryName: country === undefined ? name : word('Country', country),
    countryCode: areaCode,
    note: Array.from(others, ([script, parts]) => `${script}: ${parts.join(', ')}`).join('; '),
  });
}
