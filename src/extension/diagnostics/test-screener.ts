import type { SelfTest } from '../../core/index.ts';
import type { Screener } from '../screener.ts';

/** A person, an organisation of several words and a generic name of one of the built-in list: three ways of being found. */
const KNOWN = [
  { party: 'ofac:43377', name: 'Kim Sang Man' },
  { party: 'ofac:43379', name: 'Chinyong Information Technology Cooperation Company' },
  { party: 'ofac:27307', name: 'Lazarus Group' },
] as const;

/** Looks for listed parties that are always there, as a reader would: by typing the name, and in a text. */
export function testScreener(screener: Screener): readonly SelfTest[] {
  return KNOWN.map(({ party, name }) => {
    const found = screener.lookUp(name, 'exact').groups.flatMap(({ hits }) => hits);
    const [block] = screener.screen([
      { id: 0, text: `The sanctions list names ${name} today.`, lookFor: 'everything' },
    ]);
    return {
      party,
      isFoundByName: found.some((hit) => hit.party === party),
      isFoundInText: block?.hits.some((hit) => hit.party === party && hit.band === 'exact') === true,
    };
  });
}
