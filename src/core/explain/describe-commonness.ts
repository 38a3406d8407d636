import type { Alias } from '../model/listed-party.ts';
import { shareOfSurname } from './surname-shares.ts';

/**
 * How common the family name of a listed person is, where it is very common: `about 1 in 5 people in South Korea is called Kim (…)`. A reader who knows it takes an
 * equal name for less. Undefined where nothing is known, which does not mean that the name is rare.
 *
 * @param names Those of the party; the first whose family name is known speaks.
 */
export function describeCommonness(names: readonly Alias[]): string | undefined {
  for (const { parts } of names) {
    const family = parts.flatMap(({ role, text }) => (role === 'family' ? [text] : [])).join(' ');
    const found = shareOfSurname(family);
    if (!found) continue;
    const { where, share, source } = found;
    const called = family.slice(0, 1).toUpperCase() + family.slice(1).toLowerCase();
    return `about 1 in ${Math.round(1 / share)} people in ${where} is called ${called} (${source})`;
  }
  return undefined;
}
